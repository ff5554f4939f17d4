package de.bismit.io.tabelle;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/** All cells of a table: what each is, its number, its text; no String per cell. */
final class Zellspeicher {

    private static final VarHandle ACHT_BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** The texts of one letter, which most signs are. */
    private static final String[] EINZELNE = IntStream.range(0, 0x80).mapToObj(Character::toString).toArray(String[]::new);

    /** Both at least as long as there are cells. */
    byte[] zeichen = new byte[1024];
    double[] zahlen = new double[1024];
    private int[] textenden = new int[1024];
    private byte[] texte = new byte[4096];
    private int anzahl;
    private int textlaenge;

    int anzahl() {
        return anzahl;
    }

    void zelle(Zeichen art, double zahl, char[] puffer, int von, int laenge) {
        haengeAn(puffer, von, laenge);
        dazu(art, zahl);
    }

    /** The same from UTF-8; up to eight bytes behind the text may be read. */
    void zelle(Zeichen art, double zahl, byte[] puffer, int von, int laenge) {
        schaffePlatz(laenge + Long.BYTES);
        if (laenge <= Long.BYTES) {
            ACHT_BYTES.set(texte, textlaenge, (long) ACHT_BYTES.get(puffer, von));
        } else {
            System.arraycopy(puffer, von, texte, textlaenge, laenge);
        }
        textlaenge += laenge;
        dazu(art, zahl);
    }

    private void dazu(Zeichen art, double zahl) {
        if (anzahl == zeichen.length) {
            int neu = 2 * anzahl;
            zeichen = Arrays.copyOf(zeichen, neu);
            zahlen = Arrays.copyOf(zahlen, neu);
            textenden = Arrays.copyOf(textenden, neu);
        }
        zeichen[anzahl] = art.alsByte();
        zahlen[anzahl] = zahl;
        textenden[anzahl++] = textlaenge;
    }

    private void haengeAn(char[] puffer, int von, int laenge) {
        schaffePlatz(laenge);
        for (int i = 0; i < laenge; i++) {
            char c = puffer[von + i];
            if (c >= 0x80) {
                byte[] rest = new String(puffer, von + i, laenge - i).getBytes(StandardCharsets.UTF_8);
                schaffePlatz(i + rest.length);
                System.arraycopy(rest, 0, texte, textlaenge + i, rest.length);
                textlaenge += i + rest.length;
                return;
            }
            texte[textlaenge + i] = (byte) c;
        }
        textlaenge += laenge;
    }

    private void schaffePlatz(int laenge) {
        if (textlaenge + laenge > texte.length) {
            texte = Arrays.copyOf(texte, Math.max(textlaenge + laenge, texte.length + (texte.length >> 1)));
        }
    }

    String text(int i) {
        int von = i == 0 ? 0 : textenden[i - 1];
        if (textenden[i] == von + 1 && texte[von] >= 0) {
            return EINZELNE[texte[von]];
        }
        return new String(texte, von, textenden[i] - von, StandardCharsets.UTF_8);
    }

    boolean hatNurZiffern(int i) {
        for (int stelle = i == 0 ? 0 : textenden[i - 1]; stelle < textenden[i]; stelle++) {
            if (texte[stelle] < '0' || texte[stelle] > '9') {
                return false;
            }
        }
        return true;
    }

    /** Forgets the last cells. */
    void kuerzeAuf(int behaltene) {
        anzahl = behaltene;
        textlaenge = behaltene == 0 ? 0 : textenden[behaltene - 1];
    }

    void setze(int i, Zeichen art) {
        zeichen[i] = art.alsByte();
    }

    /** Gives back what was kept free for more cells, unless it is little. */
    void kuerze() {
        if (zeichen.length - anzahl > anzahl >> 3) {
            zeichen = Arrays.copyOf(zeichen, anzahl);
            zahlen = Arrays.copyOf(zahlen, anzahl);
            textenden = Arrays.copyOf(textenden, anzahl);
        }
        if (texte.length - textlaenge > textlaenge >> 3) {
            texte = Arrays.copyOf(texte, textlaenge);
        }
    }
}
