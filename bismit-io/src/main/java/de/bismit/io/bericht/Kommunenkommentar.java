package de.bismit.io.bericht;

import de.bismit.auswahl.Kommentar;
import de.bismit.gebiet.Kreis;
import de.bismit.wert.Sprache;
import de.bismit.zeit.Stichtag;

/**
 * What a Kommune noted on a Kennzahl and released (Kommunenkommentar).
 *
 * @param kommune who
 * @param kommentar when and what
 */
public record Kommunenkommentar(Kreis kommune, Kommentar kommentar) {

    /** {@code Halle (Saale), 21.03.2024: zwei Förderschulen zusammengelegt}. */
    String anzeige(Sprache sprache) {
        return kommune.name() + ", " + new Stichtag(kommentar.datum()).anzeige(sprache) + ": " + kommentar.text();
    }

    @Override
    public String toString() {
        return kommune.name() + ", " + kommentar;
    }
}
