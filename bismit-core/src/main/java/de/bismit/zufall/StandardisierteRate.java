package de.bismit.zufall;

import de.bismit.wert.Zahlformat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * A rate freed from the age structure (standardisierte Rate).
 *
 * @param titel what is shown
 * @param massstab whose age structure (direct) or rates (indirect) were taken
 * @param rohe the rate as it is, of all age classes together
 * @param rate the standardised rate
 * @param verhaeltnis indirect only: cases by those expected, 1 means as expected
 * @param bereiche one range of chance a confidence asked for
 */
public record StandardisierteRate(String titel, String massstab, double rohe, double rate, OptionalDouble verhaeltnis, List<Zufallsbereich> bereiche) {

    /** Copies the ranges. */
    public StandardisierteRate {
        bereiche = List.copyOf(bereiche);
    }

    @Override
    public String toString() {
        return titel + ": standardisiert " + zahl(rate, 1) + " statt " + zahl(rohe, 1) + " (" + massstab + ")"
                + (verhaeltnis.isPresent() ? ", Verhältnis zum Erwarteten " + zahl(verhaeltnis.getAsDouble(), 2) : "")
                + (bereiche.isEmpty() ? "" : "; Zufallsbereich, Modellannahme (" + bereiche.get(0).verfahren().anzeige() + "): "
                        + bereiche.stream().map(b -> b.anzeige(1)).collect(Collectors.joining("; ")));
    }

    private static String zahl(double zahl, int stellen) {
        return Zahlformat.gerundet(zahl, stellen, Locale.GERMANY);
    }
}
