package de.bismit.io.tabelle;

import de.bismit.daten.Merkmal;
import de.bismit.gebiet.Land;
import java.util.Set;

/**
 * What a printed column means (Merkmalbindung).
 *
 * @param merkmal the Merkmal it holds
 * @param faktor what a printed number is multiplied by: 1000 for {@code Tsd. EUR} in EUR
 * @param unmoeglich the Länder where the case cannot occur, so that a printed {@code x} adds 0 there instead of blocking sums
 */
public record Merkmalbindung(Merkmal merkmal, double faktor, Set<Land> unmoeglich) {

    /** Copies the set. */
    public Merkmalbindung {
        unmoeglich = Set.copyOf(unmoeglich);
    }
}
