package de.bismit.statistik;

/** Above, about or below the mean: 1, 0, −1, with a margin as a fraction of the mean, which must be positive. */
final class Mittelskalierung extends Skalierung {

    private final double spielraum;

    Mittelskalierung(double spielraum) {
        if (!(spielraum >= 0 && spielraum < 1)) {
            throw new IllegalArgumentException("Spielraum " + spielraum + " um das Mittel: erwartet 0 bis unter 1, 0.2 für 20 Prozent");
        }
        this.spielraum = spielraum;
    }

    @Override
    boolean skaliere(double[] x, int n, int bezug, boolean absteigend, double[] y) {
        double mittel = Momente.mittel(x, n);
        if (!(mittel > 0)) {
            return false;
        }
        int oben = absteigend ? -1 : 1;
        for (int i = 0; i < n; i++) {
            y[i] = x[i] > (1 + spielraum) * mittel ? oben : x[i] < (1 - spielraum) * mittel ? -oben : 0;
        }
        return true;
    }

    @Override
    boolean ordnungstreu() {
        return true;
    }
}
