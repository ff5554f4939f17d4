package de.bismit.disparitaet;

import de.bismit.daten.Gebietsbezug;
import de.bismit.wert.Grund;
import java.util.List;
import java.util.Optional;

/**
 * What share of the whole the lowest territories have (Lorenzkurve).
 *
 * @param punkte from (0, 0) to (1, 1), one more than territories; none if there is no curve
 * @param hindernis why there is no curve
 * @param bezug the territories used and not used
 */
public record Lorenzkurve(List<Lorenzpunkt> punkte, Optional<Grund> hindernis, Gebietsbezug bezug) {

    /** Copies the points. */
    public Lorenzkurve {
        punkte = List.copyOf(punkte);
    }

    @Override
    public String toString() {
        return "Lorenzkurve " + hindernis.map(g -> "ohne Punkte: " + g.anzeige()).orElse("mit " + punkte.size() + " Punkten") + " (" + bezug + ")";
    }
}
