package de.bismit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Compares numbers with a reference and keeps the books: for each file how many were compared and the largest deviation.
 * {@link #schreibe} leaves them in {@code target/referenzbericht}; {@link ReferenzuebersichtTest} sums up what all tests of a run
 * compared.
 */
public final class Referenzbericht {

    /** What was compared with one file; deviations relative to the reference and absolute ones (of printed numbers) apart. */
    record Stand(int verglichen, double relativ, double absolut, double erlaubt) {
        static final Stand LEER = new Stand(0, 0, 0, 0);

        Stand und(Stand anderer) {
            return new Stand(verglichen + anderer.verglichen, Math.max(relativ, anderer.relativ), Math.max(absolut, anderer.absolut),
                    Math.max(erlaubt, anderer.erlaubt));
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d;%.3g;%.3g;%.3g", verglichen, relativ, absolut, erlaubt);
        }
    }

    /** Of all reports of this run. */
    private static final Map<String, Stand> ALLE = new ConcurrentHashMap<>();
    private static final Set<String> GESCHRIEBENE = ConcurrentHashMap.newKeySet();

    private final Map<String, Stand> staende = new TreeMap<>();

    /** Relative deviation; absolute where the reference is 0. */
    public void vergleiche(String datei, String was, double erwartet, double gefunden, double erlaubt) {
        double abweichung = erwartet == gefunden ? 0 : Math.abs(gefunden - erwartet) / (erwartet == 0 ? 1 : Math.abs(erwartet));
        merke(datei, was, erwartet, gefunden, new Stand(1, abweichung, 0, erlaubt));
    }

    /** Absolute deviation, for printed numbers of so many decimals. */
    public void vergleicheGerundet(String datei, String was, double erwartet, double gefunden, int stellen) {
        vergleicheGedruckt(datei, was, erwartet, gefunden, 0.5000001 * Math.pow(10, -stellen));
    }

    /** Absolute deviation, for printed numbers of a stated precision. */
    public void vergleicheGedruckt(String datei, String was, double erwartet, double gefunden, double erlaubt) {
        merke(datei, was, erwartet, gefunden, new Stand(1, 0, Math.abs(gefunden - erwartet), erlaubt));
    }

    private void merke(String datei, String was, double erwartet, double gefunden, Stand stand) {
        staende.merge(datei, stand, Stand::und);
        ALLE.merge(datei, stand, Stand::und);
        assertTrue(Math.max(stand.relativ(), stand.absolut()) <= stand.erlaubt(),
                () -> datei + ", " + was + ": erwartet " + erwartet + ", gefunden " + gefunden);
    }

    /** What all reports of this run compared with a file. */
    static Stand stand(String datei) {
        return ALLE.getOrDefault(datei, Stand.LEER);
    }

    /** The names of the reports written in this run. */
    static Set<String> geschriebene() {
        return Set.copyOf(GESCHRIEBENE);
    }

    /** How many numbers of a file were compared. */
    public int verglichen(String datei) {
        return staende.containsKey(datei) ? staende.get(datei).verglichen() : 0;
    }

    /** Writes what was compared to a file of this name. */
    public void schreibe(String name) {
        StringBuilder text = new StringBuilder("Datei;verglichen;groesste relative Abweichung;groesste absolute Abweichung;erlaubt\n");
        staende.forEach((datei, stand) -> text.append(datei).append(';').append(stand).append('\n'));
        schreibe(name, text.toString());
        GESCHRIEBENE.add(name);
    }

    static void schreibe(String name, String text) {
        try {
            Path ziel = Files.createDirectories(Path.of("target", "referenzbericht")).resolve(name + ".csv");
            Files.writeString(ziel, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
