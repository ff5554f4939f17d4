package de.bismit.statistik;

import java.util.OptionalDouble;

/** Growth per unit of time of a series without gaps (Wachstumsrate), as a fraction. */
public final class Wachstumsrate {

    private Wachstumsrate() {
    }

    /**
     * The compound annual rate (CAGR) from the first to the last number: {@code (y_n / y_1)^(1 / (t_n − t_1)) − 1}. Empty for
     * fewer than two numbers, or if either of the two is not positive.
     *
     * @throws IllegalArgumentException if times and numbers differ in number or time does not rise
     */
    public static OptionalDouble durchschnittlich(double[] zeiten, double[] werte) {
        pruefe(zeiten, werte);
        int letzte = werte.length - 1;
        if (letzte < 1 || werte[0] <= 0 || werte[letzte] <= 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.pow(werte[letzte] / werte[0], 1 / (zeiten[letzte] - zeiten[0])) - 1);
    }

    /**
     * The slope of the least squares line over its value at the first time. Empty for fewer than two numbers or if that value
     * is 0.
     *
     * @throws IllegalArgumentException if times and numbers differ in number or time does not rise
     */
    public static OptionalDouble nachGerade(double[] zeiten, double[] werte) {
        pruefe(zeiten, werte);
        int n = werte.length;
        double mitteT = Momente.mittel(zeiten, n);
        double mitteY = Momente.mittel(werte, n);
        double kreuz = 0;
        double quadrat = 0;
        for (int i = 0; i < n; i++) {
            kreuz += (zeiten[i] - mitteT) * (werte[i] - mitteY);
            quadrat += (zeiten[i] - mitteT) * (zeiten[i] - mitteT);
        }
        double steigung = kreuz / quadrat;
        double anfang = n < 2 ? 0 : mitteY + steigung * (zeiten[0] - mitteT);
        return anfang == 0 ? OptionalDouble.empty() : OptionalDouble.of(steigung / anfang);
    }

    private static void pruefe(double[] zeiten, double[] werte) {
        boolean steigend = zeiten.length == werte.length;
        for (int i = 1; steigend && i < zeiten.length; i++) {
            steigend = zeiten[i] > zeiten[i - 1];
        }
        if (!steigend) {
            throw new IllegalArgumentException(zeiten.length + " Zeiten zu " + werte.length + " Werten: erwartet gleich viele, in der Zeit steigend");
        }
    }
}
