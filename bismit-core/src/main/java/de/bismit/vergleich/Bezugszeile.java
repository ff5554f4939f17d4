package de.bismit.vergleich;

import de.bismit.berechnung.Kennzahlwert;
import de.bismit.gebiet.Gebiet;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import java.util.Optional;

/**
 * A value beside what it is held against (Bezugszeile).
 *
 * @param wert the value
 * @param bezug what it is held against, {@code Sachsen-Anhalt}, {@code Ziel 2030 (Stadtrat, 2021)}
 * @param bezugswert its value; a reason where there is none
 * @param abstand the value less that of the reference, for percentages in Prozentpunkten; empty where none makes sense or it is refused
 * @param relativ the relative change to one's own past in percent; empty otherwise, and for percentages
 * @param zerlegung what numerator and denominator contribute to the change since one's own past; empty otherwise
 * @param urteil the verdict on comparing both
 */
public record Bezugszeile(Kennzahlwert wert, Satz bezug, Wert bezugswert, Optional<Wert> abstand, Optional<Wert> relativ,
        Optional<Aenderungszerlegung> zerlegung, Urteil urteil) {

    /** The territory of this row. */
    public Gebiet gebiet() {
        return wert.gebiet();
    }

    /** The unit of the distance, {@code Prozentpunkte}. */
    public String einheit(Sprache sprache) {
        return Entwicklung.differenzeinheit(wert.kennzahl().einheit(), sprache);
    }

    /** Whether what it is held against rests on an estimate. */
    public boolean bezugIstGeschaetzt() {
        return bezugswert.merkzeichen().contains(Merkzeichen.GESCHAETZT);
    }

    @Override
    public String toString() {
        String differenz = abstand.map(a -> ", Abstand " + gerundet(a) + " " + einheit(Sprache.DEUTSCH)).orElse("");
        return gebiet().name() + " " + wert.anzeige() + geschaetzt(wert.istGeschaetzt()) + ", " + bezug + " " + gerundet(bezugswert)
                + geschaetzt(bezugIstGeschaetzt()) + differenz + ", " + urteil.stufe().anzeige();
    }

    private static String geschaetzt(boolean istEs) {
        return istEs ? " (geschätzt)" : "";
    }

    private String gerundet(Wert dieser) {
        return dieser.anzeige(wert.kennzahl().einheit().nachkommastellen(), Sprache.DEUTSCH);
    }
}
