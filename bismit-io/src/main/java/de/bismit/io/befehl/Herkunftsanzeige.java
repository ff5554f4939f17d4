package de.bismit.io.befehl;

import de.bismit.vergleich.Jahresvergleich;
import java.io.PrintStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The way of each region's value back to the cells, in the width of a terminal. */
final class Herkunftsanzeige {

    private static final String FORTSETZUNG = "      ";
    private static final Pattern ANFANG = Pattern.compile(" *(?:\\S.*? {2,})?");

    private Herkunftsanzeige() {
    }

    static void zeige(List<Jahresvergleich> vergleiche, PrintStream out) {
        for (Jahresvergleich vergleich : vergleiche) {
            out.print("\nHerkunft " + vergleich.kennzahl().id() + ", " + vergleich.region().gebiet().name() + "\n");
            vergleich.region().wert().herkunft().baum().lines().flatMap(zeile -> umbrich(zeile).stream())
                    .forEach(zeile -> out.print(zeile + "\n"));
        }
    }

    /** What stands lined up before the words, indent and number, stays lined up. */
    private static List<String> umbrich(String zeile) {
        Matcher davor = ANFANG.matcher(zeile);
        if (zeile.length() <= Umbruch.BREITE || !davor.lookingAt()) {
            return List.of(zeile);
        }
        String einzug = " ".repeat(zeile.length() - zeile.stripLeading().length());
        return Umbruch.zeilen(zeile.substring(davor.end()).strip(), davor.group(), einzug + FORTSETZUNG);
    }
}
