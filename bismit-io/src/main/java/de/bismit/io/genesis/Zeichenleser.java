package de.bismit.io.genesis;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes a text file whose encoding nobody declared: UTF-8 with or without BOM, else windows-1252, which holds
 * ISO-8859-1. Begins as UTF-8; the first bytes beyond ASCII decide. Bytes that do not fit later are taken as windows-1252
 * one by one and counted, so that a file of two encodings is read and reported.
 */
final class Zeichenleser extends Reader {

    private static final String HOHE_ZEICHEN = new String(hoheBytes(), Charset.forName("windows-1252"));

    private static final VarHandle ACHT_BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HOHE_BITS = 0x8080808080808080L;
    private static final int LANGE_FOLGE = 48;

    private enum Art { OFFEN, UTF8, WINDOWS }

    private final InputStream strom;
    private final byte[] puffer = new byte[1 << 16];
    private int von;
    private int bis;
    private boolean zuEnde;
    private boolean begonnen;
    private Art art = Art.OFFEN;
    private char nachzuegler;
    private char vorigesHohes;
    private long unpassende;
    private long doppeltKodierte;
    private char letztes = '\n';

    Zeichenleser(InputStream strom) {
        this.strom = strom;
    }

    private static byte[] hoheBytes() {
        byte[] alle = new byte[128];
        for (int i = 0; i < 128; i++) {
            alle[i] = (byte) (128 + i);
        }
        return alle;
    }

    @Override
    public int read(char[] ziel, int ab, int laenge) throws IOException {
        int ende = ab + laenge;
        int i = ab;
        while (i < ende) {
            if (nachzuegler != 0) {
                ziel[i++] = nachzuegler;
                nachzuegler = 0;
                continue;
            }
            if (bis - von < 4 && !fuelle()) {
                break;
            }
            int schritt = Math.min(ende - i, bis - von);
            int fertig = kopiereAscii(ziel, i, schritt);
            i += fertig;
            if (fertig < schritt) {
                if (bis - von < 4) {
                    fuelle();
                }
                ziel[i++] = hohes();
            }
        }
        if (i > ab) {
            letztes = ziel[i - 1];
        }
        return i == ab && laenge > 0 ? -1 : i - ab;
    }

    private int kopiereAscii(char[] ziel, int ab, int hoechstens) {
        int n = asciilaenge(von, hoechstens);
        if (n < LANGE_FOLGE) {
            for (int i = 0; i < n; i++) {
                ziel[ab + i] = (char) puffer[von + i];
            }
        } else {
            // the JDK widens bytes in one go, no loop of ours does
            new String(puffer, von, n, StandardCharsets.ISO_8859_1).getChars(0, n, ziel, ab);
        }
        von += n;
        return n;
    }

    /** How many of the next bytes are ASCII, seen eight at a time. */
    private int asciilaenge(int start, int hoechstens) {
        int n = 0;
        while (n + Long.BYTES <= hoechstens && ((long) ACHT_BYTES.get(puffer, start + n) & HOHE_BITS) == 0) {
            n += Long.BYTES;
        }
        while (n < hoechstens && puffer[start + n] >= 0) {
            n++;
        }
        return n;
    }

    /** Makes sure that there is a byte, and four if the file has them; false at the end. */
    private boolean fuelle() throws IOException {
        if (!zuEnde) {
            System.arraycopy(puffer, von, puffer, 0, bis - von);
            bis -= von;
            von = 0;
            int gelesen = strom.readNBytes(puffer, bis, puffer.length - bis);
            bis += gelesen;
            zuEnde = bis < puffer.length;
            if (!begonnen) {
                begonnen = true;
                ueberspringeBom();
            }
        }
        return von < bis;
    }

    private void ueberspringeBom() {
        if (bis >= 3 && puffer[0] == (byte) 0xEF && puffer[1] == (byte) 0xBB && puffer[2] == (byte) 0xBF) {
            von = 3;
            art = Art.UTF8;
        }
    }

    private char hohes() {
        if (art != Art.WINDOWS) {
            int laenge = folgenlaenge();
            if (laenge > 0) {
                art = Art.UTF8;
                return folge(laenge);
            }
            if (art == Art.UTF8) {
                unpassende++;
            } else {
                art = Art.WINDOWS;
            }
        }
        return zaehle(HOHE_ZEICHEN.charAt((puffer[von++] & 0xFF) - 128));
    }

    /** The length of the UTF-8 sequence that begins here, 0 if there is none. */
    private int folgenlaenge() {
        int erstes = puffer[von] & 0xFF;
        int laenge = erstes >= 0xC2 && erstes <= 0xDF ? 2 : erstes >= 0xE0 && erstes <= 0xEF ? 3
                : erstes >= 0xF0 && erstes <= 0xF4 ? 4 : 0;
        if (laenge == 0 || von + laenge > bis) {
            return 0;
        }
        for (int i = 1; i < laenge; i++) {
            if ((puffer[von + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int punkt = punkt(laenge);
        boolean zuLang = laenge == 3 && punkt < 0x800 || laenge == 4 && punkt < 0x10000;
        boolean ungueltig = punkt > 0x10FFFF || punkt >= 0xD800 && punkt <= 0xDFFF;
        return zuLang || ungueltig ? 0 : laenge;
    }

    private int punkt(int laenge) {
        int punkt = puffer[von] & (0xFF >> (laenge + 1));
        for (int i = 1; i < laenge; i++) {
            punkt = punkt << 6 | puffer[von + i] & 0x3F;
        }
        return punkt;
    }

    private char folge(int laenge) {
        int punkt = punkt(laenge);
        von += laenge;
        if (punkt >= 0x10000) {
            nachzuegler = Character.lowSurrogate(punkt);
            return Character.highSurrogate(punkt);
        }
        return zaehle((char) punkt);
    }

    /** Counts what umlauts look like after being encoded twice (Ã¼) and replacement characters. */
    private char zaehle(char zeichen) {
        if (zeichen == '\uFFFD' || vorigesHohes == 'Ã' && "¤¶¼Ÿ„–œ\u009F\u0084\u0096\u009C©".indexOf(zeichen) >= 0) {
            doppeltKodierte++;
        }
        vorigesHohes = zeichen;
        return zeichen;
    }

    /** What is wrong with the encoding, in German; to be asked after the last character. */
    Optional<String> mangel() {
        if (unpassende > 0) {
            return Optional.of(unpassende + " Bytes passen nicht zu UTF-8, obwohl der Rest UTF-8 ist; sie wurden als "
                    + "windows-1252 gelesen. Die Datei neu aus der Datenbank laden");
        }
        if (doppeltKodierte > 0) {
            return Optional.of(doppeltKodierte + " Umlaute sind zerstört (\"Ã¼\" oder \"\uFFFD\" statt \"ü\"): die Datei "
                    + "wurde falsch umkodiert. Namen sind unlesbar, Zahlen und Schlüssel nicht betroffen; die Datei neu laden");
        }
        return Optional.empty();
    }

    /** Whether the text ended with a line break; to be asked after the last character. */
    boolean endetMitZeilenumbruch() {
        return letztes == '\n' || letztes == '\r';
    }

    @Override
    public void close() throws IOException {
        strom.close();
    }
}
