package de.bismit.statistik;

/**
 * Quotients of two columns (Quotienten). Numbers without spans are divided row by row on the planes alone, as if each cell had
 * a number; then the few cells where one is missing or the denominator is 0 are done again by the rules of single values.
 * Columns with spans go by those rules throughout.
 */
final class Quotienten {

    /** The rule of a single cell. */
    @FunctionalInterface
    interface Zellformel {
        void rechne(Zellwert ergebnis, Zellwert zaehler, Zellwert nenner);
    }

    /** The same for {@code n} neighbouring numbers, from {@code i}, {@code z} and {@code j} of the planes on; never gives −0.0. */
    @FunctionalInterface
    interface Zeilenformel {
        void rechne(double[] ziel, int i, double[] zaehler, int z, double[] nenner, int j, int n);
    }

    private final Spalte zaehler;
    private final Spalte nenner;
    private final Zellformel zellformel;
    private final Spaltenbauer ziel;
    private final int[] nullen;
    private int anzahlNullen;
    private int durchsuchte = -1;
    private final Zellwert ergebnis = new Zellwert();
    private final Zellwert oberer = new Zellwert();
    private final Zellwert unterer = new Zellwert();

    private Quotienten(Spalte zaehler, Spalte nenner, Zellformel zellformel) {
        this.zaehler = zaehler;
        this.nenner = nenner;
        this.zellformel = zellformel;
        ziel = new Spaltenbauer(zaehler.zeilen, zaehler.breite);
        nullen = new int[zaehler.breite];
    }

    /** The quotients cell by cell; a denominator of one row counts for all rows. */
    static Spalte rechne(Spalte zaehler, Spalte nenner, Zellformel zellformel, Zeilenformel zeilenformel) {
        Quotienten quotienten = new Quotienten(zaehler, nenner, zellformel);
        for (int zeile = 0; zeile < zaehler.zeilen; zeile++) {
            int nennerzeile = nenner.zeilen == 1 ? 0 : zeile;
            if (zaehler.hatSpannen() || nenner.hatSpannen()) {
                quotienten.zellweise(zeile, nennerzeile);
            } else {
                quotienten.zeilenweise(zeile, nennerzeile, zeilenformel);
            }
        }
        return quotienten.ziel.fertig();
    }

    private void zellweise(int zeile, int nennerzeile) {
        for (int i = 0; i < zaehler.breite; i++) {
            zelle(zeile, nennerzeile, i);
        }
    }

    private void zelle(int zeile, int nennerzeile, int i) {
        oberer.lies(zaehler, zeile, i);
        unterer.lies(nenner, nennerzeile, i);
        zellformel.rechne(ergebnis, oberer, unterer);
        ergebnis.schreibe(ziel, zeile, i);
    }

    private void zeilenweise(int zeile, int nennerzeile, Zeilenformel formel) {
        int breite = zaehler.breite;
        int nennerzelle = nenner.zelle(nennerzeile, 0);
        formel.rechne(ziel.zahlenDerZeilen(), zeile * breite, zaehler.unten, zaehler.zelle(zeile, 0), nenner.unten, nennerzelle, breite);
        ziel.zeileGesetzt(zeile);
        sucheNullen(nennerzeile);
        for (int k = 0; k < anzahlNullen; k++) {
            ausnahme(zeile, nennerzeile, nullen[k]);
        }
        for (int i = naechsteLuecke(zeile, 0); i < breite; i = naechsteLuecke(zeile, i + 1)) {
            ausnahme(zeile, nennerzeile, i);
        }
        if (zaehler.hatMerkzeichen() || nenner.hatMerkzeichen()) {
            merkzeichen(zeile, nennerzeile);
        }
    }

    /** Finds the denominators that are 0, as those without a number are too; once if one row counts for all. */
    private void sucheNullen(int nennerzeile) {
        if (nennerzeile == durchsuchte) {
            return;
        }
        durchsuchte = nennerzeile;
        anzahlNullen = 0;
        int anfang = nenner.zelle(nennerzeile, 0);
        for (int i = 0; i < nullen.length; i++) {
            if (nenner.unten[anfang + i] == 0) {
                nullen[anzahlNullen++] = i;
            }
        }
    }

    private void ausnahme(int zeile, int nennerzeile, int i) {
        long zustand = Zellwert.hindernis(zaehler.zustand(zeile, i), nenner.zustand(nennerzeile, i));
        if (zustand == 0) {
            zelle(zeile, nennerzeile, i);
        } else {
            ziel.ohne(zeile, i, zustand);
        }
    }

    private int naechsteLuecke(int zeile, int von) {
        return Gueltigkeitsbits.naechsteLuecke(zaehler.gueltig, zaehler.breite, zaehler.ersteZeile + zeile, von, zaehler.breite);
    }

    private void merkzeichen(int zeile, int nennerzeile) {
        for (int i = 0; i < zaehler.breite; i++) {
            long beide = zaehler.merkzeichen(zeile, i) | nenner.merkzeichen(nennerzeile, i);
            if (beide != 0) {
                ziel.merkzeichen(zeile, i, beide);
            }
        }
    }
}
