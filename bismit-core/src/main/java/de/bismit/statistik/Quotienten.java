package de.bismit.statistik;

/** Quotients of two columns (Quotienten): with spans cell by cell, by the rules of single values; else as {@link Zeilenquotienten}. */
final class Quotienten {

    /** The rule of a single cell. */
    @FunctionalInterface
    interface Zellformel {
        void rechne(Zellwert ergebnis, Zellwert zaehler, Zellwert nenner);
    }

    private Quotienten() {
    }

    /** The quotients cell by cell; a denominator of one row counts for all rows. */
    static Spalte rechne(Spalte zaehler, Spalte nenner, Zellformel zellformel, Zeilenquotienten.Formel zeilenformel, Maskenregeln regeln) {
        return zaehler.hatSpannen() || nenner.hatSpannen() ? zellweise(zaehler, nenner, zellformel)
                : new Zeilenquotienten(zaehler, nenner, regeln).rechne(zeilenformel);
    }

    private static Spalte zellweise(Spalte zaehler, Spalte nenner, Zellformel formel) {
        Spaltenbauer ziel = new Spaltenbauer(zaehler.zeilen, zaehler.breite);
        Zellwert oberer = new Zellwert();
        Zellwert unterer = new Zellwert();
        Zellwert ergebnis = new Zellwert();
        for (int zeile = 0; zeile < zaehler.zeilen; zeile++) {
            for (int i = 0; i < zaehler.breite; i++) {
                oberer.lies(zaehler, zeile, i);
                unterer.lies(nenner, nenner.zeilen == 1 ? 0 : zeile, i);
                formel.rechne(ergebnis, oberer, unterer);
                ergebnis.schreibe(ziel, zeile, i);
            }
        }
        return ziel.fertig();
    }
}
