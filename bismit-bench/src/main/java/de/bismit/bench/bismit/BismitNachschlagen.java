package de.bismit.bench.bismit;

import de.bismit.bench.aufgabe.Nachschlagen;
import de.bismit.bench.daten.Abfragen;
import de.bismit.bench.daten.Kreisdaten;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Merkmal;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.util.List;
import java.util.stream.IntStream;

/** In a Datenbestand by Merkmal, time and key: a number with its flags, or why there is none. */
public final class BismitNachschlagen extends Nachschlagen {

    private final Datenbestand bestand;
    private final List<Merkmal> merkmale;
    private final List<Zeitbezug> zeiten;
    private final List<String> kreise;

    /** Takes over these data. */
    public BismitNachschlagen(Kreisdaten daten, Abfragen abfragen) {
        super(daten, abfragen);
        bestand = daten.datenbestand();
        merkmale = IntStream.range(0, daten.kennzahlen()).mapToObj(daten::nennermerkmal).toList();
        zeiten = daten.zeiten();
        kreise = daten.kreise();
    }

    @Override
    protected double wert(int k, int j, int g) {
        Wert wert = bestand.zu(merkmale.get(k)).wert(zeiten.get(j), kreise.get(g));
        return wert.istZahl() ? wert.zahl() : Double.NaN;
    }
}
