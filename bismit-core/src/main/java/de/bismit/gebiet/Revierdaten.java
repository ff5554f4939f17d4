package de.bismit.gebiet;

import de.bismit.internal.Ressource;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table {@code reviere.csv}, read once when first asked for. */
final class Revierdaten {

    private Revierdaten() {
    }

    static Optional<Revierkommune> kommune(String ags) {
        return Optional.ofNullable(Geladen.KOMMUNEN.get(ags));
    }

    static Collection<Revierkommune> kommunen() {
        return Geladen.KOMMUNEN.values();
    }

    static Optional<Kommunenangaben> angaben(String ags) {
        return Optional.ofNullable(Geladen.ANGABEN.get(ags));
    }

    static List<Revier> reviere() {
        return Geladen.REVIERE;
    }

    private static final class Geladen {

        static final Map<String, Revierkommune> KOMMUNEN;
        static final Map<String, Kommunenangaben> ANGABEN;
        static final List<Revier> REVIERE;

        static {
            Map<String, Revierkommune> kommunen = new LinkedHashMap<>();
            Map<String, Kommunenangaben> angaben = new LinkedHashMap<>();
            Regionsbauer reviere = new Regionsbauer();
            for (Ressource.Zeile zeile : Ressource.lies(Revierdaten.class, "reviere.csv")) {
                Revierkommune kommune = kommune(zeile);
                kommunen.put(kommune.schluessel(), kommune);
                angaben.put(kommune.schluessel(), angaben(zeile));
                reviere.kommune(zeile.pflicht("revier_code"), zeile.pflicht("revier"), kommune);
            }
            KOMMUNEN = Collections.unmodifiableMap(kommunen);
            ANGABEN = Collections.unmodifiableMap(angaben);
            REVIERE = reviere.reviere();
        }

        private static Revierkommune kommune(Ressource.Zeile zeile) {
            return Revierkommune.of(zeile.pflicht("ags5"), zeile.pflicht("kommune"), zeile.pflicht("art"));
        }

        private static Kommunenangaben angaben(Ressource.Zeile zeile) {
            return new Kommunenangaben(zeile.pflicht("nuts3"), zeile.pflicht("invkg_fundstelle"), zeile.zahl("lon"),
                    zeile.zahl("lat"), zeile.zahl("flaeche_km2_2018"), zeile.ganzzahl("bevoelkerung_2018"),
                    zeile.pflicht("quelle"));
        }
    }
}
