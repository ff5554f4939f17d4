package de.bismit.katalog;

import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Revierkommune;

/** The kind of a Kommune as far as steering goes (Kommunenart). */
public enum Kommunenart {
    /** Kreis and Gemeinde in one. */
    KREISFREIE_STADT,
    /** A Landkreis with Gemeinden of their own. */
    LANDKREIS,
    /** Not known. */
    UNBEKANNT;

    /** The kind of a Kreis: as the Revier says it, otherwise by the official name ({@code Kiel, kreisfreie Stadt}). */
    public static Kommunenart von(Kreis kreis) {
        String text = kreis instanceof Revierkommune kommune ? kommune.art() : kreis.name();
        if (text.contains("kreisfrei") || text.endsWith("stadt") || text.endsWith("Stadt")) {
            return KREISFREIE_STADT;
        }
        return text.contains("reis") || text.equals("Städteregion") ? LANDKREIS : UNBEKANNT;
    }
}
