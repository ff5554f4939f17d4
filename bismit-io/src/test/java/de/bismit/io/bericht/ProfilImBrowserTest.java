package de.bismit.io.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.bismit.Bismit;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Reviere;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Kontext;
import de.bismit.wert.Sprache;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The profile in a real browser: on a phone, on a large screen, on paper. */
@Tag("browser")
class ProfilImBrowserTest {

    @TempDir
    private static Path ordner;

    private static Browser browser;
    private static Kreisprofile profile;

    @BeforeAll
    static void oeffne() {
        browser = Browser.oeffne(ordner);
        Bismit bismit = Bismit.standard();
        Kennzahlenvergleich vergleich = bismit.vergleiche(bismit.berechne(bismit.beispiel()).fuer(Reviere.MITTELDEUTSCHES_REVIER));
        profile = Kreisprofile.derRegion(vergleich).mitNachbarn(Kontext.neuester(vergleich.tafel(), "A-JUGENDQUOTIENT", "A-ALTENQUOTIENT"), 5).mitRichtung();
    }

    @AfterAll
    static void schliesse() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Path seite(Kreisprofile gefragte, Gebiet gebiet) {
        Path datei = ordner.resolve("profil.html");
        gefragte.profil(gebiet).html(datei);
        return datei;
    }

    @Test
    void laedtOhneFehlerUndOhneNetz() {
        Path seite = seite(profile, Revierkommunen.SAALEKREIS);
        browser.konsole();
        browser.anfragen();
        browser.lade(seite);
        assertThat(browser.konsole()).isEmpty();
        assertThat(browser.anfragen()).containsExactly(seite.toUri().toString());
    }

    /** Nothing stands out of the page, and each scale has a line of its own where there are no columns. */
    @Test
    @SuppressWarnings("unchecked")
    void nichtsAbgeschnitten() {
        Path seite = seite(profile, Revierkommunen.SAALEKREIS);
        for (int breite : new int[] {360, 768, 1160, 1440}) {
            browser.fenster(breite, 1400);
            browser.lade(seite);
            browser.bild("profil-" + breite + ".png");
            assertThat((List<String>) browser.frage("const w = document.documentElement.clientWidth; return [...document.querySelectorAll('body *')].filter(e => {"
                    + "const r = e.getBoundingClientRect(); return r.width > 0 && !e.closest('thead') && (r.right > w + 0.5 || r.left < -0.5) }).map(e => e.outerHTML.slice(0, 80))"))
                    .as("stehen bei " + breite + " über").isEmpty();
            assertThat((List<String>) browser.frage("return [...document.querySelectorAll('td.r, td.l, td .urteil')].filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.textContent)"))
                    .as("abgeschnitten bei " + breite).isEmpty();
            assertThat((List<Object>) browser.frage("return [...document.querySelectorAll('td.l svg')].filter(b => b.getBoundingClientRect().width < 110)"))
                    .as("zu kleine Bilder bei " + breite).isEmpty();
            browser.frage("document.querySelector('#k-a-schulden-je-einwohner').scrollIntoView()");
            browser.bild("profil-einzeln-" + breite + ".png");
        }
        browser.fenster(768, 1400);
        browser.lade(seite);
        assertThat((List<Object>) browser.frage("return [...document.querySelectorAll('tbody td.l')].filter(l => [...l.parentElement.children].some(n => n !== l"
                + " && n.getBoundingClientRect().bottom > l.getBoundingClientRect().top + 1)).map(l => l.parentElement.textContent)")).isEmpty();
    }

    @Test
    void axeFindetNichtsErnstes() throws IOException {
        Path axe = Path.of("target", "axe", "axe.min.js");
        assumeTrue(Files.exists(axe), "axe-core liegt nicht in " + axe + " (npm pack axe-core)");
        for (int breite : new int[] {360, 1440}) {
            browser.fenster(breite, 1400);
            browser.lade(seite(profile.mitSprache(breite == 360 ? Sprache.ENGLISCH : Sprache.DEUTSCH), Revierkommunen.BURGENLANDKREIS));
            browser.frage(Files.readString(axe, StandardCharsets.UTF_8));
            assertThat(browser.axe()).isEmpty();
        }
    }

    /** All Kennzahlen, what can be steered and what there is not stand on the first page; the second begins with the details. */
    @Test
    void ersteSeiteSagtAlles() throws IOException, InterruptedException {
        browser.fenster(1440, 1400);
        for (Sprache sprache : Sprache.values()) {
            Berichtsworte worte = Berichtsworte.imProfil(sprache);
            for (Gebiet gebiet : profile.gebiete()) {
                Kommunalprofil profil = profile.mitSprache(sprache).profil(gebiet);
                browser.lade(seite(profile.mitSprache(sprache), gebiet));
                String name = "profil-" + sprache.kuerzel() + "-" + gebiet.schluessel() + ".pdf";
                browser.drucke(name);
                List<String> seiten = Pdftext.seiten(Browser.BILDER.resolve(name), ordner);
                String erste = dicht(seiten.get(0));
                assertThat(erste).as(name).startsWith(dicht(gebiet.name()));
                profil.mitWert().forEach(z -> assertThat(erste).as(name).contains(dicht(z.kennzahl().name(sprache))));
                profil.ohneAngebot().forEach(z -> assertThat(erste).as(name).contains(dicht(z.kennzahl().name(sprache))));
                assertThat(erste).as(name).contains(dicht(worte.wort("profilSteuerbar"))).doesNotContain(dicht(worte.wort("profilEinzeln")));
                assertThat(seiten.get(1)).as(name).startsWith(worte.wort("profilEinzeln"));
                assertThat(seiten).as(name).hasSizeBetween(4, 7);
            }
        }
    }

    /** A name may be broken at any blank or hyphen. */
    private static String dicht(String text) {
        return text.replaceAll("[ -]", "");
    }
}
