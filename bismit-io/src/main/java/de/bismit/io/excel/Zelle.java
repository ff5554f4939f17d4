package de.bismit.io.excel;

import java.util.Locale;

/**
 * A cell as it was read.
 *
 * @param zeile the row from 1
 * @param spalte the column from 1
 * @param art what is in it
 * @param text what is in it, as text; of a formula the formula
 */
record Zelle(int zeile, int spalte, Art art, String text) {

    /** What can be in a cell. */
    enum Art {
        LEER("nichts"), TEXT("Text"), ZAHL("eine Zahl"), DATUM("ein Datum"), WAHRHEIT("ein Wahrheitswert"), FORMEL("eine Formel"), FEHLER("ein Fehlerwert");

        private final String anzeige;

        Art(String anzeige) {
            this.anzeige = anzeige;
        }

        String anzeige() {
            return anzeige;
        }
    }

    /** Without blanks around it; that of a sheet's hard blanks too. */
    String wort() {
        return text.replace('\u00a0', ' ').strip();
    }

    boolean leer() {
        return art == Art.LEER || wort().isEmpty();
    }

    /** {@code H12}. */
    String ort() {
        return ort(zeile, spalte);
    }

    static String ort(int zeile, int spalte) {
        StringBuilder buchstaben = new StringBuilder();
        for (int rest = spalte; rest > 0; rest = (rest - 1) / 26) {
            buchstaben.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return buchstaben + String.format(Locale.ROOT, "%d", zeile);
    }
}
