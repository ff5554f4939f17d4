package de.bismit.io.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import de.bismit.vergleich.Kennzahlenvergleich;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No word that the program says itself stands in German on the English page: what is quoted is marked, what is ours is English. */
class EnglischeSeiteTest {

    /** The column of the reasons that quotes where a rule is from. */
    private static final int QUELLE = 7;

    private static String seite;
    private static Deutschprobe deutsch;

    @BeforeAll
    static void schreibe() {
        Kennzahlenvergleich vergleich = Deutschprobe.vergleich();
        ByteArrayOutputStream strom = new ByteArrayOutputStream();
        Deutschprobe.englischerBericht(vergleich).schreibe(strom);
        seite = strom.toString(StandardCharsets.UTF_8);
        deutsch = Deutschprobe.von(vergleich);
    }

    @Test
    void pruefungKenntGenugWorte() {
        assertThat(deutsch.worte()).hasSizeGreaterThan(700).contains("nicht", "vergleichbar", "abstand", "anteile", "ohne", "kein");
        assertThat(deutsch.in(List.of("Value", "Rank", "no value"))).isEmpty();
        assertThat(deutsch.in(List.of("kein Wert"))).hasSize(1);
    }

    @Test
    void sichtbareTexteUndTextalternativen() {
        String ohneZitate = seite.replaceAll("(?s)<(script|style)[^>]*>.*?</\\1>", "").replaceAll("(?s)<(\\w+)[^>]* lang=\"de\"[^>]*>.*?</\\1>", "");
        assertThat(ohneZitate).contains("are quoted in German");
        assertThat(deutsch.in(treffer(ohneZitate, ">([^<]+)<"))).isEmpty();
        assertThat(deutsch.in(treffer(ohneZitate, " (?:aria-label|title|data-name|data-einheit|data-zeit)=\"([^\"]+)\""))).isEmpty();
    }

    /** Its headers, verdicts, reasons; titles, licences and footnotes of the tables are quoted on the last sheet. */
    @Test
    void mappe() throws IOException {
        byte[] mappe = Base64.getDecoder().decode(treffer(seite, "id=\"mappe\">([^<]+)<").get(0));
        try (ReadableWorkbook buch = new ReadableWorkbook(new ByteArrayInputStream(mappe))) {
            List<Sheet> blaetter = buch.getSheets().toList();
            assertThat(blaetter).extracting(Sheet::getName).containsExactly("Overview", "Values", "Reasons", "Sources");
            for (Sheet blatt : blaetter.subList(0, 3)) {
                assertThat(deutsch.in(texte(blatt).stream().filter(t -> !t.startsWith("Sources: ")).toList())).as(blatt.getName()).isEmpty();
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
