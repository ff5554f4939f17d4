package de.bismit.io.diagramm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.daten.Zeitreihe;
import de.bismit.gebiet.Reviere;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.io.bericht.Bericht;
import de.bismit.io.bericht.Kennzahlinhalt;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Landbezug;
import de.bismit.vergleich.Vergangenheitsbezug;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import de.bismit.zeit.Kalenderjahr;
import de.bismit.zeit.Quartal;
import de.bismit.zeit.Zeitbezug;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Charts as independent readers of XML, PNG and JSON find them. */
class DiagrammTest {

    private static Kennzahlentafel tafel;
    private static Kennzahlenvergleich vergleich;

    @BeforeAll
    static void vergleiche() {
        Bismit bismit = Bismit.standard();
        tafel = bismit.berechne(bismit.beispiel()).fuer(Reviere.MITTELDEUTSCHES_REVIER);
        vergleich = bismit.vergleiche(tafel);
    }

    private static Document gelesen(String svg) {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> texte(Document svg, String element) {
        NodeList gefundene = svg.getElementsByTagName(element);
        List<String> texte = new ArrayList<>();
        for (int i = 0; i < gefundene.getLength(); i++) {
            texte.add(gefundene.item(i).getTextContent().strip());
        }
        return texte;
    }

    private static JsonNode vegaLite(Diagramm diagramm) throws IOException {
        return new ObjectMapper().readTree(diagramm.vegaLite());
    }

    private static Diagramm reihe(Map<Zeitbezug, Wert> werte) {
        return Diagramm.von(new Zeitreihe("X", "Probe & <Rest>", "15002", "Halle (Saale)", Einheit.PROZENT, werte, List.of()));
    }

    @Test
    void zeitreiheErklaertIhreBruecheUndVerbindetNichtsDarueber() throws IOException {
        Diagramm halle = Diagramm.von(tafel.zeitreihe("A-BEVOELKERUNG", Revierkommunen.HALLE_SAALE));
        List<String> texte = texte(gelesen(halle.svg()), "text");
        assertThat(texte).contains("Bevölkerungsstand, Halle (Saale)", "Personen").anyMatch(t -> t.startsWith("Gestrichelt, senkrecht: Bruch 2011") && t.contains("VB010"))
                .anyMatch(t -> t.startsWith("Gestrichelt, senkrecht: Bruch 2024") && t.contains("VB011"));
        JsonNode zeilen = vegaLite(halle).at("/data/values");
        Map<String, TreeSet<Integer>> abschnitte = new LinkedHashMap<>();
        zeilen.forEach(z -> {
            if (z.has("wert")) {
                abschnitte.computeIfAbsent(z.get("abschnitt").asText(), a -> new TreeSet<>()).add(z.get("jahr").asInt());
            }
        });
        // the sample has 1995-2015, 2023 (Zensus 2011 from 2011 on) and 2024 (Zensus 2022)
        assertThat(abschnitte.values()).extracting(TreeSet::first).containsExactly(1995, 2011, 2023, 2024);
        assertThat(abschnitte.values()).extracting(TreeSet::last).containsExactly(2010, 2015, 2023, 2024);
    }

    /** Published figures: README of the data, 15002 on 31.12.2015, 2023 and 2024. */
    @Test
    void vegaLiteHatDieselbenZahlenUngerundetUndNenntSeineFassung() throws IOException {
        JsonNode angaben = vegaLite(Diagramm.von(tafel.zeitreihe("A-BEVOELKERUNG", Revierkommunen.HALLE_SAALE)));
        assertThat(angaben.get("$schema").asText()).endsWith("/vega-lite/v5.json");
        assertThat(angaben.at("/usermeta/bismit/version").asInt()).isEqualTo(1);
        assertThat(angaben.at("/usermeta/bismit/kennzahl").asText()).isEqualTo("A-BEVOELKERUNG");
        Map<Integer, Integer> werte = new LinkedHashMap<>();
        angaben.at("/data/values").forEach(z -> werte.put(z.get("jahr").asInt(), z.path("wert").asInt()));
        assertThat(werte).containsEntry(2015, 236_991).containsEntry(2023, 242_172).containsEntry(2024, 226_767);
        JsonNode quer = vegaLite(Diagramm.von(vergleich.kennzahl("D-ABGANG-OHNE-HSA").im(2015)));
        assertThat(quer.at("/data/values/0/wert").asDouble()).isEqualTo(100.0 * 162 / 1323);
        assertThat(quer.at("/data/values/0/anzeige").asText()).isEqualTo("12,2");
        assertThat(quer.at("/layer/2/data/values/0/x").asDouble()).isEqualTo(100.0 * 1372 / 13520);
    }

    /** What a rule says in English stands in the rules; a series alone knows only the German words, and quotes them. */
    @Test
    void englischeDiagrammeErklaerenBruecheEnglisch() {
        Diagramm halle = Diagramm.von(tafel.zeitreihe("A-BEVOELKERUNG", Revierkommunen.HALLE_SAALE)).in(Sprache.ENGLISCH);
        assertThat(String.join(" ", texte(gelesen(halle.svg()), "text"))).contains("Dashed, upright: break 2011, “Zensus 2011” (VB010).");
        String mitRegeln = String.join(" ", texte(gelesen(halle.mitRegeln(vergleich.regelwerk()).svg()), "text"));
        String desVergleichs = String.join(" ", texte(gelesen(Diagramm.von(vergleich.kennzahl("A-BEVOELKERUNG")).in(Sprache.ENGLISCH).svg()), "text"));
        assertThat(List.of(mitRegeln, desVergleichs)).allSatisfy(t -> assertThat(t)
                .contains("break 2011, The 2011 census set the population figures anew: values on the old and the new basis do not fit together (VB010).").doesNotContain("“"));
    }

    /** Which stroke is which stands below. */
    @Test
    void querschnittEinesBerichtsNenntSeineVergleiche() {
        Jahresvergleich querschnitt = vergleich.kennzahl("D-ABGANG-OHNE-HSA").im(2015);
        Kennzahlinhalt inhalt = Bericht.von(vergleich, List.of(querschnitt)).mitBezuegen(List.of(new Landbezug(), Vergangenheitsbezug.vorjahr()).stream()
                .map(b -> vergleich.kennzahl("D-ABGANG-OHNE-HSA").gegenueber(b, 2015)).toList()).inhalt().kennzahlen().get(0);
        assertThat(texte(gelesen(Diagramm.querschnitt(inhalt).svg()), "text")).contains("Jede Kommune verglichen mit:", "Land", "Vorjahr");
        assertThat(texte(gelesen(Diagramm.querschnitt(inhalt).in(Sprache.ENGLISCH).svg()), "text")).contains("Each municipality compared with:", "year before");
        assertThat(texte(gelesen(Diagramm.von(querschnitt).svg()), "text")).doesNotContain("Jede Kommune verglichen mit:");
    }

    @Test
    void querschnittNenntGebieteRegionUndWerNichtsHat() {
        List<String> abgang = texte(gelesen(Diagramm.von(vergleich.kennzahl("D-ABGANG-OHNE-HSA").im(2015)).svg()), "text");
        assertThat(abgang).contains("Burgenlandkreis", "Landkreis Altenburger Land", "Mitteldeutsches Revier", "Deutschland", "Senkrechte Linie: Mitteldeutsches Revier.",
                "Prozent. Die Kommunen untereinander: eingeschränkt vergleichbar");
        String studierende = String.join(" ", texte(gelesen(Diagramm.von(vergleich.kennzahl("F-STUDIERENDE").im(2023)).svg()), "text"));
        assertThat(studierende).contains("Ohne Wert: Burgenlandkreis (kein Angebot)").doesNotContain("Senkrechte Linie");
    }

    @Test
    void spannenUndUnsicheresStehenInDerLegendeNurWoSieVorkommen() throws IOException {
        Map<Zeitbezug, Wert> werte = new LinkedHashMap<>();
        werte.put(new Kalenderjahr(2010), Wert.of(5));
        werte.put(new Kalenderjahr(2011), Wert.of(6, Set.of(Merkzeichen.GESCHAETZT)));
        werte.put(new Kalenderjahr(2012), Wert.ohne(Grund.SPAETER));
        werte.put(new Kalenderjahr(2013), Wert.spanne(4, 7, Set.of()));
        Diagramm probe = reihe(werte);
        assertThat(texte(gelesen(probe.svg()), "text")).contains("Fläche oder Balken: Spanne, in der der Wert liegt.").anyMatch(t -> t.startsWith("Offener Punkt:"));
        assertThat(texte(gelesen(reihe(Map.of(new Kalenderjahr(2010), Wert.of(5))).svg()), "text")).noneMatch(t -> t.startsWith("Offener Punkt:") || t.startsWith("Fläche"));
        JsonNode zeilen = vegaLite(probe).at("/data/values");
        assertThat(zeilen).hasSize(4);
        assertThat(zeilen.get(1).get("unsicher").asBoolean()).isTrue();
        assertThat(zeilen.get(2).get("von").asDouble()).isEqualTo(4);
        assertThat(zeilen.get(2).has("wert")).isFalse();
        assertThat(zeilen.get(3).at("/grund/0").asText()).isEqualTo("SPAETER");
        assertThat(zeilen.get(3).has("wert")).isFalse();
    }

    @Test
    void unterjaehrigeReihenUndWinzigeZahlenLassenSichZeichnen() {
        Map<Zeitbezug, Wert> quartale = new LinkedHashMap<>();
        for (int q = 1; q <= 4; q++) {
            quartale.put(new Quartal(2015, q), Wert.of(1e-9 * q));
        }
        assertThat(texte(gelesen(reihe(quartale).svg()), "desc").get(0)).contains("Halle (Saale)");
    }

    @Test
    void titelUndTextStehenMaskiertImSvg() {
        Document svg = gelesen(reihe(Map.of(new Kalenderjahr(2010), Wert.of(5.25))).svg());
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(texte(svg, "title").get(0)).isEqualTo("Probe & <Rest>, Halle (Saale)");
        assertThat(texte(svg, "desc").get(0)).contains("Halle (Saale): 2010 5,3.");
        assertThat(texte(gelesen(reihe(Map.of(new Kalenderjahr(2010), Wert.of(5.25))).in(Sprache.ENGLISCH).svg()), "desc").get(0)).contains("2010 5.3");
    }

    @Test
    void pngIstEinBildMitDunklerSchriftAufWeiss(@TempDir Path ordner) throws IOException {
        Path ziel = ordner.resolve("d.png");
        Diagramm.von(vergleich.kennzahl("A-ARBEITSLOSENQUOTE")).png(ziel);
        BufferedImage bild = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(ziel)));
        assertThat(bild.getWidth()).isEqualTo(1520);
        assertThat(bild.getRGB(2, 2) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        Set<Integer> farben = new TreeSet<>();
        for (int x = 0; x < bild.getWidth(); x++) {
            for (int y = 0; y < bild.getHeight(); y++) {
                farben.add(bild.getRGB(x, y) & 0xFFFFFF);
            }
        }
        assertThat(farben).as("jede Reihe ist da").containsAll(Farben.REIHEN.stream().map(f -> Integer.decode(f)).toList()).contains(Integer.decode(Farben.RAHMEN));
    }

