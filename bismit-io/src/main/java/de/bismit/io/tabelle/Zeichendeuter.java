package de.bismit.io.tabelle;

import de.bismit.daten.Zeichenbedeutung;
import de.bismit.daten.Zeichenschema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    private static final int ASCII = 128;
    private static final int MEISTE_MARKEN = 3;
    /** What typesetting makes of a sign. */
    private static final Map<String, List<String>> SCHREIBWEISEN = Map.of("-", List.of("-", "–", "−"), "...", List.of("...", "…"));

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
    /** The marks beside the last number or sign, {@code "()"} for brackets around it; mostly empty. */
    String marken = "";

    private final Zeichen[] einzelne = new Zeichen[ASCII];
    private final char[][] laengere;
    private final Zeichen[] laengereArt;
    private final boolean[] marke = new boolean[ASCII];
    private final boolean klammern;

    /** Compiles the signs: one look-up for signs of one letter, a short list for the rest. */
    Zeichendeuter(Zeichenschema schema) {
        if (schema.allein().isEmpty()) {
            throw new IllegalArgumentException("Zeichenschema " + schema + " nennt keine Zeichen; erwartet eines von "
                    + Zeichenschema.mitgelieferte() + " oder ein eigenes");
        }
        Map<String, Zeichen> zeichen = new LinkedHashMap<>();
        schema.allein().forEach((text, bedeutung) -> {
            if (!text.equals("0")) {   // a printed zero is a number; what it says is settled with its unit
                SCHREIBWEISEN.getOrDefault(text, List.of(text)).forEach(t -> zeichen.put(t, zeichen(bedeutung)));
            }
        });
        List<String> lange = new ArrayList<>();
        zeichen.forEach((text, art) -> {
            if (text.length() == 1 && text.charAt(0) < ASCII) {
                einzelne[text.charAt(0)] = art;
            } else {
                lange.add(text);
            }
        });
        laengere = lange.stream().map(String::toCharArray).toArray(char[][]::new);
        laengereArt = lange.stream().map(zeichen::get).toArray(Zeichen[]::new);
        schema.amWert().keySet().stream().filter(m -> m.length() == 1 && m.charAt(0) < ASCII).forEach(m -> marke[m.charAt(0)] = true);
        klammern = schema.amWert().containsKey("()");
    }

    private static Zeichen zeichen(Zeichenbedeutung bedeutung) {
        return switch (bedeutung) {
            case NICHTS -> Zeichen.STRICH;
            case GENAU_NULL -> Zeichen.GENAU_NULL;
            case GERUNDET_ODER_NULL, GERUNDETE_NULL -> Zeichen.GERUNDETE_NULL;
            case UNBEKANNT_ODER_GEHEIM -> Zeichen.PUNKT;
            case SPAETER -> Zeichen.SPAETER;
            case UNSICHER -> Zeichen.UNSICHER;
            case NICHT_SINNVOLL -> Zeichen.NICHT_SINNVOLL;
            case NICHT_VEROEFFENTLICHT -> Zeichen.NICHT_VEROEFFENTLICHT;
            case UNMOEGLICH -> Zeichen.UNMOEGLICH;
        };
    }

    Zeichen deute(char[] puffer, int anfang, int laenge, Zahlsprache sprache) {
        trennzeichen = false;
        marken = "";
        int von = ohneBlanksVorn(puffer, anfang, anfang + laenge);
        int bis = ohneBlanksHinten(puffer, von, anfang + laenge);
        if (von == bis) {
            return Zeichen.LEER;
        }
        Zeichen symbol = istZiffer(puffer[von]) ? null : symbol(puffer, von, bis);
        if (symbol != null) {
            return symbol;
        }
        return nurZiffern(puffer, von, bis) || zahl(puffer, von, bis, sprache) ? Zeichen.ZAHL : mitMarken(puffer, von, bis, sprache);
    }

    /** What a cell of this one byte is by its sign, if it is one. */
    @Nullable Zeichen symbol(byte zeichen) {
        return zeichen < 0 ? null : einzelne[zeichen];
    }

    /** The number of these digits, so many of them behind the comma; at most {@link #SICHERE_STELLEN} digits. */
    static double dezimal(long ziffern, int nachkomma) {
        return ziffern / ZEHNERPOTENZ[nachkomma];
    }

    private @Nullable Zeichen symbol(char[] puffer, int von, int bis) {
        if (bis - von == 1 && puffer[von] < ASCII) {
            return einzelne[puffer[von]];
        }
        for (int i = 0; i < laengere.length; i++) {
            if (Arrays.equals(laengere[i], 0, laengere[i].length, puffer, von, bis)) {
                return laengereArt[i];
            }
        }
        return null;
    }

    /** {@code (12)}, {@code 12 p}, {@code 12r}, {@code : bu}: what is left without the marks must be a number or a sign. */
    private Zeichen mitMarken(char[] puffer, int anfang, int ende, Zahlsprache sprache) {
        int von = anfang;
        int bis = ende;
        while (bis > von && puffer[bis - 1] < ASCII && marke[puffer[bis - 1]] && ende - bis < MEISTE_MARKEN) {
            bis--;
        }
        String buchstaben = new String(puffer, bis, ende - bis);
        bis = ohneBlanksHinten(puffer, von, bis);
        boolean geklammert = klammern && bis - von > 2 && puffer[von] == '(' && puffer[bis - 1] == ')';
        if (geklammert) {
            von = ohneBlanksVorn(puffer, von + 1, bis);
            bis = ohneBlanksHinten(puffer, von, bis - 1);
        } else if (bis == ende) {
            return Zeichen.VERWORFEN;
        }
        Zeichen art = von == bis ? Zeichen.VERWORFEN : nurZiffern(puffer, von, bis) || zahl(puffer, von, bis, sprache) ? Zeichen.ZAHL
                : zeichenMitMarke(puffer, von, bis);
        marken = art == Zeichen.VERWORFEN ? "" : (geklammert ? "()" : "") + buchstaben;
        return art;
    }

    /** A sign that is a letter has no marks beside it: two letters are a word. */
    private Zeichen zeichenMitMarke(char[] puffer, int von, int bis) {
        Zeichen symbol = Character.isLetter(puffer[von]) ? null : symbol(puffer, von, bis);
        return symbol == null ? Zeichen.VERWORFEN : symbol;
    }

    private static int ohneBlanksVorn(char[] puffer, int anfang, int bis) {
        int von = anfang;
        while (von < bis && istBlank(puffer[von])) {
            von++;
        }
        return von;
    }

    private static int ohneBlanksHinten(char[] puffer, int von, int ende) {
        int bis = ende;
        while (bis > von && istBlank(puffer[bis - 1])) {
            bis--;
        }
        return bis;
    }

    private static boolean istZiffer(char c) {
        return c >= '0' && c <= '9';
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
