package de.bismit.berechnung;

import de.bismit.katalog.Kennzahl;
import de.bismit.zeit.Bruch;
import java.util.List;
import java.util.Set;

/**
 * Who knows of breaks that no delivery declares (Bruchkunde): a Land that changed what it counts breaks the series of its own
 * territories, and of those that hold one of them.
 */
@FunctionalInterface
public interface Bruchkunde {

    /** Only what the deliveries declare. */
    Bruchkunde KEINE = (kennzahl, laender) -> List.of();

    /**
     * The breaks of a Kennzahl's series, in order of time.
     *
     * @param laender the Länder a territory lies in, {@code SN}; {@code DG} for Germany
     */
    List<Bruch> brueche(Kennzahl kennzahl, Set<String> laender);
}
