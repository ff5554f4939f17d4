package de.bismit.bench.bismit;

import de.bismit.Bismit;
import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Merkmalsdaten;
import de.bismit.daten.Messwert;
import de.bismit.zeit.Zeitbezug;
import java.nio.file.Path;

/**
 * Reads a file into the columns, with all checks. For comparing, only printed numbers count: a sign that means zero is one there
 * too, and a printed 0,0 is a span from 0.
 */
public final class BismitLeser implements Rechnung<Datenbestand> {

    private final Path datei;
    private final Bismit bismit = Bismit.standard();

    /** Of this file. */
    public BismitLeser(Path datei) {
        this.datei = datei;
    }

    @Override
    public Datenbestand rechne() {
        return bismit.lies(datei);
    }

    @Override
    public double[] zahlen(Datenbestand daten) {
        double[] zahlen = {daten.buchfuehrung().zeilen(), 0, 0};
        for (Merkmal merkmal : daten.merkmale()) {
            Merkmalsdaten eines = daten.zu(merkmal);
            for (Zeitbezug zeit : eines.zeiten()) {
                for (String gebiet : eines.gebiete()) {
                    Messwert messwert = eines.messwert(zeit, gebiet);
                    if (messwert.wert().hatZahlen() && messwert.zeichen().isEmpty()) {
                        zahlen[1]++;
                        zahlen[2] += messwert.wert().untereGrenze();
                    }
                }
            }
        }
        return zahlen;
    }
}
