package de.bismit.vergleich;

import de.bismit.berechnung.Kennzahlwert;
import de.bismit.gebiet.Gebiet;
import de.bismit.katalog.Bestand;
import de.bismit.wert.Rang;
import de.bismit.wert.Wert;
import de.bismit.wert.Zahlformat;
import java.util.Locale;
import java.util.Optional;

/**
 * One row of a comparison (Vergleichszeile).
 *
 * @param wert the value with its parts and coverage
 * @param abstand the distance to the Revier: a difference, for percentages in Prozentpunkten; a span where rounding leaves it
 *     open, see {@link Kennzahlwert#vergleichswert()}; empty where none makes sense
 * @param rang the place among the Kommunen, or the possible ones; empty for regions and where there is no value
 * @param urteil the verdict on comparing this row with the region, on the row of the region that on the Kommunen among themselves
 */
public record Vergleichszeile(Kennzahlwert wert, Optional<Wert> abstand, Optional<Rang> rang, Urteil urteil) {

    /** The territory of this row. */
    public Gebiet gebiet() {
        return wert.gebiet();
    }

    /** The distance as shown, with its sign: {@code +2,1}; empty if there is none. */
    public String anzeigeAbstand() {
        return abstand.map(this::mitVorzeichen).orElse("");
    }

    private String mitVorzeichen(Wert differenz) {
        int stellen = wert.kennzahl().einheit().nachkommastellen();
        if (!differenz.istZahl()) {
            return (differenz.untereGrenze() > 0 ? "+" : "") + Zahlformat.text(differenz, stellen, Locale.GERMANY);
        }
        String text = Zahlformat.gerundet(Math.abs(differenz.zahl()), stellen, Locale.GERMANY);
        boolean istNull = text.chars().allMatch(c -> c == '0' || c == ',');
        return (istNull ? "±" : differenz.zahl() < 0 ? "-" : "+") + text;
    }

    /** The distance of a value to that of a larger territory: a count has none to the sum it is part of, nor has a value that is not there. */
    public static Optional<Wert> abstandZu(Kennzahlwert wert, Wert region) {
        boolean sinnvoll = !(wert.formel() instanceof Bestand) && wert.wert().hatZahlen() && region.hatZahlen();
        return sinnvoll ? Optional.of(wert.vergleichswert().minus(region)) : Optional.empty();
    }
}
