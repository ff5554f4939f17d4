package de.bismit.vergleich;

import de.bismit.berechnung.Kennzahlwert;
import de.bismit.gebiet.Gebiet;
import de.bismit.katalog.Bestand;
import de.bismit.wert.Rang;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import de.bismit.wert.Zahlformat;
import java.util.Locale;
import java.util.Optional;

/**
 * One row of a comparison (Vergleichszeile).
 *
 * @param wert the value with its parts and coverage
 * @param abstand the distance to the Revier: a difference, for percentages in Prozentpunkten; a span where rounding leaves it
 *     open, see {@link Kennzahlwert#vergleichswert()}; empty where none makes sense, or both must not be compared
 * @param rang the place among the Kommunen, or the possible ones; empty for regions, where there is no value, and where the
 *     Kommunen must not be compared with one another ({@link Jahresvergleich#ohneRang()} says so)
 * @param urteil the verdict on comparing this row with the region, on the row of the region that on the Kommunen among themselves
 */
public record Vergleichszeile(Kennzahlwert wert, Optional<Wert> abstand, Optional<Rang> rang, Urteil urteil) {

    /** The territory of this row. */
    public Gebiet gebiet() {
        return wert.gebiet();
    }

    /** The distance as shown, with its sign: {@code +2,1}; empty if there is none. */
    public String anzeigeAbstand() {
        return anzeigeAbstand(Sprache.DEUTSCH);
    }

    /** The same in a language. */
    public String anzeigeAbstand(Sprache sprache) {
        return abstand.map(a -> mitVorzeichen(a, sprache.form())).orElse("");
    }

    private String mitVorzeichen(Wert differenz, Locale form) {
        int stellen = wert.kennzahl().einheit().nachkommastellen();
        if (!differenz.istZahl()) {
            return (differenz.untereGrenze() > 0 ? "+" : "") + Zahlformat.text(differenz, stellen, form);
        }
        String text = Zahlformat.gerundet(Math.abs(differenz.zahl()), stellen, form);
        boolean istNull = text.chars().allMatch(c -> c == '0' || c == ',' || c == '.');
        return (istNull ? "±" : differenz.zahl() < 0 ? "-" : "+") + text;
    }

    /** Whether its value is a count. */
    boolean vonAnzahl() {
        return istAnzahl(wert);
    }

    private static boolean istAnzahl(Kennzahlwert wert) {
        return wert.formel() instanceof Bestand;
    }

    /** A count has no distance to the sum it is part of; nor has a value that is not there, or that must not be compared. */
    public static Optional<Wert> abstand(Kennzahlwert wert, Wert bezugswert, Urteil urteil) {
        boolean sinnvoll = !istAnzahl(wert) && wert.wert().hatZahlen() && bezugswert.hatZahlen()
                && urteil.stufe() != Stufe.NICHT_VERGLEICHBAR;
        return sinnvoll ? Optional.of(wert.vergleichswert().minus(bezugswert)) : Optional.empty();
    }
}
