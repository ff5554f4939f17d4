package de.bismit.schutz;

import de.bismit.daten.Merkmal;
import de.bismit.zeit.Zeitbezug;
import java.util.Set;

/**
 * The part of a Datenbestand that is about to be written out (Ausschnitt). An empty set means all.
 *
 * @param merkmale the Merkmale
 * @param gebiete the keys of the territories
 * @param zeiten the times
 */
public record Ausschnitt(Set<Merkmal> merkmale, Set<String> gebiete, Set<Zeitbezug> zeiten) {

    /** Copies the sets. */
    public Ausschnitt {
        merkmale = Set.copyOf(merkmale);
        gebiete = Set.copyOf(gebiete);
        zeiten = Set.copyOf(zeiten);
    }

    /** Everything. */
    public static Ausschnitt alles() {
        return new Ausschnitt(Set.of(), Set.of(), Set.of());
    }

    /** These territories, with all Merkmale and times. */
    public static Ausschnitt gebiete(Set<String> schluessel) {
        return new Ausschnitt(Set.of(), schluessel, Set.of());
    }

    boolean hatMerkmal(Merkmal merkmal) {
        return merkmale.isEmpty() || merkmale.contains(merkmal);
    }

    boolean hatZeit(Zeitbezug zeit) {
        return zeiten.isEmpty() || zeiten.contains(zeit);
    }

    boolean hatGebiet(String gebiet) {
        return gebiete.isEmpty() || gebiete.contains(gebiet);
    }

    boolean hat(Zeitbezug zeit, String gebiet) {
        return hatZeit(zeit) && hatGebiet(gebiet);
    }
}
