package de.bismit.gebiet;

import java.util.Optional;

/**
 * A key together with the system it belongs to (Gebietsschlüssel).
 *
 * @param system the system of keys
 * @param code the key in that system, for instance {@code 15002} or {@code DEE02}
 */
public record Gebietsschluessel(Schluesselsystem system, String code) {

    /** Refuses a blank code and, in the system AGS, what is no {@link Ags}. */
    public Gebietsschluessel {
        if (code.isBlank()) {
            throw new IllegalArgumentException("Ein Schlüssel im System " + system + " darf nicht leer sein");
        }
        if (Schluesselsystem.AGS.equals(system)) {
            Ebene.vonSchluessel(code);
        }
    }

    /** An Amtlicher Gemeindeschlüssel. */
    public static Gebietsschluessel ags(String code) {
        return new Gebietsschluessel(Schluesselsystem.AGS, code);
    }

    /** A NUTS code. */
    public static Gebietsschluessel nuts(String code) {
        return new Gebietsschluessel(Schluesselsystem.NUTS, code);
    }

    /** The key as Ags, nothing if it belongs to another system. */
    public Optional<Ags> alsAgs() {
        return Schluesselsystem.AGS.equals(system) ? Optional.of(Ags.of(code)) : Optional.empty();
    }

    @Override
    public String toString() {
        return system + " " + code;
    }
}
