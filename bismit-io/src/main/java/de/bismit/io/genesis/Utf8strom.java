package de.bismit.io.genesis;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A text file whose encoding nobody declared, as clean UTF-8: it is UTF-8 with or without BOM, else windows-1252, which holds
 * ISO-8859-1. Begins as UTF-8; the first bytes beyond ASCII decide. Bytes that do not fit later are taken as windows-1252
 * one by one and counted, so that a file of two encodings is read and reported.
 */
final class Utf8strom extends InputStream {

    private static final byte[][] HOHE_ZEICHEN = hoheZeichen();
    private static final VarHandle ACHT_BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HOHE_BITS = 0x8080808080808080L;
    private static final int LAENGSTE_FOLGE = 4;
    private static final int ERSATZZEICHEN = 0xFFFD;
    private static final int GROSSES_A_TILDE = 'Ã';

    private enum Art { OFFEN, UTF8, WINDOWS }

    private final InputStream strom;
    private final byte[] puffer = new byte[1 << 16];
    private int von;
    private int bis;
    private boolean zuEnde;
    private boolean begonnen;
    private Art art = Art.OFFEN;
    /** The rest of a character that found no room. */
    private final byte[] ueberhang = new byte[LAENGSTE_FOLGE];
    private int ueberhangVon = LAENGSTE_FOLGE;
    private int vorigesHohes;
    private long unpassende;
    private long doppeltKodierte;
    private byte letztes = '\n';

    Utf8strom(InputStream strom) {
        this.strom = strom;
    }

    private static byte[][] hoheZeichen() {
        byte[][] alle = new byte[128][];
        for (int i = 0; i < 128; i++) {
            alle[i] = new String(new byte[] {(byte) (128 + i)}, Charset.forName("windows-1252")).getBytes(StandardCharsets.UTF_8);
        }
        return alle;
    }

    @Override
    public int read() throws IOException {
        byte[] eines = new byte[1];
        return read(eines, 0, 1) < 0 ? -1 : eines[0] & 0xFF;
    }

    @Override
    public int read(byte[] ziel, int ab, int laenge) throws IOException {
        if (von == bis && begonnen && !zuEnde && ueberhangVon == LAENGSTE_FOLGE && laenge >= puffer.length) {
            return liesUnmittelbar(ziel, ab);
        }
        int ende = ab + laenge;
        int i = leereUeberhang(ziel, ab, ende);
        while (i < ende && (bis - von >= LAENGSTE_FOLGE || fuelle())) {
            int schritt = Math.min(ende - i, bis - von);
            int n = asciilaenge(puffer, von, schritt);
            System.arraycopy(puffer, von, ziel, i, n);
            von += n;
            i += n;
            if (n < schritt) {
                if (bis - von < LAENGSTE_FOLGE) {
                    fuelle();
                }
                i = hohes(ziel, i, ende);
            }
        }
        if (i > ab) {
            letztes = ziel[i - 1];
        }
        return i == ab && laenge > 0 ? -1 : i - ab;
    }

    /** Most of a file is ASCII: what is goes to its place at once, the rest the long way. */
    private int liesUnmittelbar(byte[] ziel, int ab) throws IOException {
        int gelesen = strom.readNBytes(ziel, ab, puffer.length);
        zuEnde = gelesen < puffer.length;
        int n = asciilaenge(ziel, ab, gelesen);
        bis = gelesen - n;
        von = 0;
        System.arraycopy(ziel, ab + n, puffer, 0, bis);
        if (n > 0) {
            letztes = ziel[ab + n - 1];
            return n;
        }
        return bis == 0 ? -1 : read(ziel, ab, puffer.length);
    }

    private int leereUeberhang(byte[] ziel, int ab, int ende) {
        int i = ab;
        while (i < ende && ueberhangVon < LAENGSTE_FOLGE) {
            ziel[i++] = ueberhang[ueberhangVon++];
        }
        return i;
    }

    /** How many of the next bytes are ASCII, seen eight at a time. */
    private static int asciilaenge(byte[] text, int start, int hoechstens) {
        int n = 0;
        while (n + Long.BYTES <= hoechstens && ((long) ACHT_BYTES.get(text, start + n) & HOHE_BITS) == 0) {
            n += Long.BYTES;
        }
        while (n < hoechstens && text[start + n] >= 0) {
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
            bis += strom.readNBytes(puffer, bis, puffer.length - bis);
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

    /** Writes the character that begins here, and says where the next one goes. */
    private int hohes(byte[] ziel, int ab, int ende) {
        int laenge = art == Art.WINDOWS ? 0 : folgenlaenge();
        if (laenge > 0) {
            art = Art.UTF8;
            if (laenge < LAENGSTE_FOLGE) {
                zaehle(punkt(laenge));
            }
            von += laenge;
            return schreibe(puffer, von - laenge, laenge, ziel, ab, ende);
        }
        unpassende += art == Art.UTF8 ? 1 : 0;
        art = art == Art.OFFEN ? Art.WINDOWS : art;
        byte[] zeichen = HOHE_ZEICHEN[puffer[von++] & 0x7F];
        zaehle(new String(zeichen, StandardCharsets.UTF_8).charAt(0));
        return schreibe(zeichen, 0, zeichen.length, ziel, ab, ende);
    }

    private int schreibe(byte[] quelle, int ab, int laenge, byte[] ziel, int zielAb, int ende) {
        int passend = Math.min(laenge, ende - zielAb);
        System.arraycopy(quelle, ab, ziel, zielAb, passend);
        ueberhangVon = LAENGSTE_FOLGE - (laenge - passend);
        System.arraycopy(quelle, ab + passend, ueberhang, ueberhangVon, laenge - passend);
        return zielAb + passend;
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

    /** Counts what umlauts look like after being encoded twice (Ã¼) and replacement characters. */
    private void zaehle(int zeichen) {
        if (zeichen == ERSATZZEICHEN || vorigesHohes == GROSSES_A_TILDE && "¤¶¼Ÿ„–œ\u009F\u0084\u0096\u009C©".indexOf(zeichen) >= 0) {
            doppeltKodierte++;
        }
        vorigesHohes = zeichen;
    }

    /** What is wrong with the encoding, in German; to be asked after the last byte. */
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

    /** Whether the text ended with a line break; to be asked after the last byte. */
    boolean endetMitZeilenumbruch() {
        return letztes == '\n' || letztes == '\r';
    }

    @Override
    public void close() throws IOException {
        strom.close();
    }
}
