package de.bismit.io.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.bismit.Bismit;
import de.bismit.gebiet.Reviere;
import de.bismit.io.befehl.Hauptprogramm;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.wert.Sprache;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.w3c.dom.Document;

/** The report in a real browser. */
@Tag("browser")
class BerichtImBrowserTest {

    private static final String QUOTE = "A-ARBEITSLOSENQUOTE";
    private static final List<String> KENNZAHLEN = List.of(QUOTE, "A-BEVOELKERUNG", "D-ABGANG-OHNE-HSA", "F-STUDIERENDE-JE-1000");
    private static final String REIHE = "const c = echarts.getInstanceByDom(document.querySelector(`[data-kennzahl='${arguments[0]}'] figure[data-bild=reihe] .bild`));";

    @TempDir
    private static Path ordner;

    private static Browser browser;
    private static Path seite;
    private static Path ganze;
    private static Path englische;
    private static Path ohneMappe;

    @BeforeAll
    static void oeffne() {
        browser = Browser.oeffne(ordner);
        Bismit bismit = Bismit.standard();
        Kennzahlenvergleich vergleich = bismit.vergleiche(bismit.berechne(bismit.beispiel()).fuer(Reviere.MITTELDEUTSCHES_REVIER));
        seite = ordner.resolve("vier.html");
        Bericht.von(vergleich, KENNZAHLEN.stream().map(vergleich::kennzahl).map(k -> k.im(k.letztesJahr().orElseThrow())).toList()).mitRang().schreibe(seite);
        ganze = ordner.resolve("ganzer-bericht.html");
        Bericht.von(vergleich).schreibe(ganze);
        englische = ordner.resolve("report.html");
        Bericht.von(vergleich).fuer("F").mitSprache(Sprache.ENGLISCH).schreibe(englische);
        ohneMappe = ordner.resolve("ohne-mappe.html");
        Bericht.von(vergleich).fuer("A").ohneMappe().schreibe(ohneMappe);
    }

    @AfterAll
    static void schliesse() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void lade() {
        browser.fenster(1440, 1800);
        browser.lade(seite);
    }

    private static void zeige(String kennzahl) {
        browser.frage("document.querySelector(`[data-kennzahl='${arguments[0]}'] h3`).scrollIntoView()", kennzahl);
        browser.frageSpaeter("const f = document.querySelector(`[data-kennzahl='${arguments[0]}'] figure[data-bild=punkte] .bild`);"
                + "const fertig = arguments[1]; const warte = () => echarts.getInstanceByDom(f) ? setTimeout(fertig, 150) : setTimeout(warte, 30); warte()", kennzahl);
    }

    @SuppressWarnings("unchecked")
    private static List<String> gezeichnete(String kennzahl) {
        return (List<String>) browser.frage(REIHE + "return [...new Set(c.getOption().series.map(s => s.name).filter(n => n))]", kennzahl);
    }

    private static WebElement knopf(String kennzahl, String gebiet) {
        return browser.treiber().findElement(By.cssSelector("[data-kennzahl='" + kennzahl + "'] .legende [data-gebiet='" + gebiet + "']"));
    }

    @Test
    void laedtOhneFehlerUndOhneNetz() {
        browser.konsole();
        browser.anfragen();
        browser.lade(ganze);
        browser.frage("window.dispatchEvent(new Event('beforeprint'))");   // draws every chart there is
        assertThat(browser.frage("return [...document.querySelectorAll('.bild')].filter(b => !echarts.getInstanceByDom(b)).length")).isEqualTo(0L);
        assertThat(browser.konsole()).isEmpty();
        assertThat(browser.anfragen()).as("only the file itself").containsExactly(ganze.toUri().toString());
    }

