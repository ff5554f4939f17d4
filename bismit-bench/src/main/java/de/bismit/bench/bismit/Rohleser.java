package de.bismit.bench.bismit;

import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.io.genesis.GenesisLeser;
import de.bismit.io.tabelle.Rohtabelle;
import de.bismit.io.tabelle.Status;
import java.nio.file.Path;

/** Reads a file as printed, with all checks, not yet bound to Merkmale. */
public final class Rohleser implements Rechnung<Rohtabelle> {

    private final Path datei;

    /** Of this file. */
    public Rohleser(Path datei) {
        this.datei = datei;
    }

    @Override
    public Rohtabelle rechne() {
        return GenesisLeser.neu().lies(datei).get(0).rohtabelle().orElseThrow();
    }

    @Override
    public double[] zahlen(Rohtabelle tabelle) {
        double[] zahlen = {tabelle.zeilen(), 0, 0};
        for (int z = 0; z < tabelle.zeilen(); z++) {
            for (int s = 0; s < tabelle.spalten(); s++) {
                if (tabelle.status(z, s) == Status.ZAHL) {
                    zahlen[1]++;
                    zahlen[2] += tabelle.zahl(z, s);
                }
            }
        }
        return zahlen;
    }
}
