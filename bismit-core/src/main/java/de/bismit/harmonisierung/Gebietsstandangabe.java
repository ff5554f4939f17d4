package de.bismit.harmonisierung;

import de.bismit.daten.Lieferung;
import de.bismit.gebiet.Land;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What a delivery says about the borders its figures use: the reference day tells nothing of it. */
enum Gebietsstandangabe {
    /** Those of the reference day. */
    JEWEILIGER,
    /** The office has calculated back to later ones. */
    ZURUECKGERECHNET,
    /** Those of one day. */
    TAG,
    /** It does not say. */
    UNBEKANNT;

    static Gebietsstandangabe von(Lieferung lieferung, Land land) {
        String angabe = lieferung.gebietsstand(land).orElse("");
        return switch (angabe) {
            case "jeweiliger" -> JEWEILIGER;
            case "zurueckgerechnet" -> ZURUECKGERECHNET;
            default -> istTag(angabe) ? TAG : UNBEKANNT;
        };
    }

    static LocalDate tag(Lieferung lieferung, Land land) {
        return LocalDate.parse(lieferung.gebietsstand(land).orElseThrow());
    }

    private static boolean istTag(String angabe) {
        try {
            LocalDate.parse(angabe);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