    /** Ready for a click at once, since charts are drawn when they come into view; how soon is written down to be looked at, not tested. */
    @Test
    void istBedienbarOhneAllesZuZeichnen() throws IOException {
        browser.lade(ganze);
        assertThat(browser.frage("return [...document.querySelectorAll('.bild')].filter(b => echarts.getInstanceByDom(b)).length")).asInstanceOf(InstanceOfAssertFactories.LONG).isLessThan(10L);
        Object bereit = browser.frageSpaeter("const fertig = arguments[0]; requestAnimationFrame(() => setTimeout(() => fertig(Math.round("
                + "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd)), 0))");
        Files.writeString(Browser.BILDER.resolve("oeffnen.txt"), "bedienbar nach " + bereit + " ms (" + Files.size(ganze) + " Bytes)\n");
        zeige(QUOTE);
        assertThat(browser.frage("return [...document.querySelectorAll('.bild')].filter(b => echarts.getInstanceByDom(b)).length")).isNotEqualTo(0L);
    }

    /** The page's own policy: even if a script tried, it could not. */
    @Test
    void darfNichtsLaden() {
        Object antwort = browser.frageSpaeter("const fertig = arguments[0]; fetch('https://example.org/').then(() => fertig('geladen'), () => fertig('verboten'))");
        assertThat(antwort).isEqualTo("verboten");
        assertThat(browser.konsole()).anyMatch(m -> m.contains("Content Security Policy"));
    }

    @Test
    void legendeSchaltetUndDoppelklickZeigtNurDiese() {
        zeige(QUOTE);
        assertThat(gezeichnete(QUOTE)).hasSize(14).contains("Halle (Saale)", "Mitteldeutsches Revier", "Sachsen");
        knopf(QUOTE, "15002").click();
        assertThat(gezeichnete(QUOTE)).hasSize(13).doesNotContain("Halle (Saale)");
        assertThat(knopf(QUOTE, "15002").getDomAttribute("aria-pressed")).isEqualTo("false");
        doppelklicke(knopf(QUOTE, "14713"), List.of("Leipzig")::equals);
        assertThat(gezeichnete(QUOTE)).containsExactly("Leipzig");
        doppelklicke(knopf(QUOTE, "14713"), gezeichnete -> gezeichnete.size() == 14);
        assertThat(gezeichnete(QUOTE)).hasSize(14);
    }

    /** On a busy machine the two clicks may come too far apart to be one double click; then they undo each other. */
    private void doppelklicke(WebElement knopf, Predicate<List<String>> erreicht) {
        for (int versuch = 0; versuch < 5 && !erreicht.test(gezeichnete(QUOTE)); versuch++) {
            new Actions(browser.treiber()).doubleClick(knopf).perform();
        }
    }

    @Test
    void tastaturSchaltetUndWandert() {
        zeige(QUOTE);
        knopf(QUOTE, "15002").sendKeys(Keys.SPACE);
        assertThat(gezeichnete(QUOTE)).doesNotContain("Halle (Saale)");
        browser.treiber().findElement(By.cssSelector("[data-kennzahl='" + QUOTE + "'] figure[data-bild=reihe] .bild")).sendKeys(Keys.ARROW_LEFT);
        assertThat(browser.treiber().findElement(By.id("ansage")).getDomProperty("textContent")).startsWith("2016: Burgenlandkreis 9,6;");
    }

    /** 13211-02-05-4: Mansfeld-Südharz 12,4 in 2016; the figures of 2004 were not published for its territory of today. */
    @Test
    void zeigerNenntWertStatusUndUrteil() {
        zeige(QUOTE);
        String blase = blase(QUOTE, 2016);
        assertThat(blase).contains("2016, Prozent · vergleichbar", "Landkreis Mansfeld-Südharz", "12,4", "9,01 bis 9,12", "Spanne aus gerundeten Angaben");
        assertThat(blase(QUOTE, 2004)).contains("Gebiet besteht nicht").contains("Halle (Saale)");
    }

