package de.bismit.bench.naiv;

import de.bismit.bench.daten.Leseergebnis;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Lines, {@code split}, a map of Strings: reads a flat file of two classifications as a script would. No check of anything. */
public final class NaiverLeser {

    private static final Set<String> SYMBOLE = Set.of("-", ".", "x", "/", "...");

    private final Map<String, Double> werte = new HashMap<>();
    private long zeilen;
    private double summe;

    /** Reads a file and says what is in it. */
    public static Leseergebnis lies(Path datei) {
        NaiverLeser leser = new NaiverLeser();
        try (BufferedReader text = Files.newBufferedReader(datei, StandardCharsets.UTF_8)) {
            text.readLine();
            for (String zeile = text.readLine(); zeile != null; zeile = text.readLine()) {
                leser.nimm(zeile.split(";", -1));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new Leseergebnis(leser.zeilen, leser.werte.size(), leser.summe);
    }

    private void nimm(String[] feld) {
        zeilen++;
        if (!SYMBOLE.contains(feld[13])) {
            double wert = Double.parseDouble(feld[13].replace(',', '.'));
            summe += wert;
            werte.put(feld[4] + '|' + feld[7] + '|' + feld[11] + '|' + feld[15], wert);
        }
    }
}
