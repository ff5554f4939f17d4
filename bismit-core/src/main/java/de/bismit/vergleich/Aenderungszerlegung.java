package de.bismit.vergleich;

import de.bismit.berechnung.Kennzahlwert;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.wert.Wert;
import java.util.Optional;

/**
 * How much of the change of a rate is due to its numerator and how much to its denominator (Zerlegung in Zähler- und
 * Nennereffekt).
 *
 * <p>With r = k·Z/N, before (0) and after (1):
 *
 * <pre>{@code
 * Zählereffekt = k · (Z1 − Z0) · (1/N0 + 1/N1) / 2
 * Nennereffekt = k · (1/N1 − 1/N0) · (Z0 + Z1) / 2
 * }</pre>
 *
 * the mean over both orders of changing one after the other (the Shapley value of both changes), so that no rest is left and
 * no order is preferred: both effects add up to r1 − r0. In the unit of the rate, for percentages in Prozentpunkten; not rounded.
 *
 * @param zaehlereffekt what the numerator contributes
 * @param nennereffekt what the denominator contributes
 */
public record Aenderungszerlegung(double zaehlereffekt, double nennereffekt) {

    /** The change of the rate. */
    public double gesamt() {
        return zaehlereffekt + nennereffekt;
    }

    /**
     * The split of {@code faktor · zaehler / nenner}.
     *
     * @throws IllegalArgumentException if a denominator is not positive
     */
    public static Aenderungszerlegung of(double faktor, double zaehlerVorher, double nennerVorher, double zaehlerNachher, double nennerNachher) {
        if (!(nennerVorher > 0) || !(nennerNachher > 0)) {
            throw new IllegalArgumentException("Zerlegung mit Nennern " + nennerVorher + " und " + nennerNachher + ": erwartet Zahlen über 0");
        }
        double kehrwerte = 1 / nennerVorher + 1 / nennerNachher;
        return new Aenderungszerlegung(faktor * (zaehlerNachher - zaehlerVorher) * kehrwerte / 2,
                faktor * (1 / nennerNachher - 1 / nennerVorher) * (zaehlerVorher + zaehlerNachher) / 2);
    }

    /** Of a ratio whose four parts are numbers; empty otherwise, for spans too. */
    static Optional<Aenderungszerlegung> von(Kennzahlwert vorher, Kennzahlwert nachher) {
        Wert nennerVorher = vorher.nenner().orElse(vorher.wert());
        Wert nennerNachher = nachher.nenner().orElse(nachher.wert());
        boolean zahlen = vorher.zaehler().istZahl() && nachher.zaehler().istZahl() && nennerVorher.istZahl() && nennerNachher.istZahl();
        if (!(vorher.formel() instanceof Verhaeltnis formel) || !zahlen || nennerVorher.zahl() <= 0 || nennerNachher.zahl() <= 0) {
            return Optional.empty();
        }
        return Optional.of(of(formel.faktor(), vorher.zaehler().zahl(), nennerVorher.zahl(), nachher.zaehler().zahl(), nennerNachher.zahl()));
    }
}
