package de.bismit.io.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreistyp;
import de.bismit.gebiet.Reviere;
import de.bismit.vergleich.Bundbezug;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Kreistypbezug;
import de.bismit.vergleich.Landbezug;
import de.bismit.vergleich.Stufe;
import de.bismit.vergleich.Vergangenheitsbezug;
import de.bismit.vergleich.Vergleichsbezug;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Sprache;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No word that the program says itself stands in German on the English page: what is quoted is marked, what is ours is English. */
class EnglischeSeiteTest {

    /** In both languages, or names. */
    private static final Set<String> AUCH_ENGLISCH = Set.of("land", "länder", "revier", "svg", "png", "csv", "status", "name", "ist", "hat", "war");

    /** The column of the reasons that quotes where a rule is from. */
    private static final int QUELLE = 7;

    private static String seite;
    private static Set<String> deutsche;

    @BeforeAll
    static void schreibe() {
        Bismit bismit = Bismit.standard();
        Kennzahlentafel tafel = bismit.berechne(bismit.beispiel()).fuer(Reviere.MITTELDEUTSCHES_REVIER);
        Kennzahlenvergleich vergleich = bismit.vergleiche(tafel);
        List<Jahresvergleich> alle = vergleich.standard().stream().map(k -> k.im(k.letztesJahr().orElseThrow())).toList();
        List<Vergleichsbezug> bezuege = List.of(new Landbezug(), new Bundbezug(), new Kreistypbezug(), Vergangenheitsbezug.vorjahr());
        ByteArrayOutputStream strom = new ByteArrayOutputStream();
        Bericht.von(vergleich, alle).mitRang().mitSprache(Sprache.ENGLISCH).mitBezuegen(alle.stream().flatMap(v -> bezuege.stream()
                .map(b -> vergleich.kennzahl(v.kennzahl().id()).gegenueber(b, v.jahr()))).toList()).schreibe(strom);
        seite = strom.toString(StandardCharsets.UTF_8);
        deutsche = worte(texte(Sprache.DEUTSCH, vergleich));
        deutsche.removeAll(worte(texte(Sprache.ENGLISCH, vergleich)));
        deutsche.removeAll(worte(tafel.gebiete().stream().map(Gebiet::name).toList()));
        deutsche.removeAll(AUCH_ENGLISCH);
    }

    /** All that the program says itself: words of the page, reasons, flags, verdicts, rules in short, names and units of the catalogue. */
    private static List<String> texte(Sprache sprache, Kennzahlenvergleich vergleich) {
        Vergleichsworte kurze = Vergleichsworte.in(sprache);
        return Stream.of(Berichtsworte.in(sprache).alle().values().stream(), kurze.schluessel().stream().map(kurze::wort),
                Arrays.stream(Grund.values()).map(g -> g.anzeige(sprache)), Arrays.stream(Merkzeichen.values()).map(m -> m.anzeige(sprache)),
                Arrays.stream(Stufe.values()).map(s -> s.anzeige(sprache)), Arrays.stream(Kreistyp.values()).map(t -> t.bezeichnung().in(sprache)),
                vergleich.standard().stream().map(k -> k.kennzahl().name(sprache) + " " + k.kennzahl().einheit().anzeige(sprache)),
                vergleich.regelwerk().regeln().stream().map(r -> r.satz().in(sprache) + " " + r.aufhebung().in(sprache))).flatMap(s -> s).toList();
    }

    private static Set<String> worte(Collection<String> texte) {
        return texte.stream().flatMap(t -> Pattern.compile("\\p{L}{3,}").matcher(t).results()).map(m -> m.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> deutscheIn(Collection<String> texte) {
        return texte.stream().map(t -> t.replaceAll("\\b[A-Z]-[A-Z0-9-]+", "")).filter(t -> worte(List.of(t)).stream().anyMatch(deutsche::contains)).map(t -> t + " <- "
                + worte(List.of(t)).stream().filter(deutsche::contains).toList()).distinct().toList();
    }

    @Test
    void pruefungKenntGenugWorte() {
        assertThat(deutsche).hasSizeGreaterThan(700).contains("nicht", "vergleichbar", "abstand", "anteile", "ohne", "kein");
        assertThat(deutscheIn(List.of("Value", "Rank", "no value"))).isEmpty();
        assertThat(deutscheIn(List.of("kein Wert"))).hasSize(1);
    }

    @Test
    void sichtbareTexteUndTextalternativen() {
        String ohneZitate = seite.replaceAll("(?s)<(script|style)[^>]*>.*?</\\1>", "").replaceAll("(?s)<(\\w+)[^>]* lang=\"de\"[^>]*>.*?</\\1>", "");
        assertThat(ohneZitate).contains("are quoted in German");
        assertThat(deutscheIn(treffer(ohneZitate, ">([^<]+)<"))).isEmpty();
        assertThat(deutscheIn(treffer(ohneZitate, " (?:aria-label|title|data-name|data-einheit|data-zeit)=\"([^\"]+)\""))).isEmpty();
    }

    /** Its headers, verdicts, reasons; titles, licences and footnotes of the tables are quoted on the last sheet. */
    @Test
    void mappe() throws IOException {
        byte[] mappe = Base64.getDecoder().decode(treffer(seite, "id=\"mappe\">([^<]+)<").get(0));
        try (ReadableWorkbook buch = new ReadableWorkbook(new ByteArrayInputStream(mappe))) {
            List<Sheet> blaetter = buch.getSheets().toList();
            assertThat(blaetter).extracting(Sheet::getName).containsExactly("Overview", "Values", "Reasons", "Sources");
            for (Sheet blatt : blaetter.subList(0, 3)) {
                assertThat(deutscheIn(texte(blatt).stream().filter(t -> !t.startsWith("Sources: ")).toList())).as(blatt.getName()).isEmpty();
            }
        }
    }

    private static List<String> texte(Sheet blatt) throws IOException {
        try (Stream<Row> zeilen = blatt.openStream()) {
            return zeilen.flatMap(Row::stream).filter(Objects::nonNull).filter(c -> !blatt.getName().equals("Reasons") || c.getColumnIndex() < QUELLE).map(Cell::getText).filter(t -> !t.isEmpty()).toList();
        }
    }

    private static List<String> treffer(String text, String muster) {
        Matcher m = Pattern.compile(muster).matcher(text);
        return m.results().map(r -> r.group(1).strip()).filter(t -> !t.isEmpty()).toList();
    }
}
