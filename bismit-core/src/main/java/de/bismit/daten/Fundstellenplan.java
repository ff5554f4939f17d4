package de.bismit.daten;

import java.util.Arrays;

/**
 * Where the cells of a block stand in their source: one line number a row of the source, one column number a
 * (Merkmal, Zeit). Merkmale that were printed in one row share a row group; where the time stands in the header, one line
 * serves all times. Immutable; packed.
 */
final class Fundstellenplan {

    private final Bitfeld zeilengruppe;
    private final boolean zeitInZeile;
    private final int zeiten;
    private final int gebiete;
    private final Zeilennummern zeilen;
    private final Bitfeld spalten;
    private final boolean spalteJeZeit;

    private Fundstellenplan(Bau bau) {
        zeilengruppe = Bitfeld.packe(bau.zeilengruppe);
        zeitInZeile = bau.zeitInZeile;
        zeiten = bau.zeiten;
        gebiete = bau.gebiete;
        zeilen = Zeilennummern.packe(bau.zeilen, gebiete);
        int[] jeMerkmal = jeMerkmal(bau.spalten, zeiten);
        spalteJeZeit = jeMerkmal.length == 0;
        spalten = Bitfeld.packe(spalteJeZeit ? bau.spalten : jeMerkmal);
    }

    /** One number a Merkmal where all its times stand in one column, otherwise none. */
    private static int[] jeMerkmal(int[] spalten, int zeiten) {
        int[] erste = new int[zeiten == 0 ? 0 : spalten.length / zeiten];
        for (int i = 0; i < spalten.length; i++) {
            int m = i / zeiten;
            if (erste[m] != 0 && spalten[i] != 0 && spalten[i] != erste[m]) {
                return new int[0];
            }
            erste[m] = Math.max(erste[m], spalten[i]);
        }
        return erste;
    }

    int zeile(int m, int z, int g) {
        return zeilen.nummer(zeilenindex(zeilengruppe.zahl(m), zeitInZeile, zeiten, gebiete, z, g));
    }

    int spalte(int m, int z) {
        return spalten.zahl(spalteJeZeit ? m * zeiten + z : m);
    }

    long bytes() {
        return zeilen.bytes() + spalten.bytes() + zeilengruppe.bytes();
    }

    private static int zeilenindex(int gruppe, boolean zeitInZeile, int zeiten, int gebiete, int z, int g) {
        return (zeitInZeile ? gruppe * zeiten + z : gruppe) * gebiete + g;
    }

    /** A plan in the making: plain numbers. */
    static final class Bau {
        private final int[] zeilengruppe;
        private final boolean zeitInZeile;
        private final int zeiten;
        private final int gebiete;
        private final int[] zeilen;
        private final int[] spalten;

        Bau(int[] zeilengruppe, boolean zeitInZeile, int zeiten, int gebiete) {
            this.zeilengruppe = zeilengruppe.clone();
            this.zeitInZeile = zeitInZeile;
            this.zeiten = zeiten;
            this.gebiete = gebiete;
            int gruppen = Arrays.stream(zeilengruppe).max().orElse(-1) + 1;
            zeilen = new int[gruppen * (zeitInZeile ? zeiten : 1) * gebiete];
            Arrays.fill(zeilen, Zeilennummern.FREI);
            spalten = new int[zeilengruppe.length * zeiten];
        }

        void setze(int m, int z, int g, int zeile, int spalte) {
            zeilen[zeilenplatz(m, z, g)] = zeile;
            setzeSpalte(m, z, spalte);
        }

        void setzeSpalte(int m, int z, int spalte) {
            spalten[m * zeiten + z] = spalte;
        }

        void setzeZeilen(int[] plaetze, int[] nummern, int anzahl) {
            for (int i = 0; i < anzahl; i++) {
                zeilen[plaetze[i]] = nummern[i];
            }
        }

        /** The place of the line of a cell. */
        int zeilenplatz(int m, int z, int g) {
            return zeilenindex(zeilengruppe[m], zeitInZeile, zeiten, gebiete, z, g);
        }

        Fundstellenplan fertig() {
            return new Fundstellenplan(this);
        }
    }
}
