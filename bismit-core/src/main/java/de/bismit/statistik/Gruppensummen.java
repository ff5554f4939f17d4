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

    /** Lower and upper bound of the sum of a group that has one. */
    void liesZahlen(Zellwert ziel, Gruppenzeile zeile, int g) {
        double unten = zeile.unten(g);
        ziel.zahlen(unten, s.hatSpannen() ? zeile.oben(g) : unten);
    }

    /** The united flags of a group. */
    long merkzeichen(int zeile, int g) {
        return s.merkzeichenDer(gruppen, zeile, g);
    }

    /** Whether any group may have flags. */
    boolean hatMerkzeichen() {
        return s.hatMerkzeichen();
    }

    private long zustand(int zeile, int g) {
        return Zellwert.zustandDerSumme(s, gruppen, zeile, g, regeln);
    }

    private Gruppenzeile zeile() {
        return new Gruppenzeile(s, gruppen, regeln);
    }

    /** The sums as a column, one cell a group. */
    public final Spalte werte() {
        Spaltenbauer ziel = new Spaltenbauer(s.zeilen, gruppen.anzahl());
        Gruppenzeile zeile = zeile();
        Zellwert summe = new Zellwert();
        for (int z = 0; z < s.zeilen; z++) {
            zeile.lies(z);
            for (int g = 0; g < gruppen.anzahl(); g++) {
                summe.zustand = zeile.hatSumme(g) ? 0 : zustand(z, g);
                summe.merkzeichen = merkzeichen(z, g);
                if (summe.zustand == 0) {
                    liesZahlen(summe, zeile, g);
                }
                summe.schreibe(ziel, z, g);
            }
        }
        return ziel.fertig();
    }

    /**
     * {@code faktor} times these sums by those, one cell a group; with {@code teilmenge} spans are cut to 0 to {@code faktor}.
     * Flags, and why a cell has no number, are looked up in the columns of the summands when somebody asks.
     *
     * @throws IllegalArgumentException if rows or groups differ in number
     */
    public final Spalte verhaeltnis(Gruppensummen nenner, double faktor, boolean teilmenge) {
        if (s.zeilen != nenner.s.zeilen || gruppen.anzahl() != nenner.gruppen.anzahl()) {
            throw new IllegalArgumentException("Summen verschiedener Form: " + this + "; " + nenner);
        }
        Spaltenbauer ziel = new Spaltenbauer(s.zeilen, gruppen.anzahl());
        Gruppenzeile zaehlerzeile = zeile();
        Gruppenzeile nennerzeile = nenner.zeile();
        Zellwert oben = new Zellwert();
        Zellwert unten = new Zellwert();
        Zellwert quotient = new Zellwert();
        for (int z = 0; z < s.zeilen; z++) {
            zaehlerzeile.lies(z);
            nennerzeile.lies(z);
            for (int g = 0; g < gruppen.anzahl(); g++) {
                if (zaehlerzeile.hatSumme(g) && nennerzeile.hatSumme(g)) {
                    liesZahlen(oben, zaehlerzeile, g);
                    nenner.liesZahlen(unten, nennerzeile, g);
                    quotient.verhaeltnis(oben, unten, faktor, teilmenge, regeln);
                    if (quotient.zustand == 0) {
                        ziel.spanne(z, g, quotient.unten, quotient.oben);
                    }
                }
            }
        }
        return ziel.fertig(gruende(nenner), merkzeichen(nenner));
    }

    private Maskenebene gruende(Gruppensummen nenner) {
        int n = gruppen.anzahl();
        return zelle -> {
            long hindernis = Zellwert.hindernis(zustand(zelle / n, zelle % n), nenner.zustand(zelle / n, zelle % n));
            return hindernis == 0 ? regeln.nennerNull() : hindernis;
        };
    }

    private Maskenebene merkzeichen(Gruppensummen nenner) {
        int n = gruppen.anzahl();
        return hatMerkzeichen() || nenner.hatMerkzeichen()
                ? zelle -> merkzeichen(zelle / n, zelle % n) | nenner.merkzeichen(zelle / n, zelle % n) : Maskenebene.LEER;
    }

    @Override
    public final String toString() {
        return gruppen + " in " + s.zeilen + (s.zeilen == 1 ? " Zeile" : " Zeilen");
    }
}
