package de.bismit.statistik;

/**
 * Cell by cell arithmetic of whole columns (Spaltenrechnung), with the rules of the algebra of single values: spans give all
 * results that can be, missing operands unite their reasons, flags unite always. Columns must have the same shape.
 */
public final class Spaltenrechnung {

    @FunctionalInterface
    private interface Schritt {
        void rechne(Zellwert ergebnis, Zellwert a, Zellwert b);
    }

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
        return rechne(zaehler, nenner, (ergebnis, x, y) -> ergebnis.verhaeltnis(x, y, faktor, teilmenge, regeln));
    }

    /** The relative changes {@code (neu - alt) / alt}, as fractions. */
    public static Spalte veraenderung(Spalte neu, Spalte alt, Maskenregeln regeln) {
        return rechne(neu, alt, (ergebnis, x, y) -> ergebnis.veraenderung(x, y, regeln));
    }

    private static Spalte rechne(Spalte a, Spalte b, Schritt schritt) {
        if (a.zeilen != b.zeilen || a.breite != b.breite) {
            throw new IllegalArgumentException("Spalten verschiedener Form: " + a + "; " + b);
        }
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
