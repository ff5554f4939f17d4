package de.bismit.io.befehl;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where a command runs.
 *
 * @param out what was asked for
 * @param err everything else
 * @param ordner the folder that relative file names refer to
 * @param amBildschirm whether somebody watches and wants to see progress
 */
record Umgebung(PrintStream out, PrintStream err, Path ordner, boolean amBildschirm) {

    private static final String STANDARDAUSGABE = "-";
    private static final char UNLESBAR = '\uFFFD';

    /** Refuses what Java could not decode: a locale without umlauts hands over file names that name no file. */
    static void pruefeLesbar(String argument) {
        if (argument.indexOf(UNLESBAR) >= 0) {
            throw unlesbar(argument);
        }
    }

    private static Abbruch unlesbar(String argument) {
        return Abbruch.falscherAufruf("„" + argument + "“ kann Java mit der eingestellten Sprache (LC_ALL, LANG) nicht lesen;"
                + " mit LC_ALL=C.UTF-8 davor noch einmal aufrufen oder Namen ohne Umlaute und Sonderzeichen nehmen.");
    }

    /** The file of a name as typed. */
    Path pfad(String name) {
        try {
            return ordner.resolve(name);
        } catch (InvalidPathException e) {
            throw unlesbar(name);
        }
    }

    static boolean istStandardausgabe(String name) {
        return name.equals(STANDARDAUSGABE);
    }

    /** What was asked for, line by line; line ends are the same everywhere. */
    void zeige(Iterable<String> zeilen) {
        zeilen.forEach(zeile -> out.print(zeile + "\n"));
    }

    /** A text whose lines may be too long for a terminal. */
    void zeigeUmbrochen(String text) {
        text.lines().forEach(zeile -> zeige(Umbruch.eingerueckt(zeile)));
    }

    /** Notes and warnings, wrapped for a terminal. */
    void melde(String text) {
        Umbruch.zeilen(text, "", "  ").forEach(zeile -> err.print(zeile + "\n"));
    }
}
