package de.bismit.io.genesis;

import java.util.Arrays;

/**
 * Splits one line at {@code ;}. A field in quotes ends with its quote; a quote that is never closed in its line is an
 * ordinary character, so that it costs one field and not the rest of the file.
 */
final class Feldteiler {

    private int[] anfaenge = new int[64];
    private int[] enden = new int[64];
    private boolean[] verdoppelt = new boolean[64];
    private char[] zeichen = {};
    private int anzahl;

    /** Splits and gives the number of fields. */
    int teile(Textzeilen zeilen, int zeile) {
        return teile(zeilen.zeichen, zeilen.von(zeile), zeilen.bis(zeile));
    }

    private int teile(char[] text, int von, int bis) {
        zeichen = text;
        anzahl = 0;
        int i = von;
        while (true) {
            int schluss = i < bis && text[i] == '"' ? schluss(text, i, bis) : -1;
            int ende = schluss >= 0 ? schluss + 1 : i;
            while (schluss < 0 && ende < bis && text[ende] != ';') {
                ende++;
            }
            dazu(schluss >= 0 ? i + 1 : i, schluss >= 0 ? schluss : ende, schluss >= 0);
            if (ende >= bis) {
                return anzahl;
            }
            i = ende + 1;
        }
    }

    /** The closing quote of the field that begins here, -1 if there is none before a separator or the end. */
    private static int schluss(char[] text, int anfang, int bis) {
        for (int i = anfang + 1; i < bis; i++) {
            if (text[i] == '"') {
                if (i + 1 < bis && text[i + 1] == '"') {
                    i++;
                } else {
                    return i + 1 == bis || text[i + 1] == ';' ? i : -1;
                }
            }
        }
        return -1;
    }

    private void dazu(int von, int bis, boolean inAnfuehrung) {
        if (anzahl == anfaenge.length) {
            anfaenge = Arrays.copyOf(anfaenge, 2 * anzahl);
            enden = Arrays.copyOf(enden, 2 * anzahl);
            verdoppelt = Arrays.copyOf(verdoppelt, 2 * anzahl);
        }
        anfaenge[anzahl] = von;
        enden[anzahl] = bis;
        verdoppelt[anzahl++] = inAnfuehrung;
    }

    int anzahl() {
        return anzahl;
    }

    int von(int feld) {
        return anfaenge[feld];
    }

    int laenge(int feld) {
        return enden[feld] - anfaenge[feld];
    }

    String text(int feld) {
        String roh = new String(zeichen, anfaenge[feld], laenge(feld));
        return verdoppelt[feld] ? roh.replace("\"\"", "\"") : roh;
    }
}
