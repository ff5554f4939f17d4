package de.bismit.io.internal;

import de.bismit.wert.Einheit;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import de.bismit.wert.Zahlformat;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values as readers see them, in their language: rounded to the unit's decimals, a span outward, otherwise the reasons. */
public final class Wertanzeige {

    private Wertanzeige() {
    }

    /** How a language writes numbers. */
    public static Locale form(Sprache sprache) {
        return sprache == Sprache.ENGLISCH ? Locale.UK : Locale.GERMANY;
    }

    /** The value, or why there is none. */
    public static String text(Wert wert, Einheit einheit, Sprache sprache) {
        return wert.hatZahlen() ? zahl(wert, einheit.nachkommastellen(), sprache) : wert.gruende().iterator().next().anzeige(sprache);
    }

    /** A number or span with these decimals. */
    public static String zahl(Wert wert, int stellen, Sprache sprache) {
        return Zahlformat.text(wert, stellen, form(sprache));
    }

    /** With the flags a reader should know of, {@code 12,3 (geschätzt)}. */
    public static String mitMerkzeichen(Wert wert, Einheit einheit, Sprache sprache) {
        String merkzeichen = wert.merkzeichen().stream().filter(m -> m != Merkzeichen.ENDGUELTIG && wert.hatZahlen()).map(m -> m.anzeige(sprache))
                .collect(Collectors.joining(", "));
        return text(wert, einheit, sprache) + (merkzeichen.isEmpty() ? "" : " (" + merkzeichen + ")");
    }
}
