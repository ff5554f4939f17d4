package de.bismit.io.tabelle;

import de.bismit.daten.Zeichenschema;

/**
 * Reads the text of a cell: a number or one of the symbols of a {@link Zeichenschema}. Numbers are exact: up to 15 digits
 * and 22 decimals one correctly rounded division, otherwise {@link Double#parseDouble}.
 *
 * <p>German: decimal comma, thousands in groups of three by point or (narrow) blank; English: decimal point, thousands by
 * comma or blank. So {@code 1.234} depends on the language, {@code .} and {@code ...} do not. Keeps its result in fields:
 * one per thread.
 */
final class Zeichendeuter {

    private static final double[] ZEHNERPOTENZ = new double[23];
    private static final int SICHERE_STELLEN = 15;

    static {
        ZEHNERPOTENZ[0] = 1;
        for (int i = 1; i < ZEHNERPOTENZ.length; i++) {
            ZEHNERPOTENZ[i] = 10 * ZEHNERPOTENZ[i - 1];   // exact up to 10^22
        }
    }

    /** The last number read. */
    double zahl;
    /** Whether a decimal comma or point, or a thousands comma or point, stood in the last number. */
    boolean trennzeichen;
    /** Whether the last number stood in brackets: limited reliability. */
    boolean geklammert;

    Zeichendeuter(Zeichenschema schema) {
        if (schema != Zeichenschema.KLASSISCH) {
            throw new IllegalArgumentException("Zeichenschema " + schema + " wird noch nicht gelesen; erwartet KLASSISCH");
        }
    }

    Zeichen deute(char[] puffer, int anfang, int laenge, Zahlsprache sprache) {
        int von = anfang;
        int bis = anfang + laenge;
        trennzeichen = false;
        geklammert = false;
        while (von < bis && istBlank(puffer[von])) {
            von++;
        }
        while (bis > von && istBlank(puffer[bis - 1])) {
            bis--;
        }
        if (bis - von <= 3) {
            Zeichen symbol = symbol(puffer, von, bis);
            if (symbol != Zeichen.VERWORFEN) {
                return symbol;
            }
        }
        if (bis - von > 2 && puffer[von] == '(' && puffer[bis - 1] == ')') {
            geklammert = true;
            von++;
            bis--;
        }
        return nurZiffern(puffer, von, bis) || zahl(puffer, von, bis, sprache) ? Zeichen.ZAHL : Zeichen.VERWORFEN;
    }

    private static Zeichen symbol(char[] puffer, int von, int bis) {
        return switch (bis - von) {
            case 0 -> Zeichen.LEER;
            case 1 -> switch (puffer[von]) {
                case '-', '–', '−' -> Zeichen.STRICH;
                case '.' -> Zeichen.PUNKT;
                case '/' -> Zeichen.UNSICHER;
                case 'x', 'X' -> Zeichen.NICHT_SINNVOLL;
                case '…' -> Zeichen.SPAETER;
                default -> Zeichen.VERWORFEN;
            };
            case 3 -> puffer[von] == '.' && puffer[von + 1] == '.' && puffer[von + 2] == '.'
                    ? Zeichen.SPAETER : Zeichen.VERWORFEN;
            default -> Zeichen.VERWORFEN;
        };
    }

    private boolean nurZiffern(char[] puffer, int von, int bis) {
        if (bis == von || bis - von > SICHERE_STELLEN) {
            return false;
        }
        long ganz = 0;
        for (int i = von; i < bis; i++) {
            int ziffer = puffer[i] - '0';
            if (ziffer < 0 || ziffer > 9) {
                return false;
            }
            ganz = 10 * ganz + ziffer;
        }
        zahl = ganz;
        return true;
    }

    private boolean zahl(char[] puffer, int anfang, int bis, Zahlsprache sprache) {
        boolean negativ = anfang < bis && istMinus(puffer[anfang]);
        int von = negativ || anfang < bis && puffer[anfang] == '+' ? anfang + 1 : anfang;
        long ganz = 0;
        int ziffern = 0;
        int nachkomma = -1;
        int inGruppe = 0;
        char gruppenzeichen = 0;
        for (int i = von; i < bis; i++) {
            char c = puffer[i];
            if (c >= '0' && c <= '9') {
                ganz = ziffern < SICHERE_STELLEN ? 10 * ganz + (c - '0') : ganz;
                ziffern++;
                inGruppe++;
                nachkomma = nachkomma < 0 ? nachkomma : nachkomma + 1;
            } else if (nachkomma < 0 && c == sprache.dezimalzeichen && gruppeEndetRichtig(gruppenzeichen, inGruppe)) {
                nachkomma = 0;
                trennzeichen = true;
            } else if (nachkomma < 0 && (c == sprache.gruppenzeichen || istBlank(c))
                    && gruppeBeginntRichtig(gruppenzeichen, c, inGruppe)) {
                gruppenzeichen = c;
                inGruppe = 0;
                trennzeichen |= c == sprache.gruppenzeichen;
            } else {
                return false;
            }
        }
        if (ziffern == 0 || nachkomma == 0 || nachkomma < 0 && !gruppeEndetRichtig(gruppenzeichen, inGruppe)) {
            return false;
        }
        zahl = ziffern <= SICHERE_STELLEN ? ganz / ZEHNERPOTENZ[Math.max(0, nachkomma)]
                : Double.parseDouble(dezimaltext(new String(puffer, von, bis - von), sprache));
        zahl = negativ ? -zahl : zahl;
        return true;
    }

    private static boolean gruppeBeginntRichtig(char bisher, char jetzt, int inGruppe) {
        return bisher == 0 ? inGruppe >= 1 && inGruppe <= 3 : bisher == jetzt && inGruppe == 3;
    }

    private static boolean gruppeEndetRichtig(char gruppenzeichen, int inGruppe) {
        return gruppenzeichen == 0 ? inGruppe > 0 : inGruppe == 3;
    }

    /** The printed number with a decimal point and without thousands separators, all decimals kept. */
    static String dezimaltext(String gedruckt, Zahlsprache sprache) {
        StringBuilder text = new StringBuilder(gedruckt.length());
        for (int i = 0; i < gedruckt.length(); i++) {
            char c = gedruckt.charAt(i);
            if (c >= '0' && c <= '9') {
                text.append(c);
            } else if (c == sprache.dezimalzeichen) {
                text.append('.');
            } else if (istMinus(c)) {
                text.append('-');
            }
        }
        return text.toString();
    }

    private static boolean istMinus(char c) {
        return c == '-' || c == '–' || c == '−';
    }

    /** Blank, no-break, figure, thin and narrow no-break blank. */
    private static boolean istBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u2007' || c == '\u2009' || c == '\u202F' || c == '\t';
    }
}
