package de.bismit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares numbers with a reference and keeps the books: for each file how many were compared and the largest deviation.
 * {@link #schreibe} leaves them in {@code target/referenzbericht}.
 */
public final class Referenzbericht {

    private record Stand(int verglichen, double groessteAbweichung, double erlaubt) {
        Stand mit(double abweichung, double neuErlaubt) {
            return new Stand(verglichen + 1, Math.max(groessteAbweichung, abweichung), Math.max(erlaubt, neuErlaubt));
        }
    }

    private final Map<String, Stand> staende = new TreeMap<>();

    /** Relative deviation; absolute where the reference is 0. */
    public void vergleiche(String datei, String was, double erwartet, double gefunden, double erlaubt) {
        double abweichung = erwartet == gefunden ? 0 : Math.abs(gefunden - erwartet) / (erwartet == 0 ? 1 : Math.abs(erwartet));
        merke(datei, was, erwartet, gefunden, abweichung, erlaubt);
    }

    /** Absolute deviation, for printed numbers of so many decimals. */
    public void vergleicheGerundet(String datei, String was, double erwartet, double gefunden, int stellen) {
        vergleicheGedruckt(datei, was, erwartet, gefunden, 0.5000001 * Math.pow(10, -stellen));
    }

    /** Absolute deviation, for printed numbers of a stated precision. */
    public void vergleicheGedruckt(String datei, String was, double erwartet, double gefunden, double erlaubt) {
        merke(datei, was, erwartet, gefunden, Math.abs(gefunden - erwartet), erlaubt);
    }

    private void merke(String datei, String was, double erwartet, double gefunden, double abweichung, double erlaubt) {
        staende.merge(datei, new Stand(1, abweichung, erlaubt), (alt, neu) -> alt.mit(abweichung, erlaubt));
        assertTrue(abweichung <= erlaubt, () -> datei + ", " + was + ": erwartet " + erwartet + ", gefunden " + gefunden);
    }

    /** How many numbers of a file were compared. */
    public int verglichen(String datei) {
        return staende.containsKey(datei) ? staende.get(datei).verglichen() : 0;
    }

    /** Writes what was compared to a file of this name. */
    public void schreibe(String name) {
        StringBuilder text = new StringBuilder("Datei;verglichen;groesste Abweichung;erlaubt\n");
        staende.forEach((datei, s) -> text.append(String.format(Locale.ROOT, "%s;%d;%.3g;%.3g%n", datei, s.verglichen(),
                s.groessteAbweichung(), s.erlaubt())));
        try {
            Path ziel = Files.createDirectories(Path.of("target", "referenzbericht")).resolve(name + ".csv");
            Files.writeString(ziel, text.toString().replace("\r\n", "\n"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
