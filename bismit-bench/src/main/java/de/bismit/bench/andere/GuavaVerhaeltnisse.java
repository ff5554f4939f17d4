package de.bismit.bench.andere;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import de.bismit.bench.aufgabe.Verhaeltnisrechner;
import de.bismit.bench.daten.Kreisdaten;
import de.bismit.gebiet.Land;
import java.util.Arrays;
import java.util.Map;

/** Ratio of sums from a Guava Table: a row a Kreis, a column a Kennzahl and year. */
public final class GuavaVerhaeltnisse implements Verhaeltnisrechner {

    private record Stelle(int kennzahl, int jahr) {
    }

    private record Bruch(double zaehler, double nenner) {
    }

    private static final int LAENDER = Land.values().length;

    private final Table<String, Stelle, Bruch> werte = HashBasedTable.create();
    private final int kennzahlen;
    private final int jahre;

    /** Copies these data. */
    public GuavaVerhaeltnisse(Kreisdaten daten) {
        kennzahlen = daten.kennzahlen();
        jahre = daten.jahre();
        Stelle[] stellen = new Stelle[kennzahlen * jahre];
        Arrays.setAll(stellen, i -> new Stelle(i / jahre, i % jahre));
        daten.jeZahl((k, j, g, zelle) -> werte.put(daten.kreise().get(g), stellen[k * jahre + j], new Bruch(daten.zaehler()[zelle], daten.nenner()[zelle])));
    }

    @Override
    public double[][] rechne() {
        double[][] zaehler = new double[kennzahlen][jahre * LAENDER];
        double[][] nenner = new double[kennzahlen][jahre * LAENDER];
        for (Map.Entry<String, Map<Stelle, Bruch>> kreis : werte.rowMap().entrySet()) {
            int land = Land.vonSchluessel(kreis.getKey()).orElseThrow().ordinal();
            kreis.getValue().forEach((stelle, bruch) -> {
                zaehler[stelle.kennzahl][stelle.jahr * LAENDER + land] += bruch.zaehler;
                nenner[stelle.kennzahl][stelle.jahr * LAENDER + land] += bruch.nenner;
            });
        }
        for (int k = 0; k < kennzahlen; k++) {
            for (int i = 0; i < zaehler[k].length; i++) {
                zaehler[k][i] = nenner[k][i] == 0 ? 0 : 100 * zaehler[k][i] / nenner[k][i];
            }
        }
        return zaehler;
    }
}
