package de.bismit.bench.naiv;

import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Indexdaten;
import de.bismit.index.Blatt;
import de.bismit.index.Indikatortafel;
import de.bismit.index.Knoten;
import de.bismit.index.Zweig;
import de.bismit.katalog.Richtung;
import de.bismit.wert.Wert;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An index by loops over arrays: gaps filled with the mean, indicators from 1 to 100, branches the mean of their parts. */
public final class HandIndex implements Rechnung<double[]> {

    private final Zweig aufbau = Indexdaten.aufbau();
    private final int einheiten;
    private final Map<Knoten, double[]> spalten = new HashMap<>();

    /** Of this table, copied into arrays in which NaN is a gap. */
    public HandIndex(Indikatortafel tafel) {
        einheiten = tafel.einheiten().size();
        for (Blatt blatt : aufbau.blaetter()) {
            List<Wert> werte = tafel.werte(blatt.id());
            spalten.put(blatt, werte.stream().mapToDouble(w -> w.istZahl() ? w.zahl() : Double.NaN).toArray());
        }
    }

    @Override
    public double[] rechne() {
        return punkte(aufbau);
    }

    @Override
    public double[] zahlen(double[] ergebnis) {
        return ergebnis;
    }

    private double[] punkte(Zweig zweig) {
        double[] mittel = new double[einheiten];
        for (Knoten kind : zweig.kinder()) {
            double[] teile = kind instanceof Zweig z ? punkte(z) : skaliert((Blatt) kind);
            for (int e = 0; e < einheiten; e++) {
                mittel[e] += teile[e] / zweig.kinder().size();
            }
        }
        return mittel;
    }

    private double[] skaliert(Blatt blatt) {
        double[] x = spalten.get(blatt);
        double[] da = Arrays.stream(x).filter(w -> !Double.isNaN(w)).toArray();
        double mittel = Arrays.stream(da).sum() / da.length;
        double min = Arrays.stream(da).min().orElseThrow();
        double max = Arrays.stream(da).max().orElseThrow();
        double[] y = new double[einheiten];
        for (int e = 0; e < einheiten; e++) {
            double anteil = ((Double.isNaN(x[e]) ? mittel : x[e]) - min) / (max - min);
            y[e] = 1 + 99 * (blatt.richtung() == Richtung.NIEDRIGER_BESSER ? 1 - anteil : anteil);
        }
        return y;
    }
}
