package de.bismit.bench.andere;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import de.bismit.bench.aufgabe.Nachschlagen;
import de.bismit.bench.daten.Abfragen;
import de.bismit.bench.daten.Kreisdaten;
import java.util.Arrays;
import java.util.List;

/** In a Guava Table: a row a Kreis, a column a Kennzahl and year. */
public final class GuavaNachschlagen extends Nachschlagen {

    private record Stelle(int kennzahl, int jahr) {
    }

    private final List<String> kreise;
    private final Table<String, Stelle, Double> werte = HashBasedTable.create();

    /** Copies these data. */
    public GuavaNachschlagen(Kreisdaten daten, Abfragen abfragen) {
        super(daten, abfragen);
        kreise = daten.kreise();
        Stelle[] stellen = new Stelle[daten.kennzahlen() * daten.jahre()];
        Arrays.setAll(stellen, i -> new Stelle(i / daten.jahre(), i % daten.jahre()));
        daten.jeZahl((k, j, g, zelle) -> werte.put(kreise.get(g), stellen[k * daten.jahre() + j], daten.nenner()[zelle]));
    }

    @Override
    protected double wert(int k, int j, int g) {
        Double wert = werte.get(kreise.get(g), new Stelle(k, j));
        return wert == null ? Double.NaN : wert;
    }
}
