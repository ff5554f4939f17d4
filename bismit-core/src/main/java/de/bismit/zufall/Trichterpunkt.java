package de.bismit.zufall;

import de.bismit.gebiet.Gebiet;
import de.bismit.wert.Zahlformat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A Kommune in a {@link Trichter}.
 *
 * @param gebiet the Kommune
 * @param n the denominator
 * @param wert its value
 * @param grenzen the limits at its n, one range a confidence asked for
 */
public record Trichterpunkt(Gebiet gebiet, double n, double wert, List<Zufallsbereich> grenzen) {

    /** Copies the limits. */
    public Trichterpunkt {
        grenzen = List.copyOf(grenzen);
    }

    @Override
    public String toString() {
        return gebiet.name() + " " + Zahlformat.gerundet(wert, 1, Locale.GERMANY)
                + grenzen.stream().map(g -> "; " + g.anzeige(1) + (g.enthaelt(wert) ? "" : ", außerhalb")).collect(Collectors.joining());
    }
}
