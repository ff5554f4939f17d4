package de.bismit.io.bericht;

import de.bismit.auswahl.Kommentar;
import de.bismit.gebiet.Kreis;

/**
 * What a Kommune noted on a Kennzahl and released (Kommunenkommentar).
 *
 * @param kommune who
 * @param kommentar when and what
 */
public record Kommunenkommentar(Kreis kommune, Kommentar kommentar) {

    @Override
    public String toString() {
        return kommune.name() + ", " + kommentar;
    }
}
