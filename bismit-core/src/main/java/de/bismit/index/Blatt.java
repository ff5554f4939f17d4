package de.bismit.index;

import de.bismit.katalog.Richtung;

/**
 * An indicator in the hierarchy of an index (Blatt).
 *
 * @param id the column of the table
 * @param richtung which way is better; not neutral
 * @param gewicht the weight among its siblings
 * @param bezug the column it is divided by; empty if by none
 */
public record Blatt(String id, Richtung richtung, double gewicht, String bezug) implements Knoten {

    /** Refuses an indicator without a direction. */
    public Blatt {
        Knoten.pruefeGewicht(id, gewicht);
        if (richtung == Richtung.NEUTRAL) {
            throw new IllegalArgumentException("Indikator " + id + " ist ohne Wertung; für einen Index festlegen, ob höher oder niedriger besser ist");
        }
    }

    /** An indicator with weight 1, divided by nothing. */
    public static Blatt of(String id, Richtung richtung) {
        return new Blatt(id, richtung, 1, "");
    }

    /** The same, divided by another column. */
    public Blatt je(String andere) {
        return new Blatt(id, richtung, gewicht, andere);
    }

    @Override
    public Blatt mitGewicht(double neu) {
        return new Blatt(id, richtung, neu, bezug);
    }
}
