package de.bismit.bench.daten;

import de.bismit.daten.Additivitaet;
import de.bismit.daten.Blockbauer;
import de.bismit.daten.Buchfuehrung;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Gebietsangabe;
import de.bismit.daten.Groesse;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.gebiet.Ebene;
import de.bismit.gebiet.Umschluesselung;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.zeit.Stichtag;
import de.bismit.zeit.Zeitart;
import de.bismit.zeit.Zeitbezug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Counts of many Merkmale for 30 year-ends, each under the Kreise of its day: a function of its sizes and one seed. A cell in 50
 * of a Kreis that exists is missing. The array is {@code [merkmal][jahr][kreis]}, missing cells 0.
 */
public final class Altdaten {

    /** The first year-end. */
    public static final int ERSTES_JAHR = 1996;
    /** How many year-ends. */
    public static final int JAHRE = 30;
    /** The borders to convert to. */
    public static final LocalDate ZIEL = LocalDate.of(2021, 12, 31);

    private static final Umschluesselung UMSCHLUESSELUNG = Umschluesselung.auf(ZIEL);

    private final int merkmale;
    private final List<String> kreise;
    private final double[] werte;
    private final boolean[] da;

    private Altdaten(int merkmale, long saat) {
        this.merkmale = merkmale;
        TreeSet<String> alle = new TreeSet<>();
        IntStream.range(0, JAHRE).forEach(j -> alle.addAll(umschluesselung().blatt(ERSTES_JAHR + j).alte()));
        kreise = List.copyOf(alle);
        werte = new double[merkmale * JAHRE * kreise.size()];
        da = new boolean[werte.length];
        Zufall zufall = new Zufall(saat);
        for (int i = 0; i < werte.length; i++) {
            da[i] = besteht(i / kreise.size() % JAHRE, i % kreise.size()) && zufall.unter(50, 2L * i) != 0;
            werte[i] = da[i] ? zufall.unter(100_000, 2L * i + 1) : 0;
        }
    }

    /** So many Merkmale. */
    public static Altdaten erzeuge(int merkmale, long saat) {
        return new Altdaten(merkmale, saat);
    }

    /** The crosswalk to the target. */
    public static Umschluesselung umschluesselung() {
        return UMSCHLUESSELUNG;
    }

    private boolean besteht(int jahr, int kreis) {
        return !umschluesselung().blatt(ERSTES_JAHR + jahr).von(kreise.get(kreis)).isEmpty();
    }

    /** How many Merkmale. */
    public int merkmale() {
        return merkmale;
    }

    /** The keys of all Kreise of all days, sorted. */
    public List<String> kreise() {
        return kreise;
    }

    /** The keys of the target, sorted. */
    public static List<String> ziele() {
        return List.copyOf(UMSCHLUESSELUNG.blatt(ERSTES_JAHR).ziele());
    }

    /** All numbers; the array itself, for kernels. */
    public double[] werte() {
        return werte;
    }

    /** Which cells have a number; the array itself, for kernels. */
    public boolean[] da() {
        return da;
    }

    /** A Merkmal. */
    public static Merkmal merkmal(int m) {
        return Merkmal.of(new Groesse("m" + m, "Merkmal " + m, Einheit.PERSONEN, Additivitaet.JA, Zeitart.STICHTAG, ""));
    }

    /** A year-end. */
    public static Zeitbezug zeit(int jahr) {
        return Stichtag.of(ERSTES_JAHR + jahr, 12, 31);
    }

    /** The same as one table. */
    public Datenbestand datenbestand() {
        List<Merkmal> achse = new ArrayList<>();
        IntStream.range(0, merkmale).forEach(m -> achse.add(merkmal(m)));
        List<Zeitbezug> zeiten = IntStream.range(0, JAHRE).mapToObj(Altdaten::zeit).toList();
        Blockbauer block = new Blockbauer(Lieferung.builder("alt", "alt.csv").gebietsstand("jeweiliger").build(), achse, zeiten, kreise);
        for (int i = 0; i < werte.length; i++) {
            int m = i / kreise.size() / JAHRE;
            int j = i / kreise.size() % JAHRE;
            int g = i % kreise.size();
            if (da[i]) {
                block.zahl(m, j, g, werte[i]);
            } else {
                block.ohne(m, j, g, besteht(j, g) ? Grund.UNBEKANNT_ODER_GEHEIM : Grund.KEIN_GEBIET);
            }
        }
        return Datenbestand.aus(List.of(block), kreise.stream().map(k -> new Gebietsangabe(k, k, Ebene.KREIS)).toList(), List.of(), List.of(),
                Buchfuehrung.LEER);
    }
}
