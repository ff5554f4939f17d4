package de.bismit.statistik;

/**
 * Quotients of two columns without spans, whole rows at a time (Zeilenquotienten). A row is computed as if each cell had a number;
 * what has none is known from the validity words, and why it has none is looked up when somebody asks.
 */
final class Zeilenquotienten {

    /** Puts the quotients of the first {@code n} numbers in the place of the numerators; never −0.0. */
    @FunctionalInterface
    interface Formel {
        void rechne(double[] zaehler, double[] nenner, int n);
    }

    private final Spalte zaehler;
    private final Spalte nenner;
    private final Maskenregeln regeln;
    private final int breite;
    private final int worte;
    private final double[] ergebnis;
    private final long[] gueltig;
    /** Room for one row: numbers at the same place of two arrays are what the compiler divides several at a time. */
    private final double[] oben;
    private final double[] unten;

    /** A denominator of one row counts for all rows. */
    Zeilenquotienten(Spalte zaehler, Spalte nenner, Maskenregeln regeln) {
        this.zaehler = zaehler;
        this.nenner = nenner;
        this.regeln = regeln;
        breite = zaehler.breite;
        worte = Gueltigkeitsbits.worte(breite);
        ergebnis = new double[zaehler.zeilen * breite];
        gueltig = new long[zaehler.zeilen * worte];
        oben = new double[breite];
        unten = new double[breite];
    }

    Spalte rechne(Formel formel) {
        for (int zeile = 0; zeile < zaehler.zeilen; zeile++) {
            zeile(zeile, nenner.zeilen == 1 ? 0 : zeile, formel);
        }
        return Spalte.sicht(0, zaehler.zeilen, breite, ergebnis, ergebnis, gueltig, Spaltenbauer.alleGanz(ergebnis, breite), gruende(), merkzeichen());
    }

    private void zeile(int zeile, int nennerzeile, Formel formel) {
        System.arraycopy(zaehler.unten, zaehler.zelle(zeile, 0), oben, 0, breite);
        System.arraycopy(nenner.unten, nenner.zelle(nennerzeile, 0), unten, 0, breite);
        for (int w = 0; w < worte; w++) {
            gueltig[zeile * worte + w] = zaehler.gueltig[(zaehler.ersteZeile + zeile) * worte + w]
                    & nenner.gueltig[(nenner.ersteZeile + nennerzeile) * worte + w];
        }
        // A gap has the denominator 0. With a 1 instead, only a true 0 makes a quotient that is not finite, and one sum tells of any.
        Gueltigkeitsbits.fuelleLuecken(gueltig, breite, zeile, unten, 0, 1);
        formel.rechne(oben, unten, breite);
        Gueltigkeitsbits.fuelleLuecken(gueltig, breite, zeile, oben, 0, 0);
        if (!Double.isFinite(Summen.bereich(oben, 0, breite))) {
            streicheNullnenner(zeile);
        }
        System.arraycopy(oben, 0, ergebnis, zeile * breite, breite);
    }

    private void streicheNullnenner(int zeile) {
        for (int i = 0; i < breite; i++) {
            if (unten[i] == 0) {
                Gueltigkeitsbits.loesche(gueltig, breite, zeile, i);
                oben[i] = 0;
            }
        }
    }

    private Maskenebene gruende() {
        Maskenebene oberer = zaehler.zustaende();
        Maskenebene unterer = jeZeile(nenner.zustaende());
        long nennerNull = regeln.nennerNull();
        return zelle -> {
            long hindernis = Zellwert.hindernis(oberer.maske(zelle), unterer.maske(zelle));
            return hindernis == 0 ? nennerNull : hindernis;
        };
    }

    private Maskenebene merkzeichen() {
        if (!zaehler.hatMerkzeichen() && !nenner.hatMerkzeichen()) {
            return Maskenebene.LEER;
        }
        Maskenebene oberer = zaehler.merkzeichenplan();
        Maskenebene unterer = jeZeile(nenner.merkzeichenplan());
        return zelle -> oberer.maske(zelle) | unterer.maske(zelle);
    }

    /** What the denominators say of a cell of the result. */
    private Maskenebene jeZeile(Maskenebene ebene) {
        int einzige = breite;
        return nenner.zeilen == 1 ? zelle -> ebene.maske(zelle % einzige) : ebene;
    }
}
