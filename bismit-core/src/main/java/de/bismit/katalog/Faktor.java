package de.bismit.katalog;

import de.bismit.wert.Einheit;
import de.bismit.wert.Zahlformat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The factor of a ratio: part of its definition, and written into its unit. */
final class Faktor {

    private static final Pattern JE = Pattern.compile("\\bje (\\d[\\d\\u00a0\\u202f ]*)");

    private Faktor() {
    }

    static double pruefe(double faktor) {
        if (!(faktor > 0) || Double.isInfinite(faktor)) {
            throw new IllegalArgumentException("Faktor " + faktor + ": erwartet eine Zahl über 0, zum Beispiel 100");
        }
        return faktor;
    }

    /** The factor a unit stands for: 100 for Prozent, 1000 for {@code je 1 000 Einwohner}, otherwise 1. */
    static double der(Einheit einheit) {
        if (einheit.istProzent() || !einheit.name().contains("je ")) {
            return einheit.istProzent() ? 100 : 1;
        }
        Matcher je = JE.matcher(einheit.name());
        return je.find() ? Double.parseDouble(je.group(1).replaceAll("\\D", "")) : 1;
    }

    static String inWorten(double faktor) {
        return faktor == 1 ? "" : " × " + Zahlformat.gerundet(faktor, faktor == Math.rint(faktor) ? 0 : 4, Locale.GERMANY).replace(".", "");
    }
}
