package de.bismit.statistik;

/**
 * What the owner of the reasons tells the kernels (Maskenregeln).
 *
 * @param ohneBeitrag the reasons with which a cell that is not applicable adds nothing, instead of making a result missing
 * @param nennerNull the reason of a quotient whose denominator is or may be 0
 * @param keineWerte the reason of a statistic of nothing
 * @param nichtDefiniert the reason where numbers have no such scale
 */
public record Maskenregeln(long ohneBeitrag, long nennerNull, long keineWerte, long nichtDefiniert) {

    boolean ohneBeitrag(long zustand) {
        return zustand < 0 && (zustand & ~(ohneBeitrag | Spalte.NICHT_ZUTREFFEND)) == 0;
    }

    /** The state of a result of cells with these states: the reasons of missing ones first, else those that add nothing. */
    long ohneZahl(long fehlt, long entfaellt) {
        if (fehlt != 0) {
            return fehlt;
        }
        return entfaellt == 0 ? keineWerte : entfaellt | Spalte.NICHT_ZUTREFFEND;
    }
}
