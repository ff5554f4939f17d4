package de.bismit.io.befehl;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines a terminal of 80 columns shows whole. */
final class Umbruch {

    static final int BREITE = 80;

    private Umbruch() {
    }

    /** The words of a text on lines; the first begins with one indent, the others with another. */
    static List<String> zeilen(String text, String ersterEinzug, String einzug) {
        List<String> zeilen = new ArrayList<>();
        StringBuilder zeile = new StringBuilder(ersterEinzug);
        boolean leer = true;
        for (String wort : text.split("\\s+")) {
            for (String stueck : stuecke(wort, BREITE - einzug.length())) {
                if (!leer && laenge(zeile) + 1 + laenge(stueck) > BREITE) {
                    zeilen.add(zeile.toString());
                    zeile = new StringBuilder(einzug);
                    leer = true;
                }
                zeile.append(leer ? "" : " ").append(stueck);
                leer = false;
            }
        }
        zeilen.add(zeile.toString().stripTrailing());
        return zeilen;
    }

    /** One line of a text, which keeps its indent; where it has to be broken, what follows stands deeper. */
    static List<String> eingerueckt(String zeile) {
        String einzug = zeile.substring(0, zeile.length() - zeile.stripLeading().length());
        return laenge(zeile) <= BREITE ? List.of(zeile) : zeilen(zeile.strip(), einzug, einzug + "  ");
    }

    /** A path without blanks may be longer than any line. */
    private static List<String> stuecke(String wort, int hoechstens) {
        List<String> stuecke = new ArrayList<>();
        String rest = wort;
        while (laenge(rest) > hoechstens) {
            int ende = rest.offsetByCodePoints(0, hoechstens);
            stuecke.add(rest.substring(0, ende));
            rest = rest.substring(ende);
        }
        stuecke.add(rest);
        return stuecke;
    }

    /** The text, filled with blanks on its right. */
    static String links(String text, int breite) {
        return text + " ".repeat(Math.max(0, breite - laenge(text)));
    }

    /** The text, filled with blanks on its left. */
    static String rechts(String text, int breite) {
        return " ".repeat(Math.max(0, breite - laenge(text))) + text;
    }

    static int laenge(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
