package de.bismit.statistik;

/** Groups of cells of a row (Gruppen): contiguous ranges, as the Kreise of a Land, or chosen positions, as those of a Revier. */
public final class Gruppen {

    private final int[] grenzen;
    private final int[][] positionen;

    private Gruppen(int[] grenzen, int[][] positionen) {
        this.grenzen = grenzen;
        this.positionen = positionen;
    }

    /** Group {@code g} is the range from {@code grenzen[g]} (included) to {@code grenzen[g + 1]} (excluded). */
    public static Gruppen bereiche(int... grenzen) {
        for (int i = 1; i < grenzen.length; i++) {
            if (grenzen[i] < grenzen[i - 1]) {
                throw new IllegalArgumentException("Grenzen der Gruppen fallen von " + grenzen[i - 1] + " auf " + grenzen[i]);
            }
        }
        return new Gruppen(grenzen.clone(), new int[0][]);
    }

    /** Group {@code g} is the positions of the {@code g}-th argument, in the order given. */
    public static Gruppen auswahl(int[]... positionen) {
        int[][] kopie = new int[positionen.length][];
        for (int g = 0; g < kopie.length; g++) {
            kopie[g] = positionen[g].clone();
        }
        return new Gruppen(new int[0], kopie);
    }

    /** How many groups there are. */
    public int anzahl() {
        return grenzen.length == 0 ? positionen.length : grenzen.length - 1;
    }

    /** How many cells a group has. */
    public int groesse(int g) {
        return grenzen.length == 0 ? positionen[g].length : grenzen[g + 1] - grenzen[g];
    }

    /** The position within a row of the {@code j}-th cell of a group. */
    public int position(int g, int j) {
        return grenzen.length == 0 ? positionen[g][j] : grenzen[g] + j;
    }

    /** Whether groups are contiguous. */
    boolean istBereich() {
        return grenzen.length > 0;
    }

    /** How many numbers each group of a row has. */
    void zaehle(Spalte s, int zeile, int[] ziel) {
        if (grenzen.length > 0) {
            Gueltigkeitsbits.zaehleGruppen(s.gueltig, s.breite, s.ersteZeile + zeile, grenzen, ziel, 0);
            return;
        }
        for (int g = 0; g < positionen.length; g++) {
            ziel[g] = zahlen(s, zeile, g);
        }
    }

    /** The plain sums of all groups, contiguous ones, of a row of whole counts. */
    void summiere(Spalte s, double[] ebene, int zeile, double[] ziel) {
        Summen.gruppen(ebene, s.zelle(zeile, 0), grenzen, true, ziel, 0);
    }

    double summe(Spalte s, double[] ebene, int zeile, int g) {
        int anfang = s.zelle(zeile, 0);
        if (grenzen.length == 0) {
            return Summen.auswahl(ebene, anfang, positionen[g]);
        }
        return s.ganzzahlig ? Summen.bereich(ebene, anfang + grenzen[g], anfang + grenzen[g + 1])
                : Summen.kompensiert(ebene, anfang + grenzen[g], anfang + grenzen[g + 1]);
    }

    int zahlen(Spalte s, int zeile, int g) {
        if (grenzen.length > 0) {
            return Gueltigkeitsbits.zaehle(s.gueltig, s.breite, s.ersteZeile + zeile, grenzen[g], grenzen[g + 1]);
        }
        int zahlen = 0;
        for (int position : positionen[g]) {
            zahlen += s.gueltig(zeile, position) ? 1 : 0;
        }
        return zahlen;
    }

    /** The next cell of a group without a number from its {@code j}-th on; the size of the group if there is none. */
    int naechsteLuecke(Spalte s, int zeile, int g, int j) {
        if (grenzen.length > 0) {
            return Gueltigkeitsbits.naechsteLuecke(s.gueltig, s.breite, s.ersteZeile + zeile, grenzen[g] + j, grenzen[g + 1]) - grenzen[g];
        }
        int luecke = j;
        while (luecke < positionen[g].length && s.gueltig(zeile, positionen[g][luecke])) {
            luecke++;
        }
        return luecke;
    }

    @Override
    public String toString() {
        return anzahl() + (anzahl() == 1 ? " Gruppe" : " Gruppen");
    }
}
