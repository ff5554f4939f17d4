package de.bismit.io.tabelle;

import de.bismit.daten.Datenstand;
import de.bismit.daten.Zensus;
import de.bismit.daten.Zensusbasis;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a binding declares of the census basis (Zensusbasis).
 *
 * @param ab the first reference day on it
 * @param zensus the basis
 * @param datenstandAb from which export on it holds: a later one may hold the same days calculated back; null for all exports
 */
public record Zensuserklaerung(LocalDate ab, Zensus zensus, @Nullable LocalDate datenstandAb) {

    /** Whether it holds for an export; a condition is not met by one whose date is unknown. */
    boolean giltFuer(Optional<Datenstand> datenstand) {
        return datenstandAb == null || datenstand.filter(d -> !d.zeitpunkt().toLocalDate().isBefore(datenstandAb)).isPresent();
    }

    Zensusbasis basis() {
        return new Zensusbasis(ab, zensus);
    }
}