    @Test
    void falscheAufrufeSagenWasErwartetWird() {
        assertThatIllegalArgumentException().isThrownBy(() -> Diagramm.von(tafel.zeitreihe("A-BEVOELKERUNG", Revierkommunen.SAALEKREIS),
                tafel.zeitreihe("A-GEBURTEN", Revierkommunen.SAALEKREIS))).withMessageContaining("A-GEBURTEN");
        assertThatIllegalStateException().isThrownBy(() -> reihe(Map.of(new Kalenderjahr(2010), Wert.ohne(Grund.LEER))).svg()).withMessageContaining("keine Zeitreihe hat eine Zahl");
    }

    /** WCAG 2.1, 1.4.11: graphical objects stand at least 3 to 1 on white. */
    @ParameterizedTest
    @ValueSource(strings = {"#0072b2", "#d55e00", "#007a5a", "#a6517f", "#9a7200", "#7f3b08", "#2b8cbe", "#5b4a9e", "#4d4d4d", "#6b7280"})
    void farbenHebenSichVonWeissAb(String farbe) {
        assertThat(Farben.REIHEN.contains(farbe) || Farben.BRUCH.equals(farbe)).isTrue();
        double[] anteile = {0.2126, 0.7152, 0.0722};
        double dichte = 0;
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(farbe.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            dichte += anteile[i] * (c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        assertThat(1.05 / (dichte + 0.05)).isGreaterThan(3);
    }
}
