package de.bismit;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Compares our results with those of one reference file and checks that all the values that were meant to be were compared; the books
 * are those of {@link Referenzbericht}.
 */
public final class Referenzvergleich {

    private final Referenzbericht bericht = new Referenzbericht();
    private final String datei;
    private final double toleranz;

    /** For one reference file; where the reference is 0, the tolerance is absolute. */
    public Referenzvergleich(String datei, double toleranz) {
        this.datei = datei;
        this.toleranz = toleranz;
    }

    /** One value that has to agree. */
    public void gleich(String was, double erwartet, double unser) {
        bericht.vergleiche(datei, was, erwartet, unser, toleranz);
    }

    /** As {@link #gleich(String, double, double)} for a printed value; an empty one is not compared. */
    public void gleich(String was, String erwartet, double unser) {
        if (!erwartet.isEmpty()) {
            gleich(was, Double.parseDouble(erwartet), unser);
        }
    }

    /** Writes the report of this file, after checking that all the values that were meant to be were compared. */
    public void berichte(int erwarteteAnzahl) {
        assertEquals(erwarteteAnzahl, bericht.verglichen(datei), datei);
        bericht.schreibe(datei.replaceAll("[^A-Za-z0-9]+", "-"));
    }
}