    private static String blase(String kennzahl, int jahr) {
        browser.frage(REIHE + "const i = c.getOption().series[0].data.findIndex(d => d[0] === arguments[1]);"
                + "c.dispatchAction({type: 'showTip', seriesIndex: 0, dataIndex: i})", kennzahl, jahr);
        browser.frageSpaeter("setTimeout(arguments[0], 250)");
        return (String) browser.frage(REIHE + "return [...c.getDom().querySelectorAll('.tipp')].map(t => t.innerText).join()", kennzahl);
    }

    /** With the mouse itself, on a dot of the cross-section. */
    @Test
    void mausAufEinemPunktNenntDasUrteil() {
        String kennzahl = "D-ABGANG-OHNE-HSA";
        zeige(kennzahl);
        @SuppressWarnings("unchecked")
        List<Number> stelle = (List<Number>) browser.frage("const b = document.querySelector(`[data-kennzahl='${arguments[0]}'] figure[data-bild=punkte] .bild`);"
                + "b.scrollIntoView({block: 'center'}); const c = echarts.getInstanceByDom(b), d = c.getOption().series.find(s => s.id === 'punkte').data[0];"
                + "const p = c.convertToPixel('grid', d.value), r = b.getBoundingClientRect(); return [r.left + p[0], r.top + p[1]].map(Math.round)", kennzahl);
        new Actions(browser.treiber()).moveToLocation(stelle.get(0).intValue() - 30, stelle.get(1).intValue())
                .moveToLocation(stelle.get(0).intValue(), stelle.get(1).intValue()).perform();
        browser.frageSpaeter("setTimeout(arguments[0], 300)");
        browser.bild("zeiger.png");
        assertThat((String) browser.frage("return [...document.querySelectorAll('.tipp')].map(t => t.innerText).join()"))
                .contains("Burgenlandkreis", "12,2", "+2,1 Prozentpunkte", "Vergleich mit dem Revier: eingeschränkt vergleichbar");
    }

    @Test
    void bruecheVerbindetKeineLinie() {
        String kennzahl = "A-BEVOELKERUNG";
        zeige(kennzahl);
        @SuppressWarnings("unchecked")
        List<List<Number>> strecken = (List<List<Number>>) browser.frage(REIHE
                + "return c.getOption().series.filter(s => s.id.startsWith('14713:')).map(s => [s.data[0].value[0], s.data[s.data.length - 1].value[0]])", kennzahl);
        assertThat(strecken.stream().map(s -> s.get(0) + "-" + s.get(1))).as("Zensus 2011, no data 2016 to 2022, Zensus 2022")
                .containsExactly("1995-2010", "2011-2015", "2023-2023", "2024-2024");
        assertThat(browser.treiber().findElement(By.cssSelector("[data-kennzahl='" + kennzahl + "'] .brueche")).getText()).contains("Zensus 2011", "Zensus 2022");
    }

    @Test
    void gespeichertesBildIstSvgUndTabelleHatAlleJahre() throws Exception {
        zeige(QUOTE);
        speichere(QUOTE, "svg");
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(warteAuf("a-arbeitslosenquote-reihe.svg").toFile());
        assertThat(svg.getDocumentElement().getNodeName()).isEqualTo("svg");
        assertThat(svg.getElementsByTagName("path").getLength()).isGreaterThan(50);
        assertThat(svg.getDocumentElement().getTextContent()).contains("Arbeitslosenquote", "Urteil 2016: vergleichbar", "B1 (2005): ", "Fläche oder Balken",
                "Quelle: Tabelle 13211-02-05-4: © Statistische Ämter des Bundes und der Länder, Deutschland, 2017.").doesNotContain("12411");
        Files.copy(ordner.resolve("a-arbeitslosenquote-reihe.svg"), Browser.BILDER.resolve("reihe.svg"), StandardCopyOption.REPLACE_EXISTING);
        speichere(QUOTE, "png");
        assertThat(Files.readAllBytes(warteAuf("a-arbeitslosenquote-reihe.png"))).startsWith(0x89, 'P', 'N', 'G');
        speichere(QUOTE, "csv");
        assertThat(Files.readString(warteAuf("a-arbeitslosenquote.csv"), StandardCharsets.UTF_8))
                .contains("A-ARBEITSLOSENQUOTE;Arbeitslosenquote;Prozent;15088;Saalekreis;2016;8,4;;;").hasLineCount(1 + 14 * 16);
    }

