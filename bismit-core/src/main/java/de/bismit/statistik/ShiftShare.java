package de.bismit.statistik;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The change of a territory split into what all grew by, what its mix of branches brings, and the rest, its own (Shift-Share):
 * {@code change = G x0 + sum x0_k (G_k - G) + sum x0_k (g_k - G_k)}, with growth rates G of all, G_k of a branch everywhere, g_k
 * of the branch here. The three parts add up to the change.
 *
 * <p>Source: E. S. Dunn, A statistical and analytical technique for regional analysis, 1960, doi:10.1111/j.1435-5597.1960.tb01705.x.
 *
 * @param veraenderung the change, later minus earlier
 * @param gesamt the part that growth at the pace of all gives
 * @param struktur the part of the mix of branches
 * @param standort the part of the place itself
 */
public record ShiftShare(double veraenderung, double gesamt, double struktur, double standort) {

    /**
     * Splits the change of one territory.
     *
     * @param hier0 the territory earlier, one cell a branch
     * @param hier1 the territory later
     * @param alle0 all territories earlier, each above 0 where {@code hier0} is
     * @param alle1 all territories later
     */
    public static ShiftShare von(double[] hier0, double[] hier1, double[] alle0, double[] alle1) {
        if (IntStream.of(hier1.length, alle0.length, alle1.length).anyMatch(n -> n != hier0.length) || hier0.length == 0) {
            throw new IllegalArgumentException("Shift-Share mit verschieden langen Reihen: erwartet je Zeitpunkt und Raum eine Zahl je Gruppe");
        }
        double vorher = summe(alle0);
        if (!(vorher > 0)) {
            throw new IllegalArgumentException("Gesamtsumme des Anfangs " + vorher + ": erwartet eine Zahl über 0");
        }
        double wachstum = summe(alle1) / vorher - 1;
        double[] struktur = new double[hier0.length];
        double[] standort = new double[hier0.length];
        for (int k = 0; k < hier0.length; k++) {
            double hierErwartet = alle0[k] > 0 ? hier0[k] * (alle1[k] / alle0[k] - 1) : 0;
            struktur[k] = hierErwartet - wachstum * hier0[k];
            standort[k] = hier1[k] - hier0[k] - hierErwartet;
        }
        return new ShiftShare(summe(hier1) - summe(hier0), wachstum * summe(hier0), summe(struktur), summe(standort));
    }

    private static double summe(double[] zahlen) {
        if (Arrays.stream(zahlen).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException("Shift-Share mit einer Lücke: erwartet nur Zahlen");
        }
        return Summen.kompensiert(zahlen, 0, zahlen.length);
    }

    @Override
    public String toString() {
        return "Veränderung " + Kurzzahl.text(veraenderung) + ": im Tempo aller " + Kurzzahl.text(gesamt) + ", Struktur " + Kurzzahl.text(struktur) + ", Standort " + Kurzzahl.text(standort);
    }
}
