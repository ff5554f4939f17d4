package de.bismit.io.karte;

import de.bismit.vergleich.Stufe;
import de.bismit.vergleich.Urteil;
import de.bismit.wert.Wert;
import java.util.Optional;

/**
 * One territory of a map.
 *
 * @param schluessel its key
 * @param name its name as people write it
 * @param wert what it has
 * @param urteil whether it may be compared with the region; empty if nobody asked
 */
record Kartengebiet(String schluessel, String name, Wert wert, Optional<Urteil> urteil) {

    boolean istVergleichbar() {
        return urteil.map(u -> u.stufe() != Stufe.NICHT_VERGLEICHBAR).orElse(true);
    }

    /** Not that of all the reasons of its verdict. */
    @Override
    public int hashCode() {
        return schluessel.hashCode();
    }
}
