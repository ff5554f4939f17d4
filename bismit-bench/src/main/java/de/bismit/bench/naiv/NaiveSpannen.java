package de.bismit.bench.naiv;

import de.bismit.bench.aufgabe.Quotenspannen;
import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Kreisdaten;
import de.bismit.gebiet.Land;

/**
 * The bounds of rounded counts summed by loops over dense arrays, and the bounds of their share: what one writes without a
 * library. A Land with a missing Kreis has none.
 */
public final class NaiveSpannen implements Rechnung<Quotenspannen> {

    private static final int LAENDER = Land.values().length;
    private static final double PROZENT = 100;

    private final Kreisdaten daten;
    private final int delta;
    private final int[] land;

    /** On these data, rounded by at most {@code delta}. */
    public NaiveSpannen(Kreisdaten daten, int delta) {
        this.daten = daten;
        this.delta = delta;
        land = daten.laender();
    }

    @Override
    public Quotenspannen rechne() {
        Quotenspannen ergebnis = Quotenspannen.leer(daten.kennzahlen(), daten.jahre() * LAENDER);
        for (int k = 0; k < daten.kennzahlen(); k++) {
            for (int j = 0; j < daten.jahre(); j++) {
                rechne(daten.zelle(k, j, 0), ergebnis.unten()[k], ergebnis.oben()[k], j * LAENDER);
            }
        }
        return ergebnis;
    }

    @Override
    public double[] zahlen(Quotenspannen ergebnis) {
        return ergebnis.zahlen();
    }

    private void rechne(int zelle, double[] unten, double[] oben, int ziel) {
        double[] zu = new double[LAENDER];
        double[] zo = new double[LAENDER];
        double[] nu = new double[LAENDER];
        double[] no = new double[LAENDER];
        boolean[] fehlt = new boolean[LAENDER];
        for (int kreis = 0; kreis < land.length; kreis++) {
            int l = land[kreis];
            fehlt[l] |= daten.fehlt(zelle + kreis);
            zu[l] += Math.max(0, daten.zaehler()[zelle + kreis] - delta);
            zo[l] += daten.zaehler()[zelle + kreis] + delta;
            nu[l] += Math.max(0, daten.nenner()[zelle + kreis] - delta);
            no[l] += daten.nenner()[zelle + kreis] + delta;
        }
        for (int l = 0; l < LAENDER; l++) {
            if (!fehlt[l] && nu[l] > 0) {
                unten[ziel + l] = PROZENT * zu[l] / no[l];
                oben[ziel + l] = Math.min(PROZENT * zo[l] / nu[l], PROZENT);
            }
        }
    }
}
