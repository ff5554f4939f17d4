package de.bismit.gebiet;

import java.util.List;

/**
 * A Kreis or a kreisfreie Stadt. Two kinds: a {@link Revierkommune}, and every other one.
 *
 * <p>A key of eight digits is allowed, because official Kreis columns carry some ({@code 05334002} Aachen).
 */
public sealed interface Kreis extends Gebiet permits Revierkommune, EinfacherKreis {

    /** The Kreis of a key with the name the library knows; the Revierkommune where it is one. */
    static Kreis of(String ags) {
        Ags schluessel = Ags.of(ags);
        return Revierdaten.kommune(ags).<Kreis>map(kommune -> kommune)
                .orElseGet(() -> new EinfacherKreis(schluessel,
                        Gebietsverzeichnis.deutschland().name(ags).orElse(ags)));
    }

    /** A Kreis with a name of one's own. */
    static Kreis of(String ags, String name) {
        return new EinfacherKreis(Ags.of(ags), name);
    }

    /** The key, five digits (eight for the few Gemeinden and Bezirke shown in Kreis columns). */
    Ags ags();

    @Override
    default String schluessel() {
        return ags().schluessel();
    }

    /** The Land it lies in. */
    default Land land() {
        return ags().land().orElseThrow();
    }

    @Override
    default Ebene ebene() {
        return Ebene.KREIS;
    }

    @Override
    default List<Kreis> kreise() {
        return List.of(this);
    }
}
