package de.bismit.io.bericht;

import de.bismit.auswahl.Kommentar;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Steuerbarkeit;
import de.bismit.vergleich.Entwicklung;
import de.bismit.vergleich.Nachbarvergleich;
import de.bismit.vergleich.Trend;
import de.bismit.vergleich.Urteil;
import de.bismit.wert.Aussage;
import de.bismit.wert.Grund;
import de.bismit.wert.Satz;
import java.util.List;
import java.util.Optional;

/**
 * One Kennzahl of a profile.
 *
 * @param wert the value of the Kommune
 * @param bezug the value it is seen beside
 * @param kleinster the smallest value of the group
 * @param unteresQuartil the lower quartile of the group
 * @param oberesQuartil the upper quartile of the group
 * @param groesster the largest value of the group
 * @param mitWert how many of the group have a value
 * @param urteil whether the Kommune may be compared with what it is seen beside
 * @param trend where its series goes, over the years of the change; or why that cannot be said
 * @param entwicklung the change, split into numerator and denominator effects where that makes sense; empty without an earlier value
 * @param steuerbarkeit whether the Kommune can steer it
 * @param nachbarn the Kreise that resemble it; empty if nobody asked, or there are none
 * @param kernsatz the value in one plain sentence, or that there is none
 * @param kommentare what the Kommune noted and released, in order
 */
public record Profilzeile(Kennzahlwert wert, Kennzahlwert bezug, double kleinster, double unteresQuartil, double oberesQuartil, double groesster, int mitWert,
        Urteil urteil, Aussage<Trend> trend, Optional<Entwicklung> entwicklung, Steuerbarkeit steuerbarkeit, Optional<Nachbarvergleich> nachbarn,
        Satz kernsatz, List<Kommentar> kommentare) {

    /** Copies the comments. */
    public Profilzeile {
        kommentare = List.copyOf(kommentare);
    }

    /** The Kennzahl. */
    public Kennzahl kennzahl() {
        return wert.kennzahl();
    }

    /** Whether the Kommune lacks what is counted. */
    public boolean ohneAngebot() {
        return wert.wert().gruende().contains(Grund.KEIN_ANGEBOT);
    }
}
