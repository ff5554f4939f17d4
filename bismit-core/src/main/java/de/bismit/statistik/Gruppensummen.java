package de.bismit.statistik;

/**
 * The sums of the groups of each row of a column, and their ratios (Gruppensummen); strict: a missing cell leaves its group
 * missing, with the united reasons. Nothing is added before a result is asked for, and a ratio writes no sums down.
 */
public sealed class Gruppensummen permits GerundeteSummen {

    final Spalte s;
    final Gruppen gruppen;
    final Maskenregeln regeln;

    Gruppensummen(Spalte s, Gruppen gruppen, Maskenregeln regeln) {
        this.s = s;
        this.gruppen = gruppen;
        this.regeln = regeln;
    }

    /** The sums of these groups. */
    public static Gruppensummen von(Spalte s, Gruppen gruppen, Maskenregeln regeln) {
        return new Gruppensummen(s, gruppen, regeln);
    }

    /** The sum of a group. */
    void lies(Zellwert ziel, int zeile, int g) {
        ziel.summe(s, gruppen, zeile, g, regeln);
    }

    /** The sums as a column, one cell a group. */
    public final Spalte werte() {
        Spaltenbauer ziel = new Spaltenbauer(s.zeilen, gruppen.anzahl());
        Zellwert summe = new Zellwert();
        for (int z = 0; z < s.zeilen; z++) {
            for (int g = 0; g < gruppen.anzahl(); g++) {
                lies(summe, z, g);
                summe.schreibe(ziel, z, g);
            }
        }
        return ziel.fertig();
    }

    /**
     * {@code faktor} times these sums by those, one cell a group; with {@code teilmenge} spans are cut to 0 to {@code faktor}.
     *
     * @throws IllegalArgumentException if rows or groups differ in number
     */
    public final Spalte verhaeltnis(Gruppensummen nenner, double faktor, boolean teilmenge) {
        if (s.zeilen != nenner.s.zeilen || gruppen.anzahl() != nenner.gruppen.anzahl()) {
            throw new IllegalArgumentException("Summen verschiedener Form: " + this + "; " + nenner);
        }
        Spaltenbauer ziel = new Spaltenbauer(s.zeilen, gruppen.anzahl());
        Zellwert oben = new Zellwert();
        Zellwert unten = new Zellwert();
        Zellwert quotient = new Zellwert();
        for (int z = 0; z < s.zeilen; z++) {
            for (int g = 0; g < gruppen.anzahl(); g++) {
                lies(oben, z, g);
                nenner.lies(unten, z, g);
                quotient.verhaeltnis(oben, unten, faktor, teilmenge, regeln);
                quotient.schreibe(ziel, z, g);
            }
        }
        return ziel.fertig();
    }

    @Override
    public final String toString() {
        return gruppen + " in " + s.zeilen + (s.zeilen == 1 ? " Zeile" : " Zeilen");
    }
}
