package de.bismit.io.genesis;

/** The line of underscores that ends the data of a datencsv, and what the footer begins with if it is missing. */
final class Datenende {

    private static final int STRICHE = 10;

    private Datenende() {
    }

    static boolean ist(Textzeilen zeilen, int zeile) {
        int striche = 0;
        for (int i = zeilen.von(zeile); i < zeilen.bis(zeile); i++) {
            if (zeilen.zeichen[i] == '_') {
                striche++;
            } else if (zeilen.zeichen[i] != ';' && zeilen.zeichen[i] != ' ') {
                return false;
            }
        }
        return striche >= STRICHE;
    }

    static boolean istFusszeile(Textzeilen zeilen, int zeile) {
        String anfang = new String(zeilen.zeichen, zeilen.von(zeile),
                Math.min(10, zeilen.bis(zeile) - zeilen.von(zeile)));
        return anfang.startsWith("\"zu ") || anfang.startsWith("zu \"") || anfang.startsWith("\"©")
                || anfang.startsWith("©") || anfang.startsWith("Stand:");
    }
}
