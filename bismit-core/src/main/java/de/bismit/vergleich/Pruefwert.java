package de.bismit.vergleich;

import de.bismit.wert.Wert;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A value as rules look at it.
 *
 * @param land the Land it belongs to, {@code SN}; {@code DG} for Germany
 * @param tag the reference day
 * @param angaben the circumstances that are known, by name
 * @param zaehler the numerator
 * @param angebotFehlt whether the Kommune lacks the offer
 */
record Pruefwert(String land, LocalDate tag, Map<String, String> angaben, Wert zaehler, boolean angebotFehlt) {

    private static final String ENTFAELLT = "entfällt";

    Optional<String> angabe(String name) {
        return Optional.ofNullable(angaben.get(name)).filter(w -> !w.isBlank());
    }

    boolean entfaellt(String name) {
        return ENTFAELLT.equals(angaben.get(name));
    }
}
