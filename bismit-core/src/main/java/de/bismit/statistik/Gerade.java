package de.bismit.statistik;

/**
 * A straight line with stops (Gerade): {@code basis + (x − mitte) / breite · hub}, held between {@code unten} and
 * {@code oben}. In this order, so that the ends of a scale are met exactly. A width that is 0 or no number makes no line.
 */
record Gerade(double mitte, double breite, double basis, double hub, double unten, double oben) {

    static Gerade frei(double mitte, double breite, double basis, double hub) {
        return new Gerade(mitte, breite, basis, hub, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    boolean besteht() {
        return breite != 0 && Double.isFinite(breite) && Double.isFinite(mitte);
    }

    boolean begrenzt() {
        return unten != Double.NEGATIVE_INFINITY || oben != Double.POSITIVE_INFINITY;
    }

    double wert(double x) {
        return Math.max(unten, Math.min(oben, basis + (x - mitte) / breite * hub));
    }

    /** Puts the numbers {@code von} (included) to {@code bis} (excluded) on the line, each in its own place. */
    void wende(double[] x, int von, int bis) {
        if (begrenzt()) {
            for (int i = von; i < bis; i++) {
                x[i] = wert(x[i]);
            }
            return;
        }
        double m = mitte;
        double b = breite;
        double a = basis;
        double h = hub;
        for (int i = von; i < bis; i++) {
            x[i] = a + (x[i] - m) / b * h;
        }
    }
}
