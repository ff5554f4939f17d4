package de.bismit.io.tabelle;

import de.bismit.gebiet.Ebene;
import java.util.BitSet;
import java.util.List;

/** Where a table holds numbers: which keys live in which period, which levels have numbers in which column and period. */
final class Belegung {

    private static final int EBENEN = Ebene.values().length;
    private static final int VIELE_KREISE = 300;

    private final Achsen achsen;
    private final BitSet lebende = new BitSet();
    private final BitSet jeGebiet = new BitSet();
    private final BitSet jeEbene = new BitSet();
    private final BitSet jeLandUndEbene = new BitSet();
    private final boolean vollstaendig;

    Belegung(Tabellenbild bild, byte[] zeichen, Achsen achsen, List<Zaehlwerk> uebergangene, BitSet uebergangeneGebiete) {
        this.achsen = achsen;
        int zelle = 0;
        for (int z = 0; z < bild.zeilen; z++) {
            int gebiet = bild.gebiete[z];
            for (int s = 0; s < bild.spalten; s++, zelle++) {
                if (Zeichen.istZahl(zeichen[zelle])) {
                    trageEin(gebiet, achsen.spalten[bild.messgroesse(z, s)], achsen.zeit(bild.zeit(z, s)));
                }
            }
        }
        uebergangene.forEach(werk -> werk.zahlen((gebiet, zeit, messgroesse) ->
                trageEin(gebiet, achsen.spalten[messgroesse], achsen.zeit(zeit))));
        this.vollstaendig = istVollstaendig(bild, uebergangeneGebiete);
    }

    /** What is known of a key is known of its level and its Land too. */
    private void trageEin(int gebiet, int spalte, int zeit) {
        if (jeGebiet.get(platz(gebiet, spalte, zeit))) {
            return;
        }
        int ebene = achsen.ebenen[gebiet].ordinal();
        lebende.set(gebiet * achsen.zeiten + zeit);
        jeGebiet.set(platz(gebiet, spalte, zeit));
        jeEbene.set(platz(ebene, spalte, zeit));
        jeLandUndEbene.set(platz(achsen.laender[gebiet] * EBENEN + ebene, spalte, zeit));
    }

    private int platz(int gruppe, int spalte, int zeit) {
        return (gruppe * achsen.spaltenzahl + spalte) * achsen.zeiten + zeit;
    }

    private boolean istVollstaendig(Tabellenbild bild, BitSet uebergangeneGebiete) {
        BitSet vorkommende = (BitSet) uebergangeneGebiete.clone();
        for (int z = 0; z < bild.zeilen; z++) {
            if (!bild.verworfeneZeilen.get(z)) {
                vorkommende.set(bild.gebiete[z]);
            }
        }
        boolean oben = vorkommende.stream().anyMatch(g -> achsen.ebenen[g].compareTo(Ebene.LAND) <= 0);
        return oben || vorkommende.stream().filter(g -> achsen.ebenen[g] == Ebene.KREIS).count() >= VIELE_KREISE;
    }

    /** Whether any cell of this key holds a number in this period, over all row classes and columns. */
    boolean lebt(int gebiet, int zeit) {
        return lebende.get(gebiet * achsen.zeiten + zeit);
    }

    /** Whether this key holds a number in this column and period, in any row class. */
    boolean hatZahl(int gebiet, int spalte, int zeit) {
        return jeGebiet.get(platz(gebiet, spalte, zeit));
    }

    /** Whether any level holds a number in this column and period. */
    boolean irgendeineEbene(int spalte, int zeit) {
        for (int e = 0; e < EBENEN; e++) {
            if (jeEbene.get(platz(e, spalte, zeit))) {
                return true;
            }
        }
        return false;
    }

    /** Whether this level has no number in this column and period while a higher one has: in the file, or in the Land. */
    boolean nurDarueber(Ebene ebene, int land, int spalte, int zeit) {
        if (ebene == Ebene.VERBUND) {
            return false;
        }
        return !jeEbene.get(platz(ebene.ordinal(), spalte, zeit)) && hoehereEbene(ebene, spalte, zeit)
                || nurImLandDarueber(ebene, land, spalte, zeit);
    }

    private boolean hoehereEbene(Ebene ebene, int spalte, int zeit) {
        for (int e = 0; e < ebene.ordinal(); e++) {
            if (jeEbene.get(platz(e, spalte, zeit))) {
                return true;
            }
        }
        return false;
    }

    private boolean nurImLandDarueber(Ebene ebene, int land, int spalte, int zeit) {
        return land != Achsen.OHNE_LAND && ebene.compareTo(Ebene.LAND) > 0
                && jeLandUndEbene.get(platz(land * EBENEN + Ebene.LAND.ordinal(), spalte, zeit))
                && !jeLandUndEbene.get(platz(land * EBENEN + ebene.ordinal(), spalte, zeit));
    }

    /** Whether the file holds enough to say that something was not collected: Germany, a Land, or 300 Kreise. */
    boolean vollstaendig() {
        return vollstaendig;
    }
}
