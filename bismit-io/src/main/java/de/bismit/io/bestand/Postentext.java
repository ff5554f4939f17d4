package de.bismit.io.bestand;

import de.bismit.io.json.Jsonobjekt;
import de.bismit.katalog.Bezugsjahr;
import de.bismit.katalog.Posten;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Posten as text: a Merkmal, before it its weight, behind it its year. {@code zuzuege}, {@code -fortzuege},
 * {@code 7.5*bevoelkerung[alter=6bis10]}, {@code bevoelkerung@-1} (the year before), {@code bevoelkerung@2015} (fixed).
 */
final class Postentext {

    private static final Pattern FORM = Pattern.compile("(?<minus>-?)(?:(?<gewicht>\\d+(?:\\.\\d+)?(?:[eE]-?\\d+)?)\\*)?(?<merkmal>[^@*]+)(?:@(?<jahr>[+-]?\\d+))?");
    private static final int ERSTES_FESTES = 1000;

    private Postentext() {
    }

    static Posten lies(String text, Groessen groessen, Jsonobjekt woher) {
        if (text.indexOf('-') != 0 && text.indexOf('*') < 0 && text.indexOf('@') < 0) {
            return Posten.of(groessen.merkmal(text.strip(), woher));   // most are no more than that
        }
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw woher.fehler("\"" + text + "\" ist kein Posten; erwartet [-][gewicht*]merkmal[@jahr], zum Beispiel -fortzuege oder bevoelkerung@-1");
        }
        double betrag = m.group("gewicht") == null ? 1 : Double.parseDouble(m.group("gewicht"));
        if (betrag == 0) {
            throw woher.fehler("das Gewicht in \"" + text + "\" ist 0; erwartet eine Zahl außer 0");
        }
        return new Posten(groessen.merkmal(m.group("merkmal").strip(), woher), m.group("minus").isEmpty() ? betrag : -betrag, jahr(m.group("jahr")));
    }

    private static Bezugsjahr jahr(@Nullable String text) {
        if (text == null) {
            return Bezugsjahr.GLEICHES;
        }
        int jahr = Integer.parseInt(text);
        boolean fest = Character.isDigit(text.charAt(0)) && jahr >= ERSTES_FESTES;
        return new Bezugsjahr(jahr, fest);
    }

    /** Reads back. */
    static String text(Posten posten) {
        double betrag = Math.abs(posten.gewicht());
        return (posten.gewicht() < 0 ? "-" : "") + (betrag == 1 ? "" : BigDecimal.valueOf(betrag).toPlainString() + "*")
                + Groessen.text(posten.merkmal()) + posten.jahr().anhang();
    }
}
