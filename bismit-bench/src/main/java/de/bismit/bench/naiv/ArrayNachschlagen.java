package de.bismit.bench.naiv;

import de.bismit.bench.aufgabe.Nachschlagen;
import de.bismit.bench.daten.Abfragen;
import de.bismit.bench.daten.Kreisdaten;

/** Merely reading the place in an array: what nothing that resolves names can beat. */
public final class ArrayNachschlagen extends Nachschlagen {

    private final Kreisdaten daten;

    /** In these data. */
    public ArrayNachschlagen(Kreisdaten daten, Abfragen abfragen) {
        super(daten, abfragen);
        this.daten = daten;
    }

    @Override
    protected double wert(int k, int j, int g) {
        int zelle = daten.zelle(k, j, g);
        return daten.fehlt(zelle) ? Double.NaN : daten.nenner()[zelle];
    }
}
