package de.bismit.berechnung;

import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One Kennzahl for one territory and year by the categories of a dimension such as sex or nationality (Gruppenvergleich): the
 * value of each group, its share, and the gaps between groups. The value of a region is formed anew for each group, from the
 * group's own sums.
 *
 * <pre>{@code
 * Gruppenvergleich gruppen = tafel.gruppen("D-ABGANG-OHNE-HSA", "geschlecht", Reviere.MITTELDEUTSCHES_REVIER, 2015);
 * gruppen.abstand("weiblich")   // -1,9: Prozentpunkte to all
 * gruppen.anteil("weiblich")    // 38,4: percent of those without Hauptschulabschluss
 * }</pre>
 *
 * <p>No group is ever derived as the rest of the others: where it is not published, that may be a secret. Suppressed cells stay
 * suppressed in every group; before a group is written out, {@link de.bismit.schutz.Differenzschutz} has to look at it, since
 * groups give each other away.
 *
 * @param insgesamt all together
 * @param dimension what divides them
 * @param gruppen category to value, in the order of the catalogue
 */
public record Gruppenvergleich(Kennzahlwert insgesamt, String dimension, Map<String, Kennzahlwert> gruppen) {

    /** Copies the groups. */
    public Gruppenvergleich {
        gruppen = Collections.unmodifiableMap(new LinkedHashMap<>(gruppen));
    }

    /**
     * The value of a group.
     *
     * @throws IllegalArgumentException if there is no such group; the message names those there are
     */
    public Kennzahlwert gruppe(String auspraegung) {
        Kennzahlwert wert = gruppen.get(auspraegung);
        if (wert == null) {
            throw new IllegalArgumentException(insgesamt.kennzahl().id() + " gibt es nicht nach " + dimension + "=" + auspraegung
                    + "; vorhanden: " + gruppen.keySet());
        }
        return wert;
    }

    /** How many percent of those counted above belong to the group: of a count its share, of a rate its share in the numerator. */
    public Wert anteil(String auspraegung) {
        return gruppe(auspraegung).zaehler().anteilAn(insgesamt.zaehler(), 100);
    }

    /** How far the group is from all together: in Prozentpunkten if the unit is Prozent, otherwise in its unit. */
    public Wert abstand(String auspraegung) {
        return gruppe(auspraegung).wert().minus(insgesamt.wert());
    }

    /** How far one group is above another: in Prozentpunkten if the unit is Prozent, otherwise in its unit. */
    public Wert abstand(String auspraegung, String andere) {
        return gruppe(auspraegung).wert().minus(gruppe(andere).wert());
    }

    /** The unit of the gaps. */
    public String abstandseinheit() {
        return insgesamt.kennzahl().einheit().istProzent() ? "Prozentpunkte" : insgesamt.kennzahl().einheit().name();
    }

    /** Whether a group has a suppressed part here, so that the others may give it away. */
    public boolean hatGeheimeGruppe() {
        return gruppen.values().stream().anyMatch(w -> w.wert().gruende().contains(Grund.UNBEKANNT_ODER_GEHEIM));
    }

    @Override
    public String toString() {
        return insgesamt + "; " + gruppen.entrySet().stream().map(g -> g.getKey() + " " + g.getValue().anzeige()).collect(Collectors.joining(", "));
    }
}
