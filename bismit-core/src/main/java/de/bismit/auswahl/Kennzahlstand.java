package de.bismit.auswahl;

import de.bismit.gebiet.Ags;
import java.util.List;

/**
 * Where one Kennzahl of one Kommune stands in a meeting (Kennzahlstand).
 *
 * @param kennzahl the id of the Kennzahl
 * @param kommune the key of the Kommune
 * @param freigabe for whom it is meant
 * @param kommentare what was noted, in order
 */
public record Kennzahlstand(String kennzahl, Ags kommune, Freigabe freigabe, List<Kommentar> kommentare) {

    /** Copies the comments. */
    public Kennzahlstand {
        kommentare = List.copyOf(kommentare);
    }
}
