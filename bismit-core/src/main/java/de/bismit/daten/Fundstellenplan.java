package de.bismit.daten;

/**
 * Where the cells of a block stand in their source: one line number a row of the source, one column number a
 * (Merkmal, Zeit). Merkmale that were printed in one row share a row group; where the time stands in the header, one line
 * serves all times.
 */
final class Fundstellenplan {

    private final int[] zeilen;
    private final int[] spalten;
    private final int[] zeilengruppe;
    private final int zeiten;
    private final int gebiete;
    private final boolean zeitInZeile;

    Fundstellenplan(int[] zeilengruppe, int gruppen, boolean zeitInZeile, int zeiten, int gebiete) {
        this.zeilengruppe = zeilengruppe.clone();
        this.zeitInZeile = zeitInZeile;
        this.zeiten = zeiten;
        this.gebiete = gebiete;
        zeilen = new int[gruppen * (zeitInZeile ? zeiten : 1) * gebiete];
        spalten = new int[zeilengruppe.length * zeiten];
    }

    void setze(int m, int z, int g, int zeile, int spalte) {
        zeilen[zeilenindex(m, z, g)] = zeile;
        spalten[m * zeiten + z] = spalte;
    }

    int zeile(int m, int z, int g) {
        return zeilen[zeilenindex(m, z, g)];
    }

    int spalte(int m, int z) {
        return spalten[m * zeiten + z];
    }

    private int zeilenindex(int m, int z, int g) {
        int zeit = zeitInZeile ? zeilengruppe[m] * zeiten + z : zeilengruppe[m];
        return zeit * gebiete + g;
    }
}
