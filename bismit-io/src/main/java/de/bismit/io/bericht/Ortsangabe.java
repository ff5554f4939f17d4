package de.bismit.io.bericht;

import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Revier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where something is, in a German sentence (Ortsangabe): {@code im Saalekreis}, {@code in Halle (Saale)}, {@code im Landkreis Börde}. */
final class Ortsangabe {

    private static final Pattern MIT_ART = Pattern.compile("(.+), (Landkreis|Kreis|Regionalverband)");
    private static final Pattern STADT = Pattern.compile("([^,]+), .*(Stadt|stadt|Stadtkreis)");
    private static final Pattern GEBEUGT = Pattern.compile("(.*)er (\\S*[Kk]reis)");
    private static final Pattern SAECHLICH = Pattern.compile("(Landkreis|Kreis|Netzwerk|Revier|Regionalverband) .*|.*[Kk]reis( .*)?|.* Land|Saarland|.*[Rr]evier");
    private static final Pattern WEIBLICH = Pattern.compile("(Region|Städteregion|Bildungsregion) .*");

    private Ortsangabe() {
    }

    static String zu(Gebiet gebiet) {
        return gebiet instanceof Revier ? "im Revier" : zu(gebiet.name());
    }

    static String zu(String name) {
        Matcher stadt = STADT.matcher(name);
        Matcher kreis = MIT_ART.matcher(name);
        if (stadt.matches()) {
            return "in " + stadt.group(1);
        }
        if (kreis.matches()) {
            String ohneArt = kreis.group(1);
            return traegtArt(ohneArt) ? zu(ohneArt) : "im " + kreis.group(2) + " " + ohneArt;
        }
        Matcher gebeugt = GEBEUGT.matcher(name);
        return gebeugt.matches() ? "im " + gebeugt.group(1) + "en " + gebeugt.group(2)
                : WEIBLICH.matcher(name).matches() ? "in der " + name : (SAECHLICH.matcher(name).matches() ? "im " : "in ") + name;
    }

    private static boolean traegtArt(String name) {
        return name.matches(".*[Kk]reis( .*)?") || WEIBLICH.matcher(name).matches();
    }
}
