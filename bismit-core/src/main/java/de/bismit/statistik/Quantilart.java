package de.bismit.statistik;

/**
 * How a quantile is read off n sorted numbers (Quantilart), by the numbers of Hyndman and Fan, The American Statistician 50
 * (1996), 361–365, doi:10.1080/00031305.1996.10473566. Between two numbers it is interpolated, but in types 1 and 2.
 */
public enum Quantilart {
    /** The inverse of the empirical distribution: always one of the numbers. */
    TYP_1,
    /** As type 1, with the mean of the two where it jumps. */
    TYP_2,
    /** At place (n + 1) p. */
    TYP_6,
    /** At place (n − 1) p + 1: what R, NumPy and spreadsheets do unless told otherwise. */
    TYP_7,
    /** At place (n + 1/3) p + 1/3: about median-unbiased. */
    TYP_8;

    /** The quantile of {@code sortiert[0 .. n)}, n at least 1. */
    double quantil(double[] sortiert, int n, double p) {
        return switch (this) {
            case TYP_1 -> sortiert[platz(Math.ceil(n * p), n)];
            case TYP_2 -> {
                double h = n * p;
                yield (sortiert[platz(Math.ceil(h), n)] + sortiert[platz(Math.floor(h) + 1, n)]) / 2;
            }
            case TYP_6 -> zwischen(sortiert, n, (n + 1) * p);
            case TYP_7 -> zwischen(sortiert, n, (n - 1) * p + 1);
            case TYP_8 -> zwischen(sortiert, n, (n + 1 / 3.0) * p + 1 / 3.0);
        };
    }

    private static double zwischen(double[] sortiert, int n, double h) {
        double unten = sortiert[platz(Math.floor(h), n)];
        double oben = sortiert[platz(Math.floor(h) + 1, n)];
        return unten == oben ? unten : unten + (h - Math.floor(h)) * (oben - unten);
    }

    private static int platz(double h, int n) {
        return (int) Math.max(0, Math.min(n - 1, h - 1));
    }
}
