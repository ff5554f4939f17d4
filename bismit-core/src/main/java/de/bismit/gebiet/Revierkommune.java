package de.bismit.gebiet;

import java.util.Optional;

/**
 * A Kreis or kreisfreie Stadt of a Revier (Revierkommune).
 *
 * @param ags key of five digits
 * @param name the name as people write it, for instance {@code Halle (Saale)}
 * @param art for instance {@code Landkreis} or {@code kreisfreie Stadt}
 */
public record Revierkommune(Ags ags, String name, String art) implements Kreis {

    /** Refuses keys that no Kreis has. */
    public Revierkommune {
        EinfacherKreis.pruefe(ags);
    }

    /** A Revierkommune of one's own. */
    public static Revierkommune of(String ags, String name, String art) {
        return new Revierkommune(Ags.of(ags), name, art);
    }

    /** One of the Revierkommunen shipped with the library; refuses others and names those there are. */
    static Revierkommune ausDaten(String ags) {
        return Revierdaten.kommune(ags).orElseThrow(() -> new IllegalArgumentException(
                "Keine Revierkommune hat den Schlüssel " + ags + "; es gibt " + Revierdaten.kommunen()));
    }

    /** Place, area and population as shipped; nothing for a Kommune of one's own. */
    public Optional<Kommunenangaben> angaben() {
        return Revierdaten.angaben(ags.schluessel());
    }

    @Override
    public String toString() {
        return name + " (" + ags + ")";
    }
}
