package de.bismit.io.genesis;

/**
 * The fields of one line of a flat file, where they lie in a buffer of UTF-8. Whoever splits lines fills this anew for each of
 * them; up to {@link Zeilenteiler#POLSTER} bytes behind every field may be read.
 */
final class Zeilenfelder {

    byte[] puffer = {};
    int anfang;
    /** Counted from the beginning of the line: the place before the first field, and where each field ends. */
    int[] grenzen = {-1};
    int anzahl;
    /** How many fields from the left are, byte for byte, those of the line before. */
    int wieZuvor;
    /** The physical number of the line, from 1. */
    int zeile;

    int von(int feld) {
        return anfang + grenzen[feld] + 1;
    }

    int laenge(int feld) {
        return grenzen[feld + 1] - grenzen[feld] - 1;
    }
}