    /** Read back by another library than the one that wrote it: Burgenlandkreis, 162 of 1,323 leavers, as a number. */
    @Test
    void gespeicherteMappeOeffnetSich() throws Exception {
        zeige(QUOTE);
        speichere(QUOTE, "xlsx");
        try (ReadableWorkbook mappe = new ReadableWorkbook(warteAuf("bericht.xlsx").toFile());
                Stream<Row> zeilen = mappe.findSheet("Übersicht").orElseThrow().openStream()) {
            List<String> texte = zeilen.flatMap(Row::stream).filter(Objects::nonNull).map(Cell::getRawValue).filter(Objects::nonNull).toList();
            assertThat(texte).contains("Burgenlandkreis").anyMatch(t -> t.startsWith("12.24489"));
        }
    }

    /** A page without the workbook offers none; all else can be saved as from any other. */
    @Test
    void ohneMappeKeinKnopfFuerXlsx() {
        browser.lade(ohneMappe);
        zeige(QUOTE);
        assertThat((List<?>) browser.frage("return [...document.querySelectorAll(`[data-kennzahl='${arguments[0]}'] figure[data-bild=reihe] [data-ausgabe]`)]"
                + ".map(b => b.dataset.ausgabe)", QUOTE)).asString().isEqualTo("[svg, png, csv]");
        assertThat(browser.konsole()).isEmpty();
    }

    private static void speichere(String kennzahl, String art) {
        WebElement knopf = browser.treiber().findElement(By.cssSelector("[data-kennzahl='" + kennzahl + "'] figure[data-bild=reihe] [data-ausgabe=" + art + "]"));
        browser.frage("arguments[0].scrollIntoView({block: 'center'})", knopf);
        knopf.click();
    }

    private static Path warteAuf(String name) throws InterruptedException {
        Path datei = ordner.resolve(name);
        for (int i = 0; i < 200 && !Files.exists(datei); i++) {
            Thread.sleep(100);
        }
        assertThat(datei).as("saved; console: %s", browser.konsole()).exists();
        return datei;
    }

    @Test
    void keinSchwererMangelAnZugaenglichkeit() throws IOException {
        Path axe = Path.of("target", "axe", "axe.min.js");
        assumeTrue(Files.exists(axe), "axe-core liegt nicht in " + axe + " (npm pack axe-core)");
        zeige(QUOTE);
        browser.frage("document.querySelectorAll('details').forEach((d, i) => { if (i < 12) d.open = true })");
        browser.frage(Files.readString(axe, StandardCharsets.UTF_8));
        assertThat(browser.axe()).isEmpty();
    }

    /** No text of a chart stands out of its picture, no table out of the page. */
    @Test
    void nichtsAbgeschnitten() {
        for (int breite : new int[] {360, 768, 1440}) {
            browser.fenster(breite, 1900);
            browser.lade(seite);
            zeige("D-ABGANG-OHNE-HSA");
            browser.bild("abgang-" + breite + ".png");
            browser.frage("document.querySelector(`[data-kennzahl='F-STUDIERENDE-JE-1000'] .karte`).scrollIntoView()");
            browser.bild("karte-" + breite + ".png");
            zeige(QUOTE);
            browser.bild("arbeitslosenquote-" + breite + ".png");
            assertThat((List<?>) browser.frage("const rand = document.documentElement.clientWidth; return [...document.body.querySelectorAll('*')]"
                    + ".filter(e => !e.closest('.rolle') && e.getBoundingClientRect().right > rand + 1).map(e => e.outerHTML.slice(0, 120))"))
                    .as("breite %s", breite).isEmpty();
            assertThat((List<?>) browser.frage("return [...document.querySelectorAll('.bild svg, .karte svg')].flatMap(svg => { const b = svg.getBoundingClientRect();"
                    + "return [...svg.querySelectorAll('text')].filter(t => t.textContent.trim()).filter(t => { const r = t.getBoundingClientRect();"
                    + "return r.width > 0 && (r.left < b.left - 1 || r.right > b.right + 1 || r.top < b.top - 1 || r.bottom > b.bottom + 1) }).map(t => t.textContent) })"))
                    .as("breite %s", breite).isEmpty();
        }
    }

