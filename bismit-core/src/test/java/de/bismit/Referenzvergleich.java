package de.bismit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

/**
 * Compares our results with those of a reference file, and keeps the books: how many values, and the largest relative
 * deviation. The last line of a test prints them: the test report.
 */
public final class Referenzvergleich {

    private final String datei;
    private final double toleranz;
    private int anzahl;
    private double groesste;
    private String stelle = "";

    /** For one reference file; where the reference is 0, the tolerance is absolute. */
    public Referenzvergleich(String datei, double toleranz) {
        this.datei = datei;
        this.toleranz = toleranz;
    }

    /** One value that has to agree. */
    public void gleich(String was, double erwartet, double unser) {
        double abweichung = erwartet == 0 ? Math.abs(unser) : Math.abs(unser - erwartet) / Math.abs(erwartet);
        anzahl++;
        if (!(abweichung <= groesste)) {
            groesste = abweichung;
            stelle = was;
        }
        assertTrue(abweichung <= toleranz, () -> datei + ", " + was + ": erwartet " + erwartet + ", gerechnet " + unser + ", Abweichung " + abweichung);
    }

    /** As {@link #gleich(String, double, double)} for a printed value; an empty one is not compared. */
    public void gleich(String was, String erwartet, double unser) {
        if (!erwartet.isEmpty()) {
            gleich(was, Double.parseDouble(erwartet), unser);
        }
    }

    /** Prints the report, after checking that all the values that were meant to be were compared. */
    public void berichte(int erwarteteAnzahl) {
        String bericht = String.format(Locale.ROOT, "Referenz %s: %d Werte verglichen, größte relative Abweichung %.1e (%s)", datei, anzahl, groesste, stelle);
        System.out.println(bericht);
        assertEquals(erwarteteAnzahl, anzahl, bericht);
    }
}
