package de.bismit.gebiet;

import de.bismit.internal.Ressource;
import java.util.List;
import java.util.OptionalDouble;

/** The Umsteigeschlüssel Kreise of the BBSR for all Kreise of Germany, read once when first asked for. */
final class Umsteigeschluessel {

    private Umsteigeschluessel() {
    }

    static List<Umsteigeanteil> anteile() {
        return Geladen.ANTEILE;
    }

    private static final class Geladen {

        static final List<Umsteigeanteil> ANTEILE =
                Ressource.lies(Umsteigeschluessel.class, "umsteigeschluessel_bbsr.csv", Geladen::anteil);

        private static Umsteigeanteil anteil(Ressource.Zeile zeile) {
            return new Umsteigeanteil(zeile.pflicht("ags_alt"), zeile.pflicht("ags_2019"), jahr(zeile, "stand_von"),
                    jahr(zeile, "stand_bis"), zahl(zeile, "anteil_flaeche"), zahl(zeile, "anteil_bevoelkerung"),
                    zahl(zeile, "anteil_beschaeftigte"));
        }

        private static int jahr(Ressource.Zeile zeile, String spalte) {
            return Integer.parseInt(zeile.pflicht(spalte).substring(0, 4));
        }

        private static OptionalDouble zahl(Ressource.Zeile zeile, String spalte) {
            return zeile.text(spalte).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(zeile.zahl(spalte));
        }
    }
}
