package de.bismit.vergleich;

import de.bismit.gebiet.Kreis;
import de.bismit.wert.Zahlformat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A Kreis that resembles another (Nachbar), with what makes the distance.
 *
 * @param kreis the Kreis
 * @param abstand the distance, in standard deviations
 * @param beitraege what each Kennzahl makes of it, in the order of the {@link Kontext}
 */
public record Nachbar(Kreis kreis, double abstand, List<Abstandsbeitrag> beitraege) {

    /** Copies the parts. */
    public Nachbar {
        beitraege = List.copyOf(beitraege);
    }

    @Override
    public String toString() {
        return kreis.name() + ", Abstand " + Zahlformat.gerundet(abstand, 2, Locale.GERMANY) + ": "
                + beitraege.stream().map(Abstandsbeitrag::toString).collect(Collectors.joining("; "));
    }
}
