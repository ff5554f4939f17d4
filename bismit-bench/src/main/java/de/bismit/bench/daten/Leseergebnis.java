package de.bismit.bench.daten;

import de.bismit.io.tabelle.Rohtabelle;
import de.bismit.io.tabelle.Status;

/**
 * What a reader of a flat file has to find: the generator says it, every reader is held against it.
 *
 * @param zeilen rows of data
 * @param zahlen cells with a printed number
 * @param summe the sum of the printed numbers in the order of rows, so that equal means equal to the last bit
 */
public record Leseergebnis(long zeilen, long zahlen, double summe) {

    /** What a raw table holds. */
    public static Leseergebnis von(Rohtabelle tabelle) {
        long zahlen = 0;
        double summe = 0;
        for (int z = 0; z < tabelle.zeilen(); z++) {
            for (int s = 0; s < tabelle.spalten(); s++) {
                if (tabelle.status(z, s) == Status.ZAHL) {
                    zahlen++;
                    summe += tabelle.zahl(z, s);
                }
            }
        }
        return new Leseergebnis(tabelle.zeilen(), zahlen, summe);
    }

    /** Refuses another result. */
    public void pruefe(String leser, Leseergebnis gelesen) {
        if (!equals(gelesen)) {
            throw new IllegalStateException(leser + " liest " + gelesen + ", erwartet " + this);
        }
    }
}
