package de.bismit.io.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import de.bismit.vergleich.Kennzahlenvergleich;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the scripts of the English page write, draw and save is English too. */
@Tag("browser")
class EnglischeDiagrammeTest {

    private static final String OHNE_AUSZEICHNUNG = "const lies = html => { const t = document.createElement('template'); t.innerHTML = html.replaceAll('<', ' <');"
            + " return t.content.textContent.replace(/\\s+/g, ' ').trim(); };"
            + "const optionen = bild => [...document.querySelectorAll(`figure[data-bild=${bild}] .bild`)].map(b => echarts.getInstanceByDom(b).getOption());";

    @TempDir
    private static Path ordner;

    private static Browser browser;
    private static Deutschprobe deutsch;

    /** Draws every chart, opens every detail. */
    @BeforeAll
    static void zeichneAlles() {
        browser = Browser.oeffne(ordner);
        Kennzahlenvergleich vergleich = Deutschprobe.vergleich();
        deutsch = Deutschprobe.von(vergleich);
        Deutschprobe.englischerBericht(vergleich).schreibe(ordner.resolve("report.html"));
        browser.fenster(1440, 1800);
        browser.lade(ordner.resolve("report.html"));
        browser.frage("window.dispatchEvent(new Event('beforeprint')); document.querySelectorAll('details').forEach(d => { d.open = true })");
        browser.frageSpaeter("setTimeout(arguments[0], 300)");
    }

    @AfterAll
    static void schliesse() {
        if (browser != null) {
            browser.close();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> texte(String skript) {
        return (List<String>) browser.frage(OHNE_AUSZEICHNUNG + skript);
    }

    /** As they stand in the pictures: axes, units, marks, reasons in place of dots. */
    @Test
    void gezeichneteTexte() {
        List<String> texte = texte("return [...document.querySelectorAll('.bild svg text, .karte svg text, .karte svg title, .karte svg desc')].map(t => t.textContent)");
        assertThat(texte).hasSizeGreaterThan(2000).contains("percent", "Target 2030, Halle (Saale)", "not offered or not applicable");
        assertThat(deutsch.in(texte)).isEmpty();
    }

    /** Of every year of every series, and of every dot, span, gap and stroke. */
    @Test
    void sprechblasen() {
        List<String> jahre = texte("return optionen('reihe').flatMap(o => o.series[0].data.map(([jahr]) => lies(o.tooltip[0].formatter([{ axisValue: jahr }]))))");
        assertThat(jahre).hasSizeGreaterThan(300).anyMatch(t -> t.contains("span, from rounded figures")).anyMatch(t -> t.contains("Break:"))
                .anyMatch(t -> t.contains("not in the tables loaded"));
        assertThat(deutsch.in(jahre)).isEmpty();
        List<String> punkte = texte("return optionen('punkte').flatMap(o => o.series.flatMap(s => s.data).filter(d => d.blase).map(d => lies(o.tooltip[0].formatter({ data: d }))))");
        assertThat(punkte).hasSizeGreaterThan(1000).anyMatch(t -> t.contains("year before")).anyMatch(t -> t.contains("Comparison with the region: comparable with care"));
        assertThat(deutsch.in(punkte)).isEmpty();
    }

    /** Legends, lists of breaks, tables of series, buttons, names for screen readers, what the arrow keys say. */
    @Test
    void wasDieSkripteInDieSeiteSchreiben() {
        browser.frage("document.querySelector('figure[data-bild=reihe] .bild').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft' }))");
        List<String> texte = texte("const eigen = e => !e.closest('[lang=de], script, style, template, svg');"
                + " return [...document.body.querySelectorAll('*')].filter(eigen).flatMap(e => [...[...e.childNodes].filter(n => n.nodeType === 3).map(n => n.textContent.trim()),"
                + " e.title, e.getAttribute('aria-label') ?? '']).filter(t => t)");
        assertThat(texte).contains("show all").anyMatch(t -> t.startsWith("B1 (")).anyMatch(t -> t.endsWith("PNG download"));
        assertThat(texte).contains((String) browser.frage("return document.getElementById('ansage').textContent"));
        assertThat(deutsch.in(texte)).isEmpty();
    }

    /** SVG and CSV as they are saved, by a click on each button; the PNG is drawn from what the SVG is drawn from. */
    @Test
    void wasGespeichertWird() {
        browser.frage("window.gespeichert = []; URL.createObjectURL = inhalt => { window.gespeichert.push(inhalt); return '#'; }; HTMLAnchorElement.prototype.click = () => {};");
        List<String> svg = gespeicherte("svg").stream().map(t -> Pattern.compile("<text[^>]*>([^<]*)</text>").matcher(t).results().map(m -> m.group(1)).collect(Collectors.joining(" "))).toList();
        assertThat(svg).hasSizeGreaterThan(45).anyMatch(t -> t.contains("B1 (2005): ")).anyMatch(t -> t.contains("Source: tables 12411-01-01-4, 12411-02-03-4: ©")).anyMatch(t -> t.contains("calculation: bismit"));
        assertThat(deutsch.in(svg.stream().map(EnglischeDiagrammeTest::ohneLizenz).toList())).isEmpty();
        List<String> csv = gespeicherte("csv").stream().flatMap(String::lines).toList();
        assertThat(csv).hasSizeGreaterThan(4000).contains("indicator;name;unit;territory;territory_name;year;value;from;to;flags;reason;break_before");
        assertThat(deutsch.in(csv)).isEmpty();
        assertThat(csv).noneMatch(z -> Pattern.compile(";\\d+,\\d+;").matcher(z).find());
    }

    /** What the statistics offices want to be said stays in their words. */
    private static String ohneLizenz(String text) {
        return text.replaceAll("© Statistische Ämter des Bundes und der Länder, Deutschland(, 20\\d\\d)?", "")
                .replaceAll("Dieses Werk ist li[sz]en[sz]iert unter der|Datenlizenz Deutschland [-–] Namensnennung [-–] Version 2\\.0", "");
    }

    @SuppressWarnings("unchecked")
    private static List<String> gespeicherte(String art) {
        return (List<String>) browser.frageSpaeter("window.gespeichert = []; document.querySelectorAll(`[data-ausgabe=${arguments[0]}]`).forEach(b => b.click());"
                + " Promise.all(window.gespeichert.map(b => b.text())).then(arguments[1])", art);
    }
}
