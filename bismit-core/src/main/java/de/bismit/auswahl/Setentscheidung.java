package de.bismit.auswahl;

import de.bismit.katalog.Kennzahl;
import de.bismit.vergleich.Urteil;
import java.util.Optional;

/**
 * Whether a Kennzahl is proposed, and why (Setentscheidung).
 *
 * @param kennzahl the Kennzahl
 * @param aufgenommen whether it is proposed
 * @param grund why, in a sentence: all criteria if it is, those it misses if it is not
 * @param unterstuetzung how many want it
 * @param datenlage what data there are; empty if no data were looked at
 * @param jahr the newest year that can be compared
 * @param urteil the verdict of that year
 */
public record Setentscheidung(Kennzahl kennzahl, boolean aufgenommen, String grund, Unterstuetzung unterstuetzung,
        Optional<Datenlage> datenlage, Optional<Integer> jahr, Optional<Urteil> urteil) {

    /** Whether any Kommune wants it, now or later. */
    public boolean gefragt() {
        return unterstuetzung.ja() + unterstuetzung.spaeter() > 0;
    }

    @Override
    public String toString() {
        return kennzahl.id() + (aufgenommen ? " aufgenommen: " : " nicht aufgenommen: ") + grund;
    }
}
