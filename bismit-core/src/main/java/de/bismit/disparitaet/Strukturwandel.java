package de.bismit.disparitaet;

import de.bismit.daten.Gebietsbezug;
import de.bismit.statistik.ShiftShare;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How territories changed between two years, each split by shift-share (Strukturwandel); see {@link Gebietsstruktur#shiftShare}.
 *
 * @param gebiete the key of each territory used, with its parts
 * @param bezug the territories used and not used
 */
public record Strukturwandel(Map<String, ShiftShare> gebiete, Gebietsbezug bezug) {

    /** Copies the parts, keeping their order. */
    public Strukturwandel {
        gebiete = Collections.unmodifiableMap(new LinkedHashMap<>(gebiete));
    }

    /**
     * The parts of one territory.
     *
     * @throws IllegalArgumentException if it was not used
     */
    public ShiftShare von(String schluessel) {
        ShiftShare teile = gebiete.get(schluessel);
        if (teile == null) {
            throw new IllegalArgumentException("Gebiet " + schluessel + " ist nicht zerlegt: " + bezug);
        }
        return teile;
    }

    @Override
    public String toString() {
        return "Shift-Share, " + bezug;
    }
}
