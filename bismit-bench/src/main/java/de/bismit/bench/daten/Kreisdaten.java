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
import de.bismit.gebiet.Land;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.zeit.Stichtag;
import de.bismit.zeit.Zeitart;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Numerators and denominators of many Kennzahlen for Kreise (or Gemeinden) and years: a function of its sizes and one seed.
 * Whole counts, or amounts with decimals; one cell in 50 is missing, in numerator and denominator alike, or none. Arrays are
 * {@code [kennzahl][jahr][kreis]}, missing cells 0.
 */
public final class Kreisdaten {

    private static final int ERSTES_JAHR = 1995;
    private static final int LUECKE_JE = 50;
    private static final int GRENZE = 100_000;
    private static final double BRUCHTEIL = 7;
    private static final int KREISLAENGE = 5;

    private final List<String> kreise;
    private final int kennzahlen;
    private final int jahre;
    private final Einheit einheit;
    private final double[] zaehler;
    private final double[] nenner;

    private Kreisdaten(Umfang umfang, long saat, boolean luecken, Einheit einheit) {
        kreise = umfang.schluessel();
        kennzahlen = umfang.kennzahlen();
        jahre = umfang.jahre();
        this.einheit = einheit;
        zaehler = new double[umfang.zellen()];
        nenner = new double[zaehler.length];
        Zufall zufall = new Zufall(saat);
        double teiler = einheit.istAnzahl() ? 1 : BRUCHTEIL;
        for (int i = 0; i < zaehler.length; i++) {
            if (!luecken || zufall.unter(LUECKE_JE, 3L * i) != 0) {
                int ganze = 1 + zufall.unter(GRENZE, 3L * i + 1);
                nenner[i] = ganze / teiler;
                zaehler[i] = zufall.unter(ganze + 1, 3L * i + 2) / teiler;
            }
        }
    }

    /** Whole counts of a size, with gaps. */
    public static Kreisdaten erzeuge(Umfang umfang, long saat) {
        return erzeuge(umfang, saat, true);
    }

    /** Whole counts of a size, with gaps or without any. */
    public static Kreisdaten erzeuge(Umfang umfang, long saat, boolean luecken) {
        return new Kreisdaten(umfang, saat, luecken, Einheit.PERSONEN);
    }

    /** Amounts that are not whole, with gaps: sevenths of the counts. */
    public static Kreisdaten dezimal(Umfang umfang, long saat) {
        return new Kreisdaten(umfang, saat, true, Einheit.of("Euro", 2));
    }

    /** The keys of the Kreise, sorted. */
    public List<String> kreise() {
        return kreise;
    }

    /** The ordinal of the {@link Land} of each Kreis. */
    public int[] laender() {
        return kreise.stream().mapToInt(k -> Land.vonSchluessel(k).orElseThrow().ordinal()).toArray();
    }

    /** How many Kennzahlen. */
    public int kennzahlen() {
        return kennzahlen;
    }

    /** How many years. */
    public int jahre() {
        return jahre;
    }

    /** All numerators; the array itself, for kernels. */
    public double[] zaehler() {
        return zaehler;
    }

    /** All denominators; the array itself, for kernels. */
    public double[] nenner() {
        return nenner;
    }

    /** Where a cell stands in the arrays. */
    public int zelle(int kennzahl, int jahr, int kreis) {
        return (kennzahl * jahre + jahr) * kreise.size() + kreis;
    }

    /** Whether a cell is missing: every denominator that is there is at least 1. */
    public boolean fehlt(int zelle) {
        return nenner[zelle] == 0;
    }

    /**
     * What is done with a cell.
     *
     * @param <E> what may go wrong
     */
    @FunctionalInterface
    public interface Zelltat<E extends Exception> {

        /** Given where the cell stands by each axis and in the arrays. */
        void tu(int kennzahl, int jahr, int kreis, int zelle) throws E;
    }

    /** Visits all cells that are not missing, in their order. */
    public <E extends Exception> void jeZahl(Zelltat<E> tat) throws E {
        for (int k = 0; k < kennzahlen; k++) {
            for (int j = 0; j < jahre; j++) {
                for (int g = 0; g < kreise.size(); g++) {
                    if (!fehlt(zelle(k, j, g))) {
                        tat.tu(k, j, g, zelle(k, j, g));
                    }
                }
            }
        }
    }

    /** The Merkmal of a numerator. */
    public Merkmal zaehlermerkmal(int kennzahl) {
        return merkmal("zaehler", kennzahl);
    }

    /** The Merkmal of a denominator. */
    public Merkmal nennermerkmal(int kennzahl) {
        return merkmal("nenner", kennzahl);
    }

    private Merkmal merkmal(String art, int kennzahl) {
        return Merkmal.of(new Groesse(art + kennzahl, art + " " + kennzahl, einheit, Additivitaet.JA, Zeitart.STICHTAG, ""));
    }

    /** The times, reference days at the end of years. */
    public List<Zeitbezug> zeiten() {
        return IntStream.range(0, jahre).<Zeitbezug>mapToObj(j -> Stichtag.of(ERSTES_JAHR + j, 12, 31)).toList();
    }

    /** The same as a Datenbestand: one table of numerators, one of denominators. */
    public Datenbestand datenbestand() {
        return datenbestand(1);
    }

    /** The same, declared as rounded to a base, so that each number is a span; 1 for not rounded. */
    public Datenbestand datenbestand(int rundungsbasis) {
        List<Gebietsangabe> gebiete = kreise.stream().map(k -> new Gebietsangabe(k, Gebiete.name(k), k.length() == KREISLAENGE ? Ebene.KREIS : Ebene.GEMEINDE)).toList();
        List<Blockbauer> bloecke = List.of(block("zaehler", zaehler, rundungsbasis), block("nenner", nenner, rundungsbasis));
        return Datenbestand.aus(bloecke, gebiete, List.of(), List.of(), Buchfuehrung.LEER);
    }

    private Blockbauer block(String art, double[] werte, int rundungsbasis) {
        List<Merkmal> merkmale = new ArrayList<>();
        for (int k = 0; k < kennzahlen; k++) {
            merkmale.add(merkmal(art, k));
        }
        Blockbauer block = new Blockbauer(Lieferung.builder(art, art + ".csv").rundungsbasis(rundungsbasis).build(), merkmale, zeiten(), kreise);
        for (int k = 0; k < kennzahlen; k++) {
            for (int j = 0; j < jahre; j++) {
                for (int g = 0; g < kreise.size(); g++) {
                    int zelle = zelle(k, j, g);
                    if (fehlt(zelle)) {
                        block.ohne(k, j, g, Grund.UNBEKANNT_ODER_GEHEIM);
                    } else {
                        block.zahl(k, j, g, werte[zelle]);
                    }
                }
            }
        }
        return block;
    }
}
