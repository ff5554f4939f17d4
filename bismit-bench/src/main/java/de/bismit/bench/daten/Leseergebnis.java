package de.bismit.bench.daten;

/**
 * What a reader of a flat file has to find: the generator says it, every reader is held against it.
 *
 * @param zeilen rows of data
 * @param zahlen cells with a printed number
 * @param summe the sum of the printed numbers in the order of rows
 */
public record Leseergebnis(long zeilen, long zahlen, double summe) {

    /** As numbers to be compared. */
    public double[] alsZahlen() {
        return new double[] {zeilen, zahlen, summe};
    }
}
