package de.bismit.wert;

/**
 * A statistic with what it rests on (Kennwert).
 *
 * @param wert the statistic of those that have a number, or why there is none
 * @param n how many have a number or span
 * @param fehlend how many are missing and were left out
 * @param nichtZutreffend how many cannot have a number and were left out
 */
public record Kennwert(Wert wert, int n, int fehlend, int nichtZutreffend) {

    /** Refuses negative counts. */
    public Kennwert {
        if (n < 0 || fehlend < 0 || nichtZutreffend < 0) {
            throw new IllegalArgumentException("Kennwert aus " + n + " Werten, " + fehlend + " fehlend, " + nichtZutreffend
                    + " nicht zutreffend: erwartet keine negative Anzahl");
        }
    }

    /** Whether nothing is missing: this is then what the strict statistic gives. */
    public boolean vollstaendig() {
        return fehlend == 0;
    }

    @Override
    public String toString() {
        return wert + " (aus " + n + (n == 1 ? " Wert" : " Werten") + (fehlend == 0 ? "" : ", " + fehlend + " fehlend")
                + (nichtZutreffend == 0 ? "" : ", " + nichtZutreffend + " nicht zutreffend") + ")";
    }
}
