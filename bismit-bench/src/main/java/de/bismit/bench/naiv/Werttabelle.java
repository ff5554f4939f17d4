package de.bismit.bench.naiv;

import de.bismit.bench.daten.Leseergebnis;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A map of numbers by the text of their keys (Werttabelle): where a script puts what it reads. */
public final class Werttabelle {

    /** What stands instead of a number. */
    public static final Set<String> SYMBOLE = Set.of("-", ".", "x", "/", "...");

    private final Map<String, Double> werte = new HashMap<>();
    private long zeilen;
    private double summe;

    /** Takes a row. */
    public void nimm(String zeit, String gebiet, String klasse, String mass, String text) {
        zeilen++;
        if (!SYMBOLE.contains(text)) {
            double wert = zahl(text);
            summe += wert;
            werte.put(zeit + '|' + gebiet + '|' + klasse + '|' + mass, wert);
        }
    }

    /** A number with a decimal comma. */
    public static double zahl(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    /** What was taken. */
    public Leseergebnis ergebnis() {
        return new Leseergebnis(zeilen, werte.size(), summe);
    }
}
