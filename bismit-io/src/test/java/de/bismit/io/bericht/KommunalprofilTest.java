package de.bismit.io.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import de.bismit.Bismit;
import de.bismit.auswahl.Freigabe;
import de.bismit.auswahl.Kennzahlstand;
import de.bismit.auswahl.Kommentar;
import de.bismit.auswahl.Setfassung;
import de.bismit.auswahl.Setplatz;
import de.bismit.auswahl.Sitzung;
import de.bismit.gebiet.Bundesland;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Land;
import de.bismit.gebiet.Reviere;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.io.Testdaten;
import de.bismit.vergleich.Entwicklung;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Kontext;
import de.bismit.vergleich.Stufe;
import de.bismit.vergleich.Trendmarke;
import de.bismit.wert.Sprache;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /**
     * Long-term unemployed by unemployed, 2007 to 2016, from the cells of 13211-02-05-4; in python, S and its exact p by the distribution of
     * inversions, and {@code 50*(z1-z0)*(1/n0+1/n1)}, {@code 50*(z0+z1)*(1/n1-1/n0)}: Burgenlandkreis S -23, p 0.0466, -47.3057 and +37.5666;
     * Saalekreis S 9, p 0.484, -18.0256 and +24.7381.
     */
    @Test
    void trendUndZerlegungWieNachgerechnet() {
        Profilzeile burgenland = zeile(Kommunalprofil.von(vergleich, Revierkommunen.BURGENLANDKREIS), "A-LANGZEITARBEITSLOSE-ANTEIL");
        Profilzeile saalekreis = zeile(Kommunalprofil.von(vergleich, Revierkommunen.SAALEKREIS), "A-LANGZEITARBEITSLOSE-ANTEIL");
        assertThat(burgenland.trend().ergebnis().orElseThrow().marke()).isEqualTo(Trendmarke.FAELLT);
        assertThat(burgenland.trend().ergebnis().orElseThrow().p()).isEqualTo(0.04662257495590829, within(1e-12));
        assertThat(burgenland.entwicklung().orElseThrow().zerlegung().orElseThrow().zaehlereffekt()).isEqualTo(-47.30569009075162, within(1e-9));
        assertThat(burgenland.entwicklung().orElseThrow().zerlegung().orElseThrow().nennereffekt()).isEqualTo(37.56655044389201, within(1e-9));
        assertThat(saalekreis.trend().ergebnis().orElseThrow().marke()).isEqualTo(Trendmarke.OHNE_TREND);
        assertThat(saalekreis.trend().ergebnis().orElseThrow().p()).isEqualTo(0.4843127204585538, within(1e-12));
        assertThat(saalekreis.entwicklung().orElseThrow().zerlegung().orElseThrow().zaehlereffekt()).isEqualTo(-18.025552283383426, within(1e-9));
    }

    @Test
    void punktDerKommuneFehltWoDerVergleichNichtErlaubtIstUndSummenSindKeinStrich() {
        assertThat(bild(halle, "D-ABGANG-OHNE-HSA")).contains("<circle", "1v18");
        assertThat(bild(halle, "C-MITTAGSVERPFLEGUNG-ANTEIL")).doesNotContain("<circle").contains("<rect");
        assertThat(bild(halle, "A-BEVOELKERUNG")).contains("<circle").doesNotContain("1v18");
    }

    @Test
    void sagtWasEsHierNichtGibtUndWasSieSteuernKann() {
        String burgenland = Kommunalprofil.von(vergleich, Revierkommunen.BURGENLANDKREIS).html();
        assertThat(burgenland).containsPattern("(?s)Was es hier nicht gibt</h3>\\s*<ul class=\"reihe\"><li>[^<]*Studierende").contains("Was die Kommune selbst steuern kann");
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
        assertThat(html).contains("<meta name=\"generator\" content=\"bismit ", "default-src 'none'").doesNotContain("<script", "src=", "url(")
                .as("nur Sprünge auf der Seite").doesNotContainPattern("href=\"[^#]");
        assertThat(html.length()).isLessThan(HOECHSTENS_BYTES);
    }

    /** Everything that is not marked as German is English: names of territories and of the region aside. */
    @Test
    void englischIstEnglischUndDeutschesSoAusgezeichnet() {
        String html = Kreisprofile.derRegion(vergleich).mitSprache(Sprache.ENGLISCH).profil(Revierkommunen.BURGENLANDKREIS).html();
        assertThat(html).contains("<html lang=\"en\">", "percentage points", "comparable with care", "lang=\"de\">15 bis unter 65 Jahre", "A Context");
        String eigenes = html.replaceAll("(?s)<style>.*?</style>", "").replaceAll("(?s)<(\\w+)[^>]* lang=\"de\"[^>]*>.*?</\\1>", "").replaceAll("<[^>]*>", " ")
                .replace("Mitteldeutsches Revier", "").replace("Länder", "");
        assertThat(eigenes).doesNotContain("Prozent", "Personen", "Einwohner", "Jahresdurchschnitt", "Abgangsjahr", "Schuljahr", "kein ")
                .doesNotContainPattern("[äöüÄÖÜß]").doesNotContainPattern("\\b(und|der|die|das|nicht|von|bis|je|im|seit|davon)\\b");
        assertThat(Berichtsworte.imProfil(Sprache.ENGLISCH).alle().keySet()).isEqualTo(Berichtsworte.imProfil(Sprache.DEUTSCH).alle().keySet());
    }

    /**
     * Computed apart in python from the cells of 12411-02-03-4 (31.12.2015): both quotients of the nine, minus the mean, by the standard deviation
     * (divisor n), Euclidean: {@code sorted((sqrt(sum((f[q] - f[k])**2 for f in z)), k) for k in K if k != q)} gives 0.5804 to 14730, 1.0311 to
     * 15002, 1.4813 to 15084; from Burgenlandkreis 0.4055 to 15082, 0.5803 to 15087, 0.9947 to 16077.
     */
    @Test
    void nachbarnStehenAufWunschMitNamenUndMitte() {
        Kontext kontext = Kontext.neuester(vergleich.tafel(), "A-JUGENDQUOTIENT", "A-ALTENQUOTIENT");
        assertThat(kontext.jahr()).isEqualTo(2015);
        Kommunalprofil profil = Kreisprofile.derRegion(vergleich).mitNachbarn(kontext, 3).profil(Revierkommunen.SAALEKREIS);
        assertThat(profil.nachbarn().orElseThrow().ergebnis().orElseThrow().kreise()).extracting(Kreis::schluessel).containsExactly("14730", "15002", "15084");
        assertThat(profil.html()).contains("Ähnlichste Kreise nach Jugendquotient, Altenquotient (2015): ", "ähnliche Kreise: mittlerer Wert (Median)");
        Kommunalprofil burgenland = Kreisprofile.derRegion(vergleich).mitNachbarn(kontext, 3).profil(Revierkommunen.BURGENLANDKREIS);
        assertThat(burgenland.nachbarn().orElseThrow().ergebnis().orElseThrow().kreise()).extracting(Kreis::schluessel).containsExactly("15082", "15087", "16077");
        assertThat(zeile(burgenland, "C-MITTAGSVERPFLEGUNG-ANTEIL").nachbarn().orElseThrow().urteil().stufe()).isEqualTo(Stufe.NICHT_VERGLEICHBAR);
        assertThat(halle.nachbarn()).isEmpty();
        assertThat(halle.html()).doesNotContain("ähnliche Kreise");
    }

    @Test
    void einfacherSatzJeKennzahlUndWarumDasUrteil() {
        assertThat(halle.html()).contains("Von 100 Abgängen in Halle (Saale) 2015 gingen 11 ohne Hauptschulabschluss.", "Die Kommune kann das selbst steuern.");
        assertThat(halle.zeilen()).allMatch(z -> !z.kernsatz().deutsch().isBlank());
    }

    /** What a meeting has not released is nowhere, nor are others' comments; its own are there, escaped. */
    @Test
    void nurFreigegebenesMitDenEigenenKommentaren() {
        Sitzung sitzung = sitzung("D-ABGANG-OHNE-HSA", "Zwei <Schulen> sind umgezogen.");
        Kommunalprofil profil = Kreisprofile.derRegion(vergleich).nur(List.of("D-ABGANG-OHNE-HSA", "A-ARBEITSLOSENQUOTE")).mitSitzung(sitzung, Freigabe.OEFFENTLICH)
                .profil(Revierkommunen.HALLE_SAALE);
        assertThat(profil.zeilen()).extracting(z -> z.kennzahl().id()).containsExactly("D-ABGANG-OHNE-HSA");
        assertThat(profil.zurueckgehalten()).isEqualTo(1);
        assertThat(profil.html()).contains("Zwei &lt;Schulen&gt; sind umgezogen.", "1 Kennzahl ist nicht freigegeben", "Sitzung vom 2026-03-10: Frühjahr")
                .doesNotContain("zivilen Erwerbspersonen", "Anmerkung von");
        assertThatIllegalArgumentException().isThrownBy(() -> Kreisprofile.deutschlands(vergleich).mitSitzung(sitzung, Freigabe.OEFFENTLICH))
                .withMessageContaining("nur Werte der eigenen Region");
    }

    private static Sitzung sitzung(String kennzahl, String text) {
        LocalDate tag = LocalDate.of(2026, 3, 10);
        List<Kennzahlstand> staende = new ArrayList<>();
        for (Kreis kommune : Reviere.MITTELDEUTSCHES_REVIER.kreise()) {
            String eigener = kommune.equals(Revierkommunen.HALLE_SAALE) ? text : "Anmerkung von " + kommune.name();
            staende.add(new Kennzahlstand(kennzahl, kommune.ags(), Freigabe.OEFFENTLICH, List.of(new Kommentar(tag, eigener))));
        }
        return new Sitzung(tag, "Frühjahr", List.of(), new Setfassung("vergleich", "Vergleichskennzahlenset", "2026-1", "", List.of(new Setplatz(kennzahl, ""))),
                Optional.empty(), staende);
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
