package de.bismit.daten;

import java.util.List;

/**
 * What the source says about the cells of one {@link Merkmal} (Spalte): header, unit, scale. A changed header or unit is a
 * changed definition.
 *
 * @param bezeichnung what a reader calls the column, {@code ohne Hauptschulabschluss, weiblich}
 * @param kopf the measure, the levels of the header and the row class as printed; may be empty
 * @param einheit the unit as printed, scale included ({@code Tsd. EUR}); empty if unknown
 * @param faktor what a printed number was multiplied by
 */
public record Spaltenangabe(String bezeichnung, List<String> kopf, String einheit, double faktor) {

    /** Copies the header; refuses a factor that is not positive. */
    public Spaltenangabe {
        kopf = List.copyOf(kopf);
        if (!(faktor > 0) || Double.isInfinite(faktor)) {
            throw new IllegalArgumentException("Spalte \"" + bezeichnung + "\": Faktor " + faktor + ", erwartet eine Zahl über 0");
        }
    }

    /** A column of which only the name is known. */
    public static Spaltenangabe of(String bezeichnung) {
        return new Spaltenangabe(bezeichnung, List.of(), "", 1);
    }

    @Override
    public String toString() {
        return bezeichnung + (einheit.isEmpty() ? "" : " (" + einheit + ")");
    }
}
