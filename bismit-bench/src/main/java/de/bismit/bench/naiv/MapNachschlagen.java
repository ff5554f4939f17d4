package de.bismit.bench.naiv;

import de.bismit.bench.aufgabe.Nachschlagen;
import de.bismit.bench.daten.Abfragen;
import de.bismit.bench.daten.Kreisdaten;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In a map by a record of names. */
public final class MapNachschlagen extends Nachschlagen {

    private record Name(int kennzahl, int jahr, String kreis) {
    }

    private final List<String> kreise;
    private final Map<Name, Double> werte = new HashMap<>();

    /** Copies these data. */
    public MapNachschlagen(Kreisdaten daten, Abfragen abfragen) {
        super(daten, abfragen);
        kreise = daten.kreise();
        daten.jeZahl((k, j, g, zelle) -> werte.put(new Name(k, j, kreise.get(g)), daten.nenner()[zelle]));
    }

    @Override
    protected double wert(int k, int j, int g) {
        return werte.getOrDefault(new Name(k, j, kreise.get(g)), Double.NaN);
    }
}
