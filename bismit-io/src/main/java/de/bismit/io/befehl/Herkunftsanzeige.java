package de.bismit.io.befehl;

import de.bismit.vergleich.Jahresvergleich;
import java.io.PrintStream;
import java.util.List;

/** The way of each region's value back to the cells, in the width of a terminal. */
final class Herkunftsanzeige {

    private static final String FORTSETZUNG = "      ";

    private Herkunftsanzeige() {
    }

    static void zeige(List<Jahresvergleich> vergleiche, PrintStream out) {
        for (Jahresvergleich vergleich : vergleiche) {
            out.print("\nHerkunft " + vergleich.kennzahl().id() + ", " + vergleich.region().gebiet().name() + "\n");
            vergleich.region().wert().herkunft().baum().lines().flatMap(zeile -> umbrich(zeile).stream())
                    .forEach(zeile -> out.print(zeile + "\n"));
        }
    }

    private static List<String> umbrich(String zeile) {
        String einzug = " ".repeat(zeile.length() - zeile.stripLeading().length());
        return zeile.length() <= Umbruch.BREITE ? List.of(zeile) : Umbruch.zeilen(zeile.strip(), einzug, einzug + FORTSETZUNG);
    }
}
