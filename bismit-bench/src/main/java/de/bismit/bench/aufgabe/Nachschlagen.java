package de.bismit.bench.aufgabe;

import de.bismit.bench.daten.Abfragen;
import de.bismit.bench.daten.Kreisdaten;

/** Looks up denominators one by one, by names; a portion of places a time, NaN for a gap (Nachschlagen). */
public abstract class Nachschlagen implements Rechnung<double[]> {

    private final Abfragen abfragen;
    private final int jahre;
    private final int kreise;
    private int portion;

    /** Of these data. */
    protected Nachschlagen(Kreisdaten daten, Abfragen abfragen) {
        this.abfragen = abfragen;
        jahre = daten.jahre();
        kreise = daten.kreise().size();
    }

    /** The number of the {@code k}-th Kennzahl in the {@code j}-th year for the {@code g}-th Kreis; NaN for a gap. */
    protected abstract double wert(int k, int j, int g);

    @Override
    public final double[] rechne() {
        double[] werte = new double[Abfragen.PORTION];
        int anfang = abfragen.anfang(portion++);
        for (int i = 0; i < werte.length; i++) {
            int zelle = abfragen.zelle(anfang + i);
            werte[i] = wert(zelle / kreise / jahre, zelle / kreise % jahre, zelle % kreise);
        }
        return werte;
    }

    @Override
    public final double[] zahlen(double[] ergebnis) {
        return ergebnis;
    }
}
