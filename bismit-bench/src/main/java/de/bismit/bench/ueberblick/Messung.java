package de.bismit.bench.ueberblick;

/**
 * What came out for one who takes part (Messung), in microseconds.
 *
 * @param aufgabe the task
 * @param wer who
 * @param median the median of the iterations
 * @param fehler half the width of the 99.9 % confidence interval of their mean
 * @param bytes allocated an operation, on the heap
 * @param mangel why there is nothing; empty if there is
 */
record Messung(Aufgabe aufgabe, String wer, double median, double fehler, double bytes, String mangel) {

    static Messung ohne(Aufgabe aufgabe, String wer, String mangel) {
        return new Messung(aufgabe, wer, Double.NaN, Double.NaN, Double.NaN, mangel);
    }

    boolean gelang() {
        return mangel.isEmpty();
    }

    double bytesJeZelle() {
        return bytes / aufgabe.zellen();
    }
}
