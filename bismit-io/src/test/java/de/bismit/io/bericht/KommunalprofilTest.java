package de.bismit.io.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import de.bismit.Bismit;
import de.bismit.gebiet.Bundesland;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Land;
import de.bismit.gebiet.Reviere;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.io.Testdaten;
import de.bismit.vergleich.Entwicklung;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Kontext;
import de.bismit.wert.Sprache;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class KommunalprofilTest {

    private static final int HOECHSTENS_BYTES = 150_000;

    private static Kennzahlenvergleich vergleich;
    private static Kommunalprofil halle;

    @BeforeAll
    static void vergleiche() {
        Bismit bismit = Bismit.standard();
        vergleich = bismit.vergleiche(bismit.berechne(bismit.beispiel()).fuer(Reviere.MITTELDEUTSCHES_REVIER));
        halle = Kommunalprofil.von(vergleich, Revierkommunen.HALLE_SAALE);
    }

    private static Profilzeile zeile(Kommunalprofil profil, String kennzahl) {
        return profil.zeilen().stream().filter(z -> z.kennzahl().id().equals(kennzahl)).findFirst().orElseThrow();
    }

    private static List<String> bilder(String html) {
        List<String> bilder = new ArrayList<>();
        Matcher suche = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL).matcher(html);
        while (suche.find()) {
            bilder.add(suche.group());
        }
        return bilder;
    }

    private static String bild(Kommunalprofil profil, String kennzahl) {
        return bilder(profil.html()).stream().filter(b -> b.contains("\"lage-" + kennzahl.toLowerCase(Locale.ROOT) + "-titel\"")).findFirst().orElseThrow();
    }

    /**
     * Computed apart, from the nine rows of 2015 of 21111-02-06-4 (column "ohne Hauptschulabschluss" by "Insgesamt"), quartiles of type 7:
     * python: s = sorted(100*a/b for a, b in rows); q = lambda p: s[int(8*p)]  (nine numbers: places 2 and 6 counted from 0)
     */
    @Test
    void skalaReichtVomKleinstenZumGroesstenUndKenntDieQuartile() {
        Profilzeile z = zeile(halle, "D-ABGANG-OHNE-HSA");
        assertThat(z.wert().wert().zahl()).isEqualTo(100.0 * 190 / 1723, within(1e-9));
        assertThat(z.bezug().wert().zahl()).isEqualTo(100.0 * 1372 / 13520, within(1e-9));
        assertThat(z.kleinster()).isEqualTo(6.223479490806223, within(1e-9));
        assertThat(z.unteresQuartil()).isEqualTo(7.994289793004996, within(1e-9));
        assertThat(z.oberesQuartil()).isEqualTo(11.027278003482298, within(1e-9));
        assertThat(z.groesster()).isEqualTo(17.307692307692307, within(1e-9));
        assertThat(z.mitWert()).isEqualTo(9);
    }

    /**
     * Halle, persons per km²: 12411-01-01-4 has 230494 (2011) and 236991 (2015), 11111-01-01-4 135,03 and 135,02 km²; the effects apart, in python,
     * after the formula of Aenderungszerlegung's javadoc.
     */
    @Test
    void veraenderungZerfaelltInZaehlerUndNenner() {
        Entwicklung e = zeile(halle, "A-BEVOELKERUNGSDICHTE").entwicklung().orElseThrow();
        assertThat(e.frueher().jahr()).as("der Zensus 2011 bricht die Reihe").isEqualTo(2011);
        assertThat(e.zerlegung().orElseThrow().zaehlereffekt()).isEqualTo(48.11701543350423, within(1e-9));
        assertThat(e.zerlegung().orElseThrow().nennereffekt()).isEqualTo(0.12820628426097194, within(1e-9));
        assertThat(halle.html()).contains("davon Zähler +48,1, Nenner +0,1");
    }

    @Test
    void punktDerKommuneFehltWoDerVergleichNichtErlaubtIstUndSummenSindKeinStrich() {
        assertThat(bild(halle, "D-ABGANG-OHNE-HSA")).contains("<circle", "v18");
        assertThat(bild(halle, "C-MITTAGSVERPFLEGUNG-ANTEIL")).doesNotContain("<circle").contains("<rect");
        assertThat(bild(halle, "A-BEVOELKERUNG")).contains("<circle").doesNotContain("v18");
    }

    @Test
    void sagtWasEsHierNichtGibtUndWasSieSteuernKann() {
        String burgenland = Kommunalprofil.von(vergleich, Revierkommunen.BURGENLANDKREIS).html();
        assertThat(burgenland).containsPattern("(?s)Was es hier nicht gibt</h2>\\s*<ul><li>[^<]*Studierende").contains("Was die Kommune selbst steuern kann");
        assertThat(halle.html()).doesNotContain("Was es hier nicht gibt");
    }

    @Test
    void richtungStehtNurAufWunschUndNieBeiNeutralen() {
        assertThat(halle.html()).doesNotContain("besser", "schlechter", "gewünschte");
        Kommunalprofil mit = Kreisprofile.derRegion(vergleich).mitRichtung().profil(Revierkommunen.HALLE_SAALE);
        assertThat(mit.html()).contains("auf der anderen Seite des Bezugswerts").doesNotContain("besser", "schlechter");
        assertThat(bild(mit, "A-ARBEITSLOSENQUOTE")).as("höher als das Revier, gewünscht ist niedriger").contains("#b34700");
        assertThat(bild(mit, "A-ALTENQUOTIENT")).as("neutral").doesNotContain("#b34700", "\"#0072b2\"");
    }

    @Test
    void legendeErklaertNurWasVorkommt() {
        String html = halle.html();
        assertThat(html).contains("mittlere Hälfte der Gruppe", "Spanne, in der der Wert der Kommune liegt", "↗ steigt").doesNotContain("Wert der Kommune, geschätzt");
    }

    @Test
    void bilderSindGueltigesSvgMitTextUndDieSeiteBrauchtNichts() throws Exception {
        String html = halle.html();
        for (String bild : bilder(html)) {
            DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(bild)));
            assertThat(bild).contains("role=\"img\"", "<title", "<desc");
        }
        assertThat(bild(halle, "D-ABGANG-OHNE-HSA")).contains("11,0; Mitteldeutsches Revier 10,1; 9 Gebiete der Gruppe mit Wert");
        assertThat(html).contains("<meta name=\"generator\" content=\"bismit ", "default-src 'none'").doesNotContain("<script", "src=", "href=", "url(");
        assertThat(html.length()).isLessThan(HOECHSTENS_BYTES);
    }

    @Test
    void englischHatAlleWorteUndNachbarnStehenAufWunsch() {
        Kontext kontext = Kontext.von(vergleich.tafel(), 2015, "A-JUGENDQUOTIENT", "A-ALTENQUOTIENT");
        String html = Kreisprofile.derRegion(vergleich).mitSprache(Sprache.ENGLISCH).mitNachbarn(kontext, 3).profil(Revierkommunen.SAALEKREIS).html();
        assertThat(html).contains("<html lang=\"en\">", "similar districts (median)", "percentage points", "comparable with care")
                .doesNotContain("Prozentpunkte", "Veränderung<", "kein Wert");
        assertThat(Berichtsworte.imProfil(Sprache.ENGLISCH).alle().keySet()).isEqualTo(Berichtsworte.imProfil(Sprache.DEUTSCH).alle().keySet());
    }

    @Test
    void fremdeKommuneWirdAbgelehnt() {
        assertThatIllegalArgumentException().isThrownBy(() -> Kommunalprofil.von(vergleich, Kreis.of("05315"))).withMessageContaining("05315");
    }

    @Test
    void dateienSindFuerJedeZahlVonFaedenDieselben(@TempDir Path ordner) throws IOException {
        Kreisprofile profile = Kreisprofile.derRegion(vergleich);
        List<String> gemeldet = new ArrayList<>();
        profile.schreibe(ordner.resolve("eins"), 1, g -> gemeldet.add(g.schluessel()));
        profile.schreibe(ordner.resolve("drei"), 3, g -> { });
        assertThat(gemeldet).containsExactlyElementsOf(profile.gebiete().stream().map(g -> g.schluessel()).toList());
        try (Stream<Path> dateien = Files.list(ordner.resolve("eins"))) {
            List<Path> alle = dateien.toList();
            assertThat(alle).hasSize(9).anyMatch(p -> p.endsWith("15002_halle-saale.html"));
            for (Path datei : alle) {
                assertThat(ordner.resolve("drei").resolve(datei.getFileName())).hasSameTextualContentAs(datei);
            }
        }
    }

    /** All Kreise of the collection of originals, two tables; Hamburg and Berlin are printed as Länder only. */
    @Test
    void profileAllerKreise(@TempDir Path ordner) throws IOException {
        Bismit bismit = Bismit.standard();
        Kennzahlenvergleich alle = bismit.vergleiche(bismit.berechne(bismit.lies(Testdaten.shared("data/genesis-datencsv/regio-21111-02-06-4.csv"),
                Testdaten.shared("data/genesis-datencsv/regio-13211-02-05-4_00.csv"))).fuer(Reviere.MITTELDEUTSCHES_REVIER));
        Kreisprofile profile = Kreisprofile.deutschlands(alle);
        assertThat(profile.gebiete()).hasSizeBetween(398, 404).contains(Bundesland.of(Land.HAMBURG), Bundesland.of(Land.BERLIN), Kreis.of("05315"));
        Kommunalprofil koeln = profile.profil(Kreis.of("05315"));
        assertThat(zeile(koeln, "D-ABGANG-OHNE-HSA").bezug().wert().zahl()).as("veröffentlicht: 47.435 von 846.423").isEqualTo(100.0 * 47_435 / 846_423, within(1e-9));
        assertThat(profile.profil(Bundesland.of(Land.BERLIN)).html()).contains("<h1>Berlin</h1>");
        profile.schreibe(ordner, 2, g -> { });
        try (Stream<Path> dateien = Files.list(ordner)) {
            assertThat(dateien.toList()).hasSize(profile.gebiete().size()).allMatch(p -> p.toFile().length() < HOECHSTENS_BYTES);
        }
    }
}
