package de.bismit.harmonisierung;

import de.bismit.daten.Groesse;
import de.bismit.gebiet.Gewicht;
import de.bismit.internal.Ressource;
import java.util.HashMap;
import java.util.Map;

/** Which weight suits a Größe when nobody says otherwise, from a table: by its id, else by its unit, else the population. */
final class Standardgewichte {

    private Standardgewichte() {
    }

    static Umlageschluessel fuer(Groesse groesse) {
        Gewicht jeEinheit = Geladen.GEWICHTE.getOrDefault("einheit " + groesse.einheit().name(), Gewicht.BEVOELKERUNG);
        return Umlageschluessel.nach(Geladen.GEWICHTE.getOrDefault("groesse " + groesse.id(), jeEinheit));
    }

    private static final class Geladen {

        static final Map<String, Gewicht> GEWICHTE = gewichte();

        private static Map<String, Gewicht> gewichte() {
            Map<String, Gewicht> gewichte = new HashMap<>();
            for (Ressource.Zeile zeile : Ressource.lies(Standardgewichte.class, "standardgewichte.csv")) {
                gewichte.put(zeile.pflicht("art") + " " + zeile.pflicht("kennung"), Gewicht.valueOf(zeile.pflicht("gewicht")));
            }
            return Map.copyOf(gewichte);
        }
    }
}
