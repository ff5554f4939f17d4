package de.bismit.harmonisierung;

import de.bismit.gebiet.Land;
import de.bismit.internal.Ressource;
import java.util.Optional;

/**
 * A fact of the school system of a Land with its time (Ländermerkmal).
 *
 * @param id a stable id, {@code UE-BB}
 * @param merkmal what it is, {@code UEBERGANG_NACH_KLASSE}
 * @param land the Land; empty for Germany
 * @param wert the value as text, {@code 6}
 * @param geltung when it holds
 * @param hinweis what to mind; may be empty
 * @param nachweis the source
 */
public record Laendermerkmal(String id, String merkmal, Optional<Land> land, String wert, Geltungszeit geltung, String hinweis,
        Nachweis nachweis) {

    /** A row of a table like {@code laendermerkmale.csv}, for those who read it cell by cell. */
    public static Laendermerkmal aus(Ressource.Zeile z) {
        return new Laendermerkmal(z.pflicht("id"), z.pflicht("merkmal"), Kategorietext.land(z), z.pflicht("wert"), Geltungszeit.aus(z),
                z.text("hinweis"), Nachweis.aus(z));
    }

    @Override
    public String toString() {
        return Kategorietext.name(land) + ", " + merkmal + ": " + wert + " (" + geltung + ")"
                + (hinweis.isEmpty() ? "" : ", " + hinweis) + ". Quelle: " + nachweis;
    }
}
