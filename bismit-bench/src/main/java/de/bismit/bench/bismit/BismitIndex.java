package de.bismit.bench.bismit;

import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Indexdaten;
import de.bismit.index.Gesamtindex;
import de.bismit.index.Indexergebnis;
import de.bismit.index.Indikatortafel;
import de.bismit.normierung.Ergaenzung;
import de.bismit.normierung.Normierung;

/** An index of filled and scaled indicators, every step kept. */
public final class BismitIndex implements Rechnung<Indexergebnis> {

    private final Indikatortafel tafel;
    private final Gesamtindex index = Gesamtindex.aus(Indexdaten.aufbau()).ergaenzt(Ergaenzung.mittel()).normiert(Normierung.minMax(1, 100));

    /** Of this table. */
    public BismitIndex(Indikatortafel tafel) {
        this.tafel = tafel;
    }

    @Override
    public Indexergebnis rechne() {
        return index.berechne(tafel);
    }

    @Override
    public double[] zahlen(Indexergebnis ergebnis) {
        return ergebnis.einheiten().stream().mapToDouble(e -> ergebnis.wert(e).zahl()).toArray();
    }
}
