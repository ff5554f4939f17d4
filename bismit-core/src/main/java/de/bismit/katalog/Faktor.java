package de.bismit.katalog;

import de.bismit.wert.Einheit;
import de.bismit.wert.Zahlformat;
import java.util.Locale;

/** The factor of a ratio: part of its definition, and written into its unit. */
final class Faktor {

    private static final String TAUSENDERTRENNER = "\u00a0\u202f ";

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
        return nachJe(einheit.name());
    }

    /** The digits behind the first word {@code je} that has some; blanks between them group thousands. */
    private static double nachJe(String name) {
        for (int je = name.indexOf("je "); je >= 0; je = name.indexOf("je ", je + 1)) {
            boolean wortanfang = je == 0 || !Character.isLetterOrDigit(name.charAt(je - 1));
            if (wortanfang && je + 3 < name.length() && istZiffer(name.charAt(je + 3))) {
                return zahl(name, je + 3);
            }
        }
        return 1;
    }

    private static double zahl(String name, int beginn) {
        double zahl = 0;
        for (int i = beginn; i < name.length() && (istZiffer(name.charAt(i)) || TAUSENDERTRENNER.indexOf(name.charAt(i)) >= 0); i++) {
            zahl = istZiffer(name.charAt(i)) ? zahl * 10 + (name.charAt(i) - '0') : zahl;
        }
        return zahl;
    }

    private static boolean istZiffer(char zeichen) {
        return zeichen >= '0' && zeichen <= '9';
    }

    static String inWorten(double faktor) {
        return faktor == 1 ? "" : " × " + Zahlformat.gerundet(faktor, faktor == Math.rint(faktor) ? 0 : 4, Locale.GERMANY).replace(".", "");
    }
}
