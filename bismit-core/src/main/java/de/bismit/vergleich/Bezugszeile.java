package de.bismit.vergleich;

import de.bismit.berechnung.Kennzahlwert;
import de.bismit.gebiet.Gebiet;
import de.bismit.wert.Grund;
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

    /** In a language, for readers: {@code Saalekreis 8,7, Sachsen-Anhalt 9,9, Abstand -1,2 Prozentpunkte, vergleichbar}. */
    public String anzeige(Sprache sprache) {
        String abstandswort = sprache == Sprache.ENGLISCH ? ", difference " : ", Abstand ";
        String differenz = abstand.map(a -> abstandswort + gerundet(a, sprache) + " " + einheit(sprache)).orElse("");
        return gebiet().name() + " " + wert.anzeige(sprache) + geschaetzt(wert.istGeschaetzt(), sprache) + ", " + bezug.in(sprache)
                + (fehltGanz() ? "" : " " + gerundet(bezugswert, sprache)) + geschaetzt(bezugIstGeschaetzt(), sprache) + differenz + ", " + urteil.stufe().anzeige(sprache);
    }

    /** There is nothing to hold it against, and the name of the reference says so already. */
    private boolean fehltGanz() {
        return bezugswert.gruende().contains(Grund.KEINE_WERTE);
    }

    private static String geschaetzt(boolean istEs, Sprache sprache) {
        return !istEs ? "" : sprache == Sprache.ENGLISCH ? " (estimated)" : " (geschätzt)";
    }

    private String gerundet(Wert dieser, Sprache sprache) {
        return dieser.anzeige(wert.kennzahl().einheit().nachkommastellen(), sprache);
    }

    @Override
    public String toString() {
        return anzeige(Sprache.DEUTSCH);
    }
}
