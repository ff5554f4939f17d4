package de.bismit.vergleich;

import de.bismit.daten.Lieferung;
import de.bismit.daten.Messwert;
import de.bismit.gebiet.Land;
import de.bismit.zeit.Zeitbezug;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What cells have in common of which rules ask for circumstances: many cells, few of these.
 *
 * @param lieferung the delivery; null where no table has the cell
 * @param zeit the time
 * @param landesschluessel the first two digits of the territory
 */
record Umstand(@Nullable Lieferung lieferung, Zeitbezug zeit, String landesschluessel) {

    static Umstand von(Messwert zelle) {
        return new Umstand(zelle.quelle().orElse(null), zelle.zeit(), zelle.gebiet().substring(0, Math.min(2, zelle.gebiet().length())));
    }

    Optional<Lieferung> quelle() {
        return Optional.ofNullable(lieferung);
    }

    /** Written out: asked for every cell, and a fresh JVM links those a record gets at a cost. */
    @Override
    public boolean equals(Object anderer) {
        return anderer instanceof Umstand u && Objects.equals(u.lieferung, lieferung) && u.zeit.equals(zeit) && u.landesschluessel.equals(landesschluessel);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Objects.hashCode(lieferung) + zeit.hashCode()) + landesschluessel.hashCode();
    }

    /** Whose borders it uses; some deliveries use others for each Land. */
    Optional<String> gebietsstand() {
        return quelle().flatMap(l -> l.gebietsstand().or(() -> l.angabe("gebietsstand"))
                .or(() -> Land.vonSchluessel(landesschluessel).flatMap(land -> l.angabe("gebietsstand" + land.kuerzel()))));
    }

    Optional<String> rundungsbasis() {
        return quelle().flatMap(l -> l.rundungsbasis(landesschluessel, zeit)).map(String::valueOf);
    }

    Optional<String> zensusbasis() {
        return quelle().flatMap(l -> l.zensusbasis(zeit));
    }
}
