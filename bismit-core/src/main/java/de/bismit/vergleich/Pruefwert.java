package de.bismit.vergleich;

import de.bismit.wert.Wert;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * A value as rules look at it.
 *
 * @param land the Land it belongs to, {@code SN}; {@code DG} for Germany
 * @param tag the reference day
 * @param angaben the circumstances that are known, by name; never changed
 * @param zaehler the numerator
 * @param angebotFehlt whether the Kommune lacks the offer
 */
record Pruefwert(String land, LocalDate tag, Map<String, String> angaben, Wert zaehler, boolean angebotFehlt) {

    static final String ENTFAELLT = "entfällt";

    Optional<String> angabe(String name) {
        return Optional.ofNullable(angaben.get(name)).filter(w -> !w.isBlank());
    }

    boolean fehlt(String name) {
        String angabe = angaben.get(name);
        return angabe == null || angabe.isBlank();
    }

    boolean entfaellt(String name) {
        return ENTFAELLT.equals(angaben.get(name));
    }

    /** Whether the circumstance is this one, alone or among those of several deliveries, {@code 1+3}. */
    boolean lautet(String name, String wert) {
        String angabe = angaben.get(name);
        return angabe != null && (angabe.equals(wert) || angabe.indexOf('+') >= 0 && Arrays.asList(angabe.split("\\+")).contains(wert));
    }

    /** The same under other circumstances. */
    Pruefwert unter(Map<String, String> andereAngaben) {
        return new Pruefwert(land, tag, andereAngaben, zaehler, angebotFehlt);
    }
}
