package de.bismit.io.karte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import de.bismit.Bismit;
import de.bismit.daten.Querschnitt;
import de.bismit.gebiet.Reviere;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import de.bismit.zeit.Kalenderjahr;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The map as an independent XML reader finds it. */
class KarteTest {

    private static Kennzahlenvergleich vergleich;

    @BeforeAll
    static void vergleiche() {
        Bismit bismit = Bismit.standard();
        vergleich = bismit.vergleiche(bismit.berechne(bismit.beispiel()).fuer(Reviere.MITTELDEUTSCHES_REVIER));
    }

    private static Document gelesen(String svg) {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> elemente(Document svg, String name) {
        NodeList gefundene = svg.getElementsByTagName(name);
        return IntStream.range(0, gefundene.getLength()).mapToObj(i -> (Element) gefundene.item(i)).toList();
    }

    /** What is written at a territory to how it is filled. */
    private static Map<String, String> fuellungen(Karte karte) {
        Map<String, String> fuellungen = new TreeMap<>();
        elemente(gelesen(karte.svg()), "path").stream().filter(p -> p.getElementsByTagName("title").getLength() == 1)
                .forEach(p -> fuellungen.put(p.getTextContent().strip(), p.getAttribute("fill")));
        return fuellungen;
    }

    private static Karte aus(Map<String, Wert> werte) {
        return Karte.von(new Querschnitt("X-PROBE", "Probe <b>", new Kalenderjahr(2015), Einheit.PROZENT, werte));
    }

    /** 2015: shares computed by hand from the published leavers, 162 of 1,323 and so on; classes of 2.5 from 5. */
    @Test
    void farbenFolgenDenWerten() {
        Map<String, String> fuellungen = fuellungen(Karte.von(vergleich.kennzahl("D-ABGANG-OHNE-HSA").im(2015)));
        assertThat(fuellungen).hasSize(9)
                .containsEntry("Burgenlandkreis: 12,2; zur Region eingeschränkt vergleichbar", "#84b8dc")
                .containsEntry("Halle (Saale): 11,0; zur Region eingeschränkt vergleichbar", "#84b8dc")
                .containsEntry("Saalekreis: 8,7; zur Region eingeschränkt vergleichbar", "#b7d5ea");
    }

    @Test
    void ohneWertOhneAngebotUndNichtVergleichbarSindMusterUndStehenInDerLegende() {
        String studierende = Karte.von(vergleich.kennzahl("F-STUDIERENDE").im(2023)).svg();
        assertThat(fuellungen(Karte.von(vergleich.kennzahl("F-STUDIERENDE").im(2023)))).containsEntry("Burgenlandkreis: kein Angebot; zur Region nicht vergleichbar",
                "url(#karte-F-STUDIERENDE-2023-nicht-zutreffend)");
        assertThat(studierende).contains("id=\"karte-F-STUDIERENDE-2023-nicht-zutreffend\"", "kein Angebot oder nicht zutreffend").doesNotContain(">kein Wert<");
        Karte hort = Karte.von(vergleich.kennzahl("C-HORT").im(2016));
        assertThat(fuellungen(hort).values()).allMatch("url(#karte-C-HORT-2016-nicht-vergleichbar)"::equals);
        assertThat(hort.svg()).contains(">nicht vergleichbar<").doesNotContain(Farbstufen.FARBEN);
        Karte schulen = Karte.von(vergleich.kennzahl("D-SCHULEN").im(2015));   // Sachsen and Thüringen print x
        assertThat(fuellungen(schulen).values()).filteredOn("url(#karte-D-SCHULEN-2015-fehlt)"::equals).hasSize(4);
        assertThat(schulen.svg()).contains(">kein Wert<");
    }

    @Test
    void spanneUeberZweiStufenIstGestreiftUndInEinerStufeNicht() {
        Map<String, Wert> werte = new LinkedHashMap<>();
        werte.put("15002", Wert.spanne(1, 1.5, Set.of()));
        werte.put("15088", Wert.spanne(3.5, 9, Set.of()));
        werte.put("15084", Wert.of(10));
        assertThat(fuellungen(aus(werte))).containsEntry("Halle (Saale): 1,00 bis 1,50", "#e1edf7")
                .containsEntry("Saalekreis: 3,50 bis 9,00", "url(#karte-X-PROBE-2015-stufen-1-4)");
    }

    /** On a page the pictures use shapes that stand there once: each one used exists, and the maps carry none of their own. */
    @Test
    void blattHatFlaechenNurEinmal() {
        Karte eine = Karte.von(vergleich.kennzahl("D-ABGANG-OHNE-HSA").im(2015));
        Kartenblatt blatt = Kartenblatt.fuer(eine).orElseThrow();
        Document formen = gelesen(blatt.formen());
        Document karte = gelesen(blatt.svg(eine));
        List<String> vorhandene = List.of("path", "g").stream().flatMap(n -> elemente(formen, n).stream()).map(e -> "#" + e.getAttribute("id")).toList();
        assertThat(elemente(karte, "use")).hasSize(9 + 1).allMatch(u -> vorhandene.contains(u.getAttribute("href")));
        assertThat(blatt.svg(eine).length()).isLessThan(eine.svg().length() * 2 / 3);
        assertThat(Kartenblatt.fuer(aus(Map.of("15256", Wert.of(3))))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> blatt.svg(aus(Map.of("15002", Wert.of(3))))).withMessageContaining("eigenes Blatt anlegen");
    }

    @Test
    void werOhneFlaecheIstWirdGenanntUndNichtUnterschlagen() {
        Map<String, Wert> werte = new LinkedHashMap<>();
        werte.put("15256", Wert.of(3));
        werte.put("15002", Wert.of(5, Set.of(Merkzeichen.GESCHAETZT)));
        werte.put("11", Wert.ohne(Grund.SPAETER));
        Karte karte = aus(werte);
        assertThat(karte.ohneFlaeche()).singleElement().asString().contains("Burgenlandkreis", "(15256)", "31.12.2022", "umschlüsseln");
        assertThat(karte.svg()).contains("(15256) hat in den Grenzen", "≈ geschätzt");
        assertThat(fuellungen(karte)).hasSize(2);
        assertThatIllegalStateException().isThrownBy(() -> aus(Map.of("15256", Wert.of(3))).svg()).withMessageContaining("15256");
    }

    @Test
    void titelTextUndVermerkStehenDarinUndTextIstMaskiert() {
        Document svg = gelesen(aus(Map.of("15002", Wert.of(5))).svg());
        Element wurzel = svg.getDocumentElement();
        assertThat(wurzel.getAttribute("role")).isEqualTo("img");
        assertThat(wurzel.getAttribute("aria-labelledby")).isEqualTo("karte-X-PROBE-2015-titel karte-X-PROBE-2015-text");
        assertThat(elemente(svg, "title").get(0).getTextContent()).isEqualTo("Karte: Probe <b>, 2015");
        assertThat(elemente(svg, "desc").get(0).getTextContent()).contains("Halle (Saale): 5,0");
        assertThat(wurzel.getTextContent().replaceAll("\\s+", " ")).contains("© GeoBasis-DE / BKG (2023), dl-de/by-2-0, Daten verändert");
    }

    @Test
    void englischMitEnglischenZahlen() {
        Karte karte = Karte.von(vergleich.kennzahl("D-ABGANG-OHNE-HSA").im(2015)).in(Sprache.ENGLISCH);
        assertThat(karte.svg()).contains("5.0 to below 7.5", "border of a Land", "comparable with care", ">12.2<");
    }

    @Test
    void schreibtUndGibtBeiGleicherEingabeDenselbenText(@TempDir Path ordner) throws Exception {
        Path ziel = ordner.resolve("karte.svg");
        Karte.von(vergleich.kennzahl("A-ARBEITSLOSENQUOTE").im(2016)).svg(ziel);
        assertThat(Files.readString(ziel)).isEqualTo(Karte.von(vergleich.kennzahl("A-ARBEITSLOSENQUOTE").im(2016)).svg());
        assertThat(Files.size(ziel)).isLessThan(25_000);
    }

    /** WCAG 2.1: text at least 4.5 to 1 on each class; neighbours in the scale differ for everybody, since they get darker. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void schriftAufJederStufeIstLesbar(int stufe) {
        Farbstufen stufen = new Farbstufen(BigDecimal.ZERO, BigDecimal.ONE, 5, 0);
        assertThat(kontrast(stufen.farbe(stufe), stufen.textfarbe(stufe))).isGreaterThan(4.5);
        assertThat(stufe == 0 || leuchtdichte(stufen.farbe(stufe)) < 0.8 * leuchtdichte(stufen.farbe(stufe - 1))).isTrue();
    }

    private static double kontrast(String eine, String andere) {
        double a = leuchtdichte(eine) + 0.05;
        double b = leuchtdichte(andere) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double leuchtdichte(String farbe) {
        double[] anteile = {0.2126, 0.7152, 0.0722};
        double summe = 0;
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(farbe.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            summe += anteile[i] * (c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return summe;
    }
}
