package de.bismit.schutz;

import de.bismit.daten.Fussnote;
import de.bismit.gebiet.Land;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from a footnote that a column was not collected in a Land: "Niedersachsen (ab 2015): wird statistisch nicht erfasst". */
final class Erhebungsnote {

    private static final Pattern NICHT_ERHOBEN = Pattern.compile(
            "(?:nicht|keine\\b.*)\\s+(?:statistisch\\s+)?(?:erfasst|erfaßt|erhoben|gemeldet|geliefert)|liegen (?:keine|nicht)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPANNE = Pattern.compile("(\\d{4})\\s*(?:-|–|bis)\\s*(\\d{4})");
    private static final Pattern AB = Pattern.compile("(?:ab|seit)\\D{0,20}(\\d{4})");
    private static final Pattern BIS = Pattern.compile("bis\\D{0,20}(\\d{4})");
    private static final Pattern JAHR = Pattern.compile("\\d{4}");
    private static final Pattern KEIN_WORT = Pattern.compile("[^\\p{L}\\d]+");

    private Erhebungsnote() {
    }

    static boolean sagtNichtErhoben(Fussnote note, Land land, String spalte, String groesse, int jahr) {
        return NICHT_ERHOBEN.matcher(note.text()).find() && note.betrifft(land) && umfasst(note.zeitraum(), jahr)
                && meint(note.bezug(), spalte + " " + groesse);
    }

    /** A note names its column in words of its own; all of them must stand in the header of the cell. */
    private static boolean meint(String bezug, String spalte) {
        return bezug.isEmpty() || worte(spalte).containsAll(worte(bezug));
    }

    private static Set<String> worte(String text) {
        Set<String> worte = new HashSet<>(Arrays.asList(KEIN_WORT.split(text.toLowerCase(Locale.ROOT))));
        worte.remove("");
        return worte;
    }

    static boolean umfasst(String zeitraum, int jahr) {
        if (zeitraum.isEmpty()) {
            return true;
        }
        Matcher spanne = SPANNE.matcher(zeitraum);
        if (spanne.find()) {
            return Integer.parseInt(spanne.group(1)) <= jahr && jahr <= Integer.parseInt(spanne.group(2));
        }
        Matcher ab = AB.matcher(zeitraum);
        if (ab.find()) {
            return jahr >= Integer.parseInt(ab.group(1));
        }
        Matcher bis = BIS.matcher(zeitraum);
        if (bis.find()) {
            return jahr <= Integer.parseInt(bis.group(1));
        }
        return JAHR.matcher(zeitraum).results().anyMatch(treffer -> Integer.parseInt(treffer.group()) == jahr);
    }
}
