package de.bismit.auswahl;

import de.bismit.gebiet.Ags;
import de.bismit.gebiet.Kreis;
import java.util.List;

/**
 * Who came from a Kommune (Teilnahme).
 *
 * @param kommune the key of the Kommune
 * @param personen the names, in order; may be empty where only the Kommune is known
 */
public record Teilnahme(Ags kommune, List<String> personen) {

    /** Copies the names. */
    public Teilnahme {
        personen = List.copyOf(personen);
    }

    @Override
    public String toString() {
        return Kreis.of(kommune.schluessel()).name() + (personen.isEmpty() ? "" : " (" + String.join(", ", personen) + ")");
    }
}
