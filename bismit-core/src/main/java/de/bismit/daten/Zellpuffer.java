package de.bismit.daten;

/**
 * Printed numbers on their way to their cells. Rows of a file come in any order, so that each number belongs to a far place in
 * the memory; a loop that does nothing but write lets the memory work on many such places at once, while among other work one
 * would be waited for after the other.
 */
final class Zellpuffer {

    private static final int GROESSE = 1024;

    private final int[] zellen = new int[GROESSE];
    private final double[] zahlen = new double[GROESSE];
    private final int[] zeilenplaetze = new int[GROESSE];
    private final int[] zeilen = new int[GROESSE];
    private int anzahl;

    /** Takes a number for a cell and the line it was printed in. */
    void dazu(int zelle, double zahl, int zeilenplatz, int zeile) {
        zellen[anzahl] = zelle;
        zahlen[anzahl] = zahl;
        zeilenplaetze[anzahl] = zeilenplatz;
        zeilen[anzahl++] = zeile;
    }

    boolean istVoll() {
        return anzahl == GROESSE;
    }

    /** Writes them all, in the order they came. */
    void leere(double[] werte, byte[] gruende, Fundstellenplan.Bau plan) {
        for (int i = 0; i < anzahl; i++) {
            werte[zellen[i]] = zahlen[i];
            gruende[zellen[i]] = Ausnahmen.FREI;
        }
        plan.setzeZeilen(zeilenplaetze, zeilen, anzahl);
        anzahl = 0;
    }
}
