package de.bismit.bench.naiv;

import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Leseergebnis;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lines, {@code split}, a map of Strings: reads a flat file of two classifications as a script would. No check of anything. */
public final class NaiverLeser implements Rechnung<Leseergebnis> {

    private final Path datei;

    /** Of this file. */
    public NaiverLeser(Path datei) {
        this.datei = datei;
    }

    @Override
    public Leseergebnis rechne() {
        Werttabelle werte = new Werttabelle();
        try (BufferedReader text = Files.newBufferedReader(datei, StandardCharsets.UTF_8)) {
            text.readLine();
            for (String zeile = text.readLine(); zeile != null; zeile = text.readLine()) {
                String[] feld = zeile.split(";", -1);
                werte.nimm(feld[4], feld[7], feld[11], feld[15], feld[13]);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return werte.ergebnis();
    }

    @Override
    public double[] zahlen(Leseergebnis ergebnis) {
        return ergebnis.alsZahlen();
    }
}
