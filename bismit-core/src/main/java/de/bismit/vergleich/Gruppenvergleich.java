package de.bismit.vergleich;

import de.bismit.berechnung.Kennzahlwert;
import de.bismit.wert.Einheit;
import de.bismit.wert.Kennwert;
import de.bismit.wert.Wert;

/**
 * A Kommune beside the median of those that resemble it and beside its Revier (Gruppenvergleich).
 *
 * @param kommune the value of the Kommune
 * @param gruppe who resembles it
 * @param median the median of the group, with how many have a value
 * @param revier the value of the Revier
 */
public record Gruppenvergleich(Kennzahlwert kommune, Vergleichsgruppe gruppe, Kennwert median, Kennzahlwert revier) {

    /** The value of the Kommune minus the median of the group. */
    public Wert abstandZurGruppe() {
        return kommune.wert().minus(median.wert());
    }

    @Override
    public String toString() {
        Einheit einheit = kommune.kennzahl().einheit();
        String mitte = median.wert().istZahl() ? einheit.formatiere(median.wert().zahl()) : median.wert().toString();
        return kommune.kennzahl().name() + " " + kommune.jahr() + ", " + einheit + ": " + kommune.gebiet().name() + " " + kommune.anzeige()
                + ", Median der " + gruppe.nachbarn().size() + " Vergleichskommunen " + mitte + " (" + median.n() + " mit Wert), "
                + revier.gebiet().name() + " " + revier.anzeige();
    }
}
