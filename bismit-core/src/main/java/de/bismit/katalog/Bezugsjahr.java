package de.bismit.katalog;

/**
 * The year a part of a formula is taken from, for a report year (Bezugsjahr): the same, some years before, or a fixed one.
 *
 * @param wert the year itself, or how many years are added to the report year
 * @param fest whether it is the year itself, whatever the report year
 */
public record Bezugsjahr(int wert, boolean fest) {

    /** The report year. */
    public static final Bezugsjahr GLEICHES = new Bezugsjahr(0, false);

    /** So many years before the report year. */
    public static Bezugsjahr davor(int jahre) {
        return new Bezugsjahr(-jahre, false);
    }

    /** This year, whatever the report year. */
    public static Bezugsjahr fest(int jahr) {
        return new Bezugsjahr(jahr, true);
    }

    /** The year for a report year. */
    public int fuer(int berichtsjahr) {
        return fest ? wert : berichtsjahr + wert;
    }

    /** The same, but seen from some years later or earlier; a fixed year stays. */
    public Bezugsjahr verschoben(int jahre) {
        return fest ? this : new Bezugsjahr(wert + jahre, false);
    }

    /** {@code @-1}, {@code @2015}, empty for the report year; the form formulas are written in. */
    public String anhang() {
        return equals(GLEICHES) ? "" : "@" + (fest || wert < 0 ? "" : "+") + wert;
    }

    /** For readers: {@code vom Vorjahr}, {@code vor 3 Jahren}, {@code 2015}; empty for the report year. */
    public String inWorten() {
        if (fest) {
            return String.valueOf(wert);
        }
        if (wert > 0) {
            return wert == 1 ? "des Folgejahres" : wert + " Jahre danach";
        }
        return wert == 0 ? "" : wert == -1 ? "vom Vorjahr" : "vor " + -wert + " Jahren";
    }

    @Override
    public String toString() {
        return equals(GLEICHES) ? "gleiches Jahr" : inWorten();
    }
}
