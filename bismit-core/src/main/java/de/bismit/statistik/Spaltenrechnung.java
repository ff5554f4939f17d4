package de.bismit.statistik;

/**
 * Cell by cell arithmetic of whole columns (Spaltenrechnung), with the rules of the algebra of single values: spans give all
 * results that can be, missing operands unite their reasons, flags unite always. Columns must have the same shape.
 */
public final class Spaltenrechnung {

    private Spaltenrechnung() {
    }

    /** The sums. */
    public static Spalte plus(Spalte a, Spalte b, Maskenregeln regeln) {
        return rechne(a, b, (ergebnis, x, y) -> ergebnis.plus(x, y, 1, regeln));
    }

    /** The differences. */
    public static Spalte minus(Spalte a, Spalte b, Maskenregeln regeln) {
        return rechne(a, b, (ergebnis, x, y) -> ergebnis.plus(x, y, -1, regeln));
    }

    /** {@code faktor * zaehler / nenner}; with {@code teilmenge} spans are cut to 0 to {@code faktor}. */
    public static Spalte verhaeltnis(Spalte zaehler, Spalte nenner, double faktor, boolean teilmenge, Maskenregeln regeln) {
        pruefeForm(zaehler, nenner);
        return quotienten(zaehler, nenner, faktor, teilmenge, regeln);
    }

    /**
     * The index of a series (Index, Messzahl): {@code 100 * zeile / basiszeile} for every row, in the shape of the column. Cells
     * of which the base is missing or 0 have no index.
     *
     * @param basiszeile the row of the base, from 0
     * @throws IllegalArgumentException if the column has no such row
     */
    public static Spalte index(Spalte werte, int basiszeile, Maskenregeln regeln) {
        if (basiszeile < 0 || basiszeile >= werte.zeilen) {
            throw new IllegalArgumentException("Basiszeile " + basiszeile + " eines Index: erwartet 0 bis " + (werte.zeilen - 1)
                    + ", denn die Spalte hat " + werte);
        }
        return quotienten(werte, werte.zeile(basiszeile), 100, false, regeln);
    }

    private static Spalte quotienten(Spalte zaehler, Spalte nenner, double faktor, boolean teilmenge, Maskenregeln regeln) {
        return Quotienten.rechne(zaehler, nenner, (ergebnis, x, y) -> ergebnis.verhaeltnis(x, y, faktor, teilmenge, regeln),
                (x, y, n) -> verhaeltnisse(x, y, n, faktor), regeln);
    }

    private static void verhaeltnisse(double[] zaehler, double[] nenner, int n, double faktor) {
        for (int i = 0; i < n; i++) {
            zaehler[i] = faktor * zaehler[i] / nenner[i] + 0.0;
        }
    }

    /** The relative changes {@code (neu - alt) / alt}, as fractions. */
    public static Spalte veraenderung(Spalte neu, Spalte alt, Maskenregeln regeln) {
        pruefeForm(neu, alt);
        return Quotienten.rechne(neu, alt, (ergebnis, x, y) -> ergebnis.veraenderung(x, y, regeln), Spaltenrechnung::veraenderungen, regeln);
    }

    private static void veraenderungen(double[] neu, double[] alt, int n) {
        for (int i = 0; i < n; i++) {
            neu[i] = (neu[i] - alt[i]) / alt[i] + 0.0;
        }
    }

    private static void pruefeForm(Spalte a, Spalte b) {
        if (a.zeilen != b.zeilen || a.breite != b.breite) {
            throw new IllegalArgumentException("Spalten verschiedener Form: " + a + "; " + b);
        }
    }

    private static Spalte rechne(Spalte a, Spalte b, Quotienten.Zellformel schritt) {
        pruefeForm(a, b);
        Spaltenbauer ziel = new Spaltenbauer(a.zeilen, a.breite);
        Zellwert x = new Zellwert();
        Zellwert y = new Zellwert();
        Zellwert ergebnis = new Zellwert();
        for (int z = 0; z < a.zeilen; z++) {
            for (int i = 0; i < a.breite; i++) {
                x.lies(a, z, i);
                y.lies(b, z, i);
                schritt.rechne(ergebnis, x, y);
                ergebnis.schreibe(ziel, z, i);
            }
        }
        return ziel.fertig();
    }
}
