package de.bismit.disparitaet;

import de.bismit.daten.Gebietsbezug;
import de.bismit.wert.Wert;
import de.bismit.wert.Zahlformat;
import java.util.Locale;

/**
 * A measure of disparity with what it rests on (Disparitätsmaß).
 *
 * @param name the measure in words, with its divisor or parameter where there is a choice
 * @param wert the measure, not rounded, or why there is none
 * @param bezug the territories used and not used
 */
public record Disparitaetsmass(String name, Wert wert, Gebietsbezug bezug) {

    @Override
    public String toString() {
        String zahl = wert.istZahl() ? Zahlformat.gerundet(wert.zahl(), 4, Locale.GERMANY) : wert.toString();
        return name + " " + zahl + " (" + bezug + ")";
    }
}
