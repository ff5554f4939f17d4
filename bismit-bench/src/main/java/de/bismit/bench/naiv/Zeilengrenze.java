package de.bismit.bench.naiv;

import de.bismit.bench.aufgabe.Rechnung;
import java.nio.file.Path;

/** Merely reads a file and counts its lines (Zeilengrenze). */
public final class Zeilengrenze implements Rechnung<Long> {

    private final Path datei;

    /** Of this file. */
    public Zeilengrenze(Path datei) {
        this.datei = datei;
    }

    @Override
    public Long rechne() {
        return Grenzen.zeilen(datei);
    }

    @Override
    public double[] zahlen(Long ergebnis) {
        return new double[] {ergebnis};
    }

    @Override
    public boolean istGrenze() {
        return true;
    }
}
