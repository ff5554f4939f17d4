package de.bismit.daten;

import de.bismit.gebiet.Land;
import de.bismit.zeit.Zeitbezug;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which footnotes concern a cell. Printed references paraphrase the header ({@code Absolventen mit allg. Hochschulreife} for
 * {@code mit allgemeiner Hochschulreife}), so words are compared in a row, abbreviations by their beginning. A reference
 * that fits no column of the block is not dropped: nobody can say whom it does not concern.
 */
final class Fussnotenwahl {

    private static final String INSGESAMT = "Insgesamt";
    private static final Pattern KEIN_WORT = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern NUR_BUND = Pattern.compile("(Deutschland|Bund)\\s*(\\([^)]*\\)\\s*)?:.*");

    private final List<Fussnote> fussnoten;
    /** The columns each note concerns. */
    private final List<BitSet> spaltenbezug;

    Fussnotenwahl(List<Fussnote> fussnoten, List<Spaltenangabe> spalten) {
        this.fussnoten = fussnoten;
        List<List<List<String>>> stufen = fussnoten.isEmpty() ? List.of() : woerterDerStufen(spalten);
        this.spaltenbezug = fussnoten.stream().map(f -> spaltenbezug(f, stufen)).toList();
    }

    /** Of each column; the texts of a header stand over many of them. */
    private static List<List<List<String>>> woerterDerStufen(List<Spaltenangabe> spalten) {
        BitSet trennende = trennende(spalten);
        Map<String, List<List<String>>> bekannte = new HashMap<>();
        return spalten.stream().map(s -> stufen(s, trennende).stream().flatMap(stufe -> bekannte.computeIfAbsent(stufe, Fussnotenwahl::woerterDerStufe).stream())
                .toList()).toList();
    }

    private static List<List<String>> woerterDerStufe(String stufe) {
        return Arrays.stream(stufe.split("/")).map(Fussnotenwahl::woerter).toList();
    }

    /** The levels of the header that are not the same over all columns. */
    private static BitSet trennende(List<Spaltenangabe> spalten) {
        BitSet trennende = new BitSet();
        int tiefe = spalten.stream().mapToInt(s -> Math.max(1, s.kopf().size())).max().orElse(0);
        IntStream.range(0, tiefe).filter(i -> spalten.stream().map(s -> s.kopf().size() > i ? s.kopf().get(i) : "").distinct().count() > 1)
                .forEach(trennende::set);
        return trennende;
    }

    private static BitSet spaltenbezug(Fussnote fussnote, List<List<List<String>>> stufen) {
        BitSet spalten = new BitSet(stufen.size());
        List<String> bezug = woerter(fussnote.bezug());
        IntStream.range(0, stufen.size()).filter(m -> passt(bezug, stufen.get(m))).forEach(spalten::set);
        if (fussnote.bezug().isEmpty() || spalten.isEmpty()) {
            spalten.set(0, stufen.size());
        }
        return spalten;
    }

    /** The texts of the header that tell this column from others; of totals only the first. */
    private static List<String> stufen(Spaltenangabe spalte, BitSet trennende) {
        List<String> kopf = spalte.kopf().isEmpty() ? List.of(spalte.bezeichnung()) : spalte.kopf();
        int erste = trennende.nextSetBit(0);
        return IntStream.range(0, kopf.size()).filter(i -> trennende.get(i) && (i == erste || !kopf.get(i).equals(INSGESAMT))).mapToObj(kopf::get).toList();
    }

    List<Fussnote> fuer(int m, String gebiet, Zeitbezug zeit) {
        Optional<Land> land = gebiet.length() < 2 ? Optional.empty() : Land.vonSchluessel(gebiet);
        return IntStream.range(0, fussnoten.size()).filter(i -> spaltenbezug.get(i).get(m)).mapToObj(fussnoten::get)
                .filter(f -> land.isEmpty() || betrifft(f, land.get())).filter(f -> f.betrifft(zeit)).toList();
    }

    private static boolean betrifft(Fussnote fussnote, Land land) {
        return fussnote.betrifft(land) && (!fussnote.laender().isEmpty() || !NUR_BUND.matcher(fussnote.text()).matches());
    }

    private static boolean passt(List<String> bezug, List<List<String>> stufen) {
        return stufen.stream().anyMatch(stufe -> enthaelt(bezug, stufe) || enthaelt(stufe, bezug));
    }

    private static List<String> woerter(String text) {
        return KEIN_WORT.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty()).toList();
    }

    private static boolean enthaelt(List<String> ganzes, List<String> teil) {
        for (int i = 0; !teil.isEmpty() && i + teil.size() <= ganzes.size(); i++) {
            boolean gleich = true;
            for (int j = 0; gleich && j < teil.size(); j++) {
                String a = ganzes.get(i + j);
                String b = teil.get(j);
                gleich = a.startsWith(b) || b.startsWith(a);
            }
            if (gleich) {
                return true;
            }
        }
        return false;
    }
}
