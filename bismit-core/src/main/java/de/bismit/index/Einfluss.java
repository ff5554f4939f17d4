package de.bismit.index;

import de.bismit.statistik.Sobolindizes;
import java.util.Locale;

/**
 * The share of one choice in how much a result varies (Einfluss), with 95 percent bounds by bootstrap (500 drawings).
 *
 * @param ersterOrdnung the share it explains alone
 * @param total the share that would remain if only it were open
 * @param ersterOrdnungVon the lower bound of the first
 * @param ersterOrdnungBis the upper bound of the first
 * @param totalVon the lower bound of the second
 * @param totalBis the upper bound of the second
 */
public record Einfluss(double ersterOrdnung, double total, double ersterOrdnungVon, double ersterOrdnungBis, double totalVon, double totalBis) {

    private static final double SICHERHEIT = 0.95;
    private static final int ZIEHUNGEN = 500;

    static Einfluss von(Sobolindizes indizes, int eingang) {
        double[] erste = indizes.grenzenErsterOrdnung(eingang, SICHERHEIT, ZIEHUNGEN);
        double[] total = indizes.grenzenTotal(eingang, SICHERHEIT, ZIEHUNGEN);
        return new Einfluss(indizes.ersterOrdnung(eingang), indizes.total(eingang), erste[0], erste[1], total[0], total[1]);
    }

    @Override
    public String toString() {
        return String.format(Locale.GERMANY, "allein %.0f %% (%.0f bis %.0f), insgesamt %.0f %% (%.0f bis %.0f)", 100 * ersterOrdnung,
                100 * ersterOrdnungVon, 100 * ersterOrdnungBis, 100 * total, 100 * totalVon, 100 * totalBis);
    }
}
