package de.bismit.statistik;

/**
 * The groups of one row after another (Gruppenzeile): which have a strict sum, and what it is. Where groups
 * lie side by side all is counted and added in one pass over the row, for those too that have no sum: passing over some of the
 * memory, as the gaps would have it, takes longer than reading all of it.
 */
final class Gruppenzeile {

    private final Spalte s;
    private final Gruppen gruppen;
    private final Maskenregeln regeln;
    private final int[] zahlen;
    /** The sums of the lower and the upper bounds, where they are made beforehand. */
    private final double[] unten;
    private final double[] oben;
    private final boolean imVoraus;
    private int nummer;

    Gruppenzeile(Spalte s, Gruppen gruppen, Maskenregeln regeln) {
        this.s = s;
        this.gruppen = gruppen;
        this.regeln = regeln;
        zahlen = new int[gruppen.anzahl()];
        imVoraus = gruppen.istBereich() && s.ganzzahlig;
        unten = new double[imVoraus ? zahlen.length : 0];
        oben = imVoraus && s.hatSpannen() ? new double[unten.length] : unten;
    }

    /** Goes to a row. */
    void lies(int zeile) {
        nummer = zeile;
        gruppen.zaehle(s, zeile, zahlen);
        if (imVoraus) {
            gruppen.summiere(s, s.unten, zeile, unten);
            if (oben != unten) {
                gruppen.summiere(s, s.oben, zeile, oben);
            }
        }
    }

    /** Where it is. */
    int nummer() {
        return nummer;
    }

    /** The sum of the lower bounds of a group; gaps add nothing. */
    double unten(int g) {
        return imVoraus ? unten[g] : gruppen.summe(s, s.unten, nummer, g);
    }

    /** The sum of the upper bounds. */
    double oben(int g) {
        return imVoraus ? oben[g] : gruppen.summe(s, s.oben, nummer, g);
    }

    /** Whether a group has a gap. */
    boolean hatLuecke(int g) {
        return zahlen[g] < gruppen.groesse(g);
    }

    /** Whether a group has a strict sum: no gap but of such as add nothing. */
    boolean hatSumme(int g) {
        return !hatLuecke(g) || zahlen[g] > 0 && !hatHindernis(g);
    }

    private boolean hatHindernis(int g) {
        int groesse = gruppen.groesse(g);
        int j = gruppen.naechsteLuecke(s, nummer, g, 0);
        while (j < groesse && regeln.ohneBeitrag(s.zustand(nummer, gruppen.position(g, j)))) {
            j = gruppen.naechsteLuecke(s, nummer, g, j + 1);
        }
        return j < groesse;
    }
}
