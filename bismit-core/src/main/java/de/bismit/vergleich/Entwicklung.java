package de.bismit.vergleich;

import de.bismit.berechnung.Kennzahlwert;
import de.bismit.wert.Einheit;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import de.bismit.wert.Zahlformat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a Kennzahl of a territory changed between two years, or why that cannot be said (Entwicklung).
 *
 * @param frueher the earlier value
 * @param spaeter the later value
 * @param differenz later less earlier, for percentages in Prozentpunkten; empty where the comparison is refused or a value is missing
 * @param relativ the relative change in percent; empty likewise, and for percentages, where it is easily taken for the difference
 * @param zerlegung what numerator and denominator contribute to the difference; empty where there is none, or no ratio of numbers
 * @param urteil the verdict on comparing both
 * @param hindernis why it is refused, with the id of the rule; empty if it is not
 * @param abschnitte the stretches of the whole series within which a change may be stated
 */
public record Entwicklung(Kennzahlwert frueher, Kennzahlwert spaeter, Optional<Wert> differenz, Optional<Wert> relativ,
        Optional<Aenderungszerlegung> zerlegung, Urteil urteil, Optional<Satz> hindernis, List<Abschnitt> abschnitte) {

    /** Copies the stretches. */
    public Entwicklung {
        abschnitte = List.copyOf(abschnitte);
    }

    static Entwicklung verweigert(Kennzahlwert frueher, Kennzahlwert spaeter, Urteil urteil, Satz hindernis, List<Abschnitt> abschnitte) {
        return new Entwicklung(frueher, spaeter, Optional.empty(), Optional.empty(), Optional.empty(), urteil, Optional.of(hindernis), abschnitte);
    }

    static Entwicklung erlaubt(Kennzahlwert frueher, Kennzahlwert spaeter, Urteil urteil, List<Abschnitt> abschnitte) {
        if (!frueher.wert().hatZahlen() || !spaeter.wert().hatZahlen()) {
            return new Entwicklung(frueher, spaeter, Optional.empty(), Optional.empty(), Optional.empty(), urteil, Optional.empty(), abschnitte);
        }
        Optional<Wert> relativ = frueher.kennzahl().einheit().istProzent() ? Optional.empty()
                : Optional.of(spaeter.vergleichswert().veraenderungSeit(frueher.vergleichswert()).mal(100));
        return new Entwicklung(frueher, spaeter, Optional.of(spaeter.vergleichswert().minus(frueher.vergleichswert())), relativ,
                Aenderungszerlegung.von(frueher, spaeter), urteil, Optional.empty(), abschnitte);
    }

    /** The unit of the difference, {@code Prozentpunkte}. */
    public String einheit(Sprache sprache) {
        return differenzeinheit(frueher.kennzahl().einheit(), sprache);
    }

    static String differenzeinheit(Einheit einheit, Sprache sprache) {
        return !einheit.istProzent() ? einheit.anzeige(sprache) : sprache == Sprache.ENGLISCH ? "percentage points" : "Prozentpunkte";
    }

    /** In one sentence, {@code +1,2 Prozentpunkte} or {@code kein Wert: …; vergleichbar sind 1995-2010 und 2011-2015}. */
    public String anzeige(Sprache sprache) {
        boolean englisch = sprache == Sprache.ENGLISCH;
        if (hindernis.isPresent()) {
            String strecken = abschnitte.isEmpty() ? "" : (englisch ? "; comparable: " : "; vergleichbar sind ")
                    + Zeitreihenurteil.aufzaehlung(abschnitte, sprache);
            return (englisch ? "no value: " : "kein Wert: ") + hindernis.get().in(sprache) + strecken;
        }
        if (differenz.isEmpty()) {
            return (frueher.wert().hatZahlen() ? spaeter.wert() : frueher.wert()).anzeige(0, sprache);
        }
        Locale form = sprache.form();
        String prozent = relativ.filter(Wert::istZahl).map(r -> " (" + mitVorzeichen(r, 1, form) + (englisch ? " percent)" : " Prozent)")).orElse("");
        return mitVorzeichen(differenz.get(), frueher.kennzahl().einheit().nachkommastellen(), form) + " " + einheit(sprache) + prozent;
    }

    private static String mitVorzeichen(Wert wert, int stellen, Locale form) {
        return (wert.hatZahlen() && wert.untereGrenze() > 0 ? "+" : "") + Zahlformat.text(wert, stellen, form);
    }

    @Override
    public String toString() {
        return anzeige(Sprache.DEUTSCH);
    }
}
