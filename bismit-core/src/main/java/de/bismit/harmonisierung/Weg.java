package de.bismit.harmonisierung;

import de.bismit.gebiet.Umsteigeanteil;
import de.bismit.gebiet.Umsteigeblatt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a target gets its value at one time (Weg): by the shares of a sheet, or from its own cell. Looked up once, asked often. */
final class Weg {

    /** The target's own cell as it is. */
    static final Weg EIGENER = new Weg(null, List.of(), new int[0]);
    /** A key that has taken others in since, so that its numbers do not fit the target. */
    static final Weg UNTEILBAR = new Weg(null, List.of(), new int[0]);

    private final @Nullable Umsteigeblatt blatt;
    private final List<Umsteigeanteil> anteile;
    private final int[] stellen;

    private Weg(@Nullable Umsteigeblatt blatt, List<Umsteigeanteil> anteile, int[] stellen) {
        this.blatt = blatt;
        this.anteile = anteile;
        this.stellen = stellen;
    }

    /**
     * By shares of a sheet.
     *
     * @param stellen where the old Kreise stand in the table, in the order of the shares
     */
    static Weg nach(Umsteigeblatt blatt, List<Umsteigeanteil> anteile, int[] stellen) {
        return new Weg(blatt, anteile, stellen);
    }

    /** The sheet whose shares are added; null for the target's own cell. */
    @Nullable Umsteigeblatt blatt() {
        return blatt;
    }

    boolean unteilbar() {
        return this == UNTEILBAR;
    }

    /** The shares that are added; none for the target's own cell. */
    List<Umsteigeanteil> anteile() {
        return anteile;
    }

    /** Where the old Kreise of the shares stand in the table. */
    int[] stellen() {
        return stellen;
    }

    /** Whether an old Kreis gives to the target. */
    boolean nimmtVon(String alt) {
        for (Umsteigeanteil anteil : anteile) {
            if (anteil.alt().equals(alt)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the target is what one Kreis of the sheet was, under the same key. */
    boolean istUnveraendert(String ziel) {
        return anteile.size() == 1 && anteile.get(0).alt().equals(ziel) && anteile.get(0).istGanz();
    }
}
