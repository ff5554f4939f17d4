package de.bismit.io.tabelle;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a table prints German or English numbers. A cell is read as German at first; what cannot be German
 * (77.9) or may be either (1.234) is counted, and read anew if the table turns out to be English.
 */
final class Sprachprobe {

    /** What the reader knows for sure. */
    @Nullable Zahlsprache sicher;
    private long deutsche;
    private long englische;
    private boolean zweideutige;

    Zeichen deute(Zeichendeuter deuter, char[] puffer, int von, int laenge) {
        Zeichen art = deuter.deute(puffer, von, laenge, Zahlsprache.DEUTSCH);
        if (art == Zeichen.ZAHL && deuter.trennzeichen) {
            if (enthaelt(puffer, von, laenge, ',')) {
                deutsche++;
            } else {
                zweideutige = true;
            }
        } else if (art == Zeichen.VERWORFEN
                && deuter.deute(puffer, von, laenge, Zahlsprache.ENGLISCH) == Zeichen.ZAHL) {
            englische++;
        }
        return art;
    }

    /** A number with a decimal comma was read without asking here. */
    void siehtKomma() {
        deutsche++;
    }

    private static boolean enthaelt(char[] puffer, int von, int laenge, char gesucht) {
        for (int i = von; i < von + laenge; i++) {
            if (puffer[i] == gesucht) {
                return true;
            }
        }
        return false;
    }

    /** Decides, and reads the cells anew if they are English. */
    Zahlsprache entscheide(Zellspeicher zellen, Zeichendeuter deuter, IntPredicate inVerworfenerZeile) {
        Zahlsprache sprache = sicher != null ? sicher
                : englische > deutsche ? Zahlsprache.ENGLISCH : Zahlsprache.DEUTSCH;
        if (sprache == Zahlsprache.ENGLISCH && (zweideutige || deutsche + englische > 0)) {
            liesNeu(zellen, deuter, inVerworfenerZeile);
        }
        return sprache;
    }

    private static void liesNeu(Zellspeicher zellen, Zeichendeuter deuter, IntPredicate inVerworfenerZeile) {
        for (int i = 0; i < zellen.anzahl(); i++) {
            Zeichen bisher = Zeichen.von(zellen.zeichen[i]);
            if (bisher == Zeichen.ZAHL || bisher == Zeichen.VERWORFEN && !inVerworfenerZeile.test(i)) {
                char[] text = zellen.text(i).toCharArray();
                Zeichen art = deuter.deute(text, 0, text.length, Zahlsprache.ENGLISCH);
                zellen.setze(i, art);
                zellen.zahlen[i] = art == Zeichen.ZAHL ? deuter.zahl : 0;
            }
        }
    }
}
