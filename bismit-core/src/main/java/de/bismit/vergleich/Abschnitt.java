package de.bismit.vergleich;

/**
 * A stretch of years within which a series may be compared (Abschnitt).
 *
 * @param von the first report year
 * @param bis the last report year
 * @param laufend whether the series goes on, as far as is known
 */
public record Abschnitt(int von, int bis, boolean laufend) {

    /** {@code 1995-2010}; {@code ab 2024} for a single year at the end. */
    @Override
    public String toString() {
        return von != bis ? von + "-" + bis : laufend ? "ab " + von : String.valueOf(von);
    }
}
