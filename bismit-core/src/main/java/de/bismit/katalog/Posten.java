package de.bismit.katalog;

import de.bismit.daten.Merkmal;
import de.bismit.wert.Zahlformat;
import java.util.Locale;

/**
 * One item of a {@link Merkmalsumme} (Posten): a Merkmal, how often it counts, and from which year it is taken.
 *
 * @param merkmal what is counted
 * @param gewicht 1, -1 for what is subtracted, or any other weight: the typical age of a group, a quarter for a mean of four years
 * @param jahr the year it is taken from
 */
public record Posten(Merkmal merkmal, double gewicht, Bezugsjahr jahr) {

    /** Refuses a weight that is no number, or 0. */
    public Posten {
        if (gewicht == 0 || !Double.isFinite(gewicht)) {
            throw new IllegalArgumentException("Gewicht " + gewicht + " für " + merkmal + ": erwartet eine Zahl außer 0");
        }
    }

    /** The Merkmal once, in the report year. */
    public static Posten of(Merkmal merkmal) {
        return new Posten(merkmal, 1, Bezugsjahr.GLEICHES);
    }

    /** The same so many times. */
    public Posten mal(double faktor) {
        return new Posten(merkmal, gewicht * faktor, jahr);
    }

    /** The same from another year. */
    public Posten aus(Bezugsjahr anderes) {
        return new Posten(merkmal, gewicht, anderes);
    }

    /** The same within one category. */
    public Posten innerhalb(String dimension, String auspraegung) {
        return new Posten(merkmal.mit(dimension, auspraegung), gewicht, jahr);
    }

    /** Without its sign: {@code 7,5 × Bevölkerungsstand, 6bis10 (vom Vorjahr)}. */
    @Override
    public String toString() {
        double betrag = Math.abs(gewicht);
        String mal = betrag == 1 ? "" : Zahlformat.gerundet(betrag, betrag == Math.rint(betrag) ? 0 : 4, Locale.GERMANY) + " × ";
        return mal + merkmal + (jahr.inWorten().isEmpty() ? "" : " (" + jahr.inWorten() + ")");
    }
}
