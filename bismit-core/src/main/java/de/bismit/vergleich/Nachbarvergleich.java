package de.bismit.vergleich;

import de.bismit.berechnung.Kennzahlwert;
import de.bismit.daten.Gebietsbezug;
import de.bismit.wert.Einheit;
import de.bismit.wert.Kennwert;
import de.bismit.wert.Wert;
import de.bismit.wert.Zahlformat;
import java.util.Locale;

/**
 * A Kommune beside the median of those that resemble it and beside its Revier (Nachbarvergleich).
 *
 * @param kommune the value of the Kommune
 * @param gruppe who resembles it
 * @param median the median of the group, with how many have a value; of printed rates a span of half a digit up and down
 * @param revier the value of the Revier
 * @param urteil the verdict on comparing the Kommune and those of the group that have a value; unchecked where there is nothing to compare
 * @param bezug who of the group has a value, and what the others have instead
 */
public record Nachbarvergleich(Kennzahlwert kommune, Vergleichsgruppe gruppe, Kennwert median, Kennzahlwert revier, Urteil urteil, Gebietsbezug bezug) {

    /** The value of the Kommune minus the median of the group. */
    public Wert abstandZurGruppe() {
        return kommune.vergleichswert().minus(median.wert());
    }

    @Override
    public String toString() {
        Einheit einheit = kommune.kennzahl().einheit();
        String mitte = Zahlformat.text(median.wert(), einheit.nachkommastellen(), Locale.GERMANY);
        return kommune.kennzahl().name() + " " + kommune.jahr() + ", " + einheit + ": " + kommune.gebiet().name() + " " + kommune.anzeige()
                + ", Median der " + gruppe.nachbarn().size() + " Vergleichskommunen " + mitte + " (" + bezug + "), "
                + revier.gebiet().name() + " " + revier.anzeige();
    }
}
