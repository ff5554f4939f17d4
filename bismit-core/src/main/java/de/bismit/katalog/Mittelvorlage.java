package de.bismit.katalog;

import de.bismit.daten.Merkmal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A {@link GewichtetesMittel} of which some weights are not known (Vorlage): the typical age of an open last class, the years of education of
 * the Humankapitalindex. Whoever computes it has to name them; there is no default.
 *
 * @param bekannte the classes with known weights
 * @param offene the classes without, by the name under which their weight is asked for
 */
public record Mittelvorlage(List<Posten> bekannte, Map<String, Merkmal> offene) {

    /** Refuses a Vorlage that leaves nothing open. */
    public Mittelvorlage {
        bekannte = List.copyOf(bekannte);
        offene = Collections.unmodifiableMap(new LinkedHashMap<>(offene));
        if (offene.isEmpty()) {
            throw new IllegalArgumentException("eine Vorlage ohne offenes Gewicht ist ein gewichtetes Mittel");
        }
    }

    /**
     * The formula with these weights.
     *
     * @throws IllegalArgumentException if one is missing, or one is not asked for; the message names those that are
     */
    public GewichtetesMittel mit(Map<String, Double> gewichte) {
        if (!gewichte.keySet().equals(offene.keySet())) {
            throw new IllegalArgumentException("gebraucht werden genau die Gewichte " + offene.keySet() + ", gefunden " + gewichte.keySet());
        }
        List<Posten> klassen = new ArrayList<>(bekannte);
        offene.forEach((name, merkmal) -> klassen.add(new Posten(merkmal, gewichte.get(name), Bezugsjahr.GLEICHES)));
        return new GewichtetesMittel(klassen);
    }
}
