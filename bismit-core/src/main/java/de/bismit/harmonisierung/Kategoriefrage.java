package de.bismit.harmonisierung;

import de.bismit.gebiet.Land;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was asked for (Kategoriefrage).
 *
 * @param land the Land; empty if all Länder were asked
 * @param name the name as asked
 * @param tag the day as of which
 */
public record Kategoriefrage(Optional<Land> land, String name, LocalDate tag) {

    @Override
    public String toString() {
        return land.map(l -> l.anzeigename() + ", ").orElse("") + "„" + name + "“ am " + Geltungszeit.deutsch(tag);
    }
}