    /** The browser finds the shapes that stand in the page once, and gives each Kommune of each map its room. */
    @Test
    void karteZeichnetJedeKommune() {
        assertThat(browser.frage("return [...document.querySelectorAll('.karte svg')].map(s => [...s.querySelectorAll('use[fill]')]"
                + ".filter(u => u.getBBox().width > 10 && u.getBoundingClientRect().height > 10).length)")).isEqualTo(List.of(9L, 9L, 9L, 9L));
        assertThat((String) browser.frage("return document.querySelector(`[data-kennzahl='F-STUDIERENDE-JE-1000'] .karte desc`).textContent"))
                .contains("Burgenlandkreis: kein Angebot");
    }

    @Test
    void englischeDiagrammeNennenEnglischeNamen() {
        browser.lade(englische);
        zeige("F-STUDIERENDE-JE-1000");
        browser.bild("englisch.png");
        assertThat((String) browser.frage("return [...document.querySelectorAll('.bild svg text, .karte svg text')].map(t => t.textContent).join('|')"))
                .contains("per 1000 inhabitants", "not offered or not applicable", "0.0 to below 20.0").doesNotContain("Einwohner", "Prozent|", "kein Angebot");
    }

    /** What the README shows, made by the README's own command: a Kennzahl down to its map. */
    @Test
    void bildFuerDasReadme() throws IOException {
        Matcher befehl = Pattern.compile("(?m)^java .*-jar bismit-io/target/bismit\\.jar (bericht.*)$").matcher(Files.readString(Path.of("..", "README.md")));
        assertThat(befehl.find()).isTrue();
        PrintStream leise = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        assertThat(Hauptprogramm.fuehreAus(befehl.group(1).split(" "), leise, leise, ordner)).isZero();
        browser.fenster(800, 1850);
        browser.lade(ordner.resolve("bericht.html"));
        browser.frage("document.documentElement.style.zoom = 0.8");
        zeige("D-ABGANG-OHNE-HSA");
        browser.bild("bericht.png");
        assertThat(Files.size(Browser.BILDER.resolve("bericht.png"))).isBetween(30_000L, 300_000L);
    }

    /** On paper charts are as wide as it, lower, and without the slider; afterwards they fill their place again. */
    @Test
    void nachDemDruckIstAllesWieVorher() {
        zeige(QUOTE);
        Object vorher = browser.frage(REIHE + "return [c.getWidth(), c.getHeight()]", QUOTE);
        browser.frage("window.dispatchEvent(new Event('beforeprint'))");
        assertThat(browser.frage(REIHE + "return [c.getWidth(), c.getHeight(), c.getOption().dataZoom[0].show]", QUOTE)).isEqualTo(List.of(640L, 250L, false));
        browser.frage("window.dispatchEvent(new Event('afterprint'))");
        assertThat(browser.frage(REIHE + "return [c.getWidth(), c.getHeight()]", QUOTE)).isEqualTo(vorher);
        assertThat(browser.frage(REIHE + "return c.getOption().dataZoom[0].show", QUOTE)).isEqualTo(true);
    }

    @Test
    void druckAufA4() {
        browser.frage("window.dispatchEvent(new Event('beforeprint'))");   // on a slow machine drawing takes longer than printing may
        byte[] pdf = browser.drucke("bericht.pdf");
        assertThat(pdf).startsWith('%', 'P', 'D', 'F');
        assertThat(pdf.length).isGreaterThan(50_000);
    }
}
