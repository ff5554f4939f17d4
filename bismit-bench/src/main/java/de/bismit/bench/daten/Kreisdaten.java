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
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.zeit.Stichtag;
import de.bismit.zeit.Zeitart;
import de.bismit.zeit.Zeitbezug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Numerators and denominators of many Kennzahlen for Kreise and years: a function of its sizes and one seed. Whole counts;
 * one cell in 50 is missing, in numerator and denominator alike, or none. Arrays are {@code [kennzahl][jahr][kreis]}, missing cells 0.
 */
public final class Kreisdaten {

    /** How much of it. */
    public enum Umfang {
        /** The nine Revierkommunen, 68 Kennzahlen, 15 years. */
        REVIER,
        /** The 400 Kreise of 2022, 300 Kennzahlen, 30 years. */
        DEUTSCHLAND
    }

    private static final LocalDate GEBIETSSTAND = LocalDate.of(2022, 6, 30);
    private static final int ERSTES_JAHR = 1995;

    private final List<String> kreise;
    private final int kennzahlen;
    private final int jahre;
    private final double[] zaehler;
    private final double[] nenner;

    private Kreisdaten(List<String> kreise, int kennzahlen, int jahre, long saat, boolean luecken) {
        this.kreise = kreise;
        this.kennzahlen = kennzahlen;
        this.jahre = jahre;
        zaehler = new double[kennzahlen * jahre * kreise.size()];
        nenner = new double[zaehler.length];
        Zufall zufall = new Zufall(saat);
        for (int i = 0; i < zaehler.length; i++) {
            if (!luecken || zufall.unter(50, 3L * i) != 0) {
                nenner[i] = 1 + zufall.unter(100_000, 3L * i + 1);
                zaehler[i] = zufall.unter((int) nenner[i] + 1, 3L * i + 2);
            }
        }
    }

    /** The data of a size. */
    public static Kreisdaten erzeuge(Umfang umfang, long saat) {
        return erzeuge(umfang, saat, true);
    }

    /** The data of a size, with the gaps or without any. */
    public static Kreisdaten erzeuge(Umfang umfang, long saat, boolean luecken) {
        return switch (umfang) {
            case REVIER -> new Kreisdaten(Gebiete.revierkommunen(), 68, 15, saat, luecken);
            case DEUTSCHLAND -> new Kreisdaten(Gebiete.kreise(GEBIETSSTAND, GEBIETSSTAND), 300, 30, saat, luecken);
        };
    }

    /** The keys of the Kreise, sorted. */
    public List<String> kreise() {
        return kreise;
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

    /** The Merkmal of a numerator. */
    public Merkmal zaehlermerkmal(int kennzahl) {
        return merkmal("zaehler", kennzahl);
    }

    /** The Merkmal of a denominator. */
    public Merkmal nennermerkmal(int kennzahl) {
        return merkmal("nenner", kennzahl);
    }

    private static Merkmal merkmal(String art, int kennzahl) {
        return Merkmal.of(new Groesse(art + kennzahl, art + " " + kennzahl, Einheit.PERSONEN, Additivitaet.JA, Zeitart.STICHTAG, ""));
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
        List<Gebietsangabe> gebiete = kreise.stream().map(k -> new Gebietsangabe(k, Gebiete.name(k), Ebene.KREIS)).toList();
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
