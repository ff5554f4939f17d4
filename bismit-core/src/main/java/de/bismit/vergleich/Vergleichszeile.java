package de.bismit.vergleich;

import de.bismit.berechnung.Kennzahlwert;
import de.bismit.gebiet.Gebiet;
import de.bismit.katalog.Bestand;
import de.bismit.wert.Wert;
import de.bismit.wert.Zahlformat;
import java.util.Locale;
import java.util.Optional;

/**
 * One row of a comparison (Vergleichszeile).
 *
 * @param wert the value with its parts and coverage
 * @param abstand the distance to the Revier: a difference, for percentages in Prozentpunkten; empty where none makes sense
 * @param rang the place among the Kommunen; empty for regions and where there is no value
 */
public record Vergleichszeile(Kennzahlwert wert, Optional<Wert> abstand, Optional<Rang> rang) {

    /** The territory of this row. */
    public Gebiet gebiet() {
        return wert.gebiet();
    }

    /** The distance as shown, with its sign: {@code +2,1}; empty if there is none. */
    public String anzeigeAbstand() {
        return abstand.filter(Wert::hatZahlen).map(this::mitVorzeichen).orElse("");
    }

    private String mitVorzeichen(Wert abstand) {
        int stellen = wert.kennzahl().einheit().nachkommastellen();
        if (!abstand.istZahl()) {
            return Zahlformat.spanne(abstand.untereGrenze(), abstand.obereGrenze(), Math.max(2, stellen), Locale.GERMANY);
        }
        String text = Zahlformat.gerundet(Math.abs(abstand.zahl()), stellen, Locale.GERMANY);
        boolean null_ = text.chars().allMatch(c -> c == '0' || c == ',');
        return (null_ ? "±" : abstand.zahl() < 0 ? "-" : "+") + text;
    }

    static boolean hatAbstand(Kennzahlwert wert) {
        return !(wert.kennzahl().formel() instanceof Bestand);
    }
}
