package de.bismit.io.genesis;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** A text in memory with its physical lines, whatever the line ends. */
final class Textzeilen {

    final char[] zeichen;
    private int[] anfaenge = new int[256];
    private int[] enden = new int[256];
    private int anzahl;

    private Textzeilen(char[] zeichen, int laenge) {
        this.zeichen = zeichen;
        int von = 0;
        for (int i = 0; i < laenge; i++) {
            if (zeichen[i] == '\n') {
                dazu(von, i);
                von = i + 1;
            } else if (zeichen[i] == '\r' && (i + 1 == laenge || zeichen[i + 1] != '\n')) {
                dazu(von, i);
                von = i + 1;
            }
        }
        if (von < laenge) {
            dazu(von, laenge);
        }
    }

    static Textzeilen lies(Reader leser) throws IOException {
        char[] alles = new char[1 << 16];
        int laenge = 0;
        for (int n = leser.read(alles, 0, alles.length); n >= 0; n = leser.read(alles, laenge, alles.length - laenge)) {
            laenge += n;
            if (laenge == alles.length) {
                alles = Arrays.copyOf(alles, 2 * laenge);
            }
        }
        return new Textzeilen(alles, laenge);
    }

    private void dazu(int von, int ende) {
        if (anzahl == anfaenge.length) {
            anfaenge = Arrays.copyOf(anfaenge, 2 * anzahl);
            enden = Arrays.copyOf(enden, 2 * anzahl);
        }
        anfaenge[anzahl] = von;
        enden[anzahl++] = ende > von && zeichen[ende - 1] == '\r' ? ende - 1 : ende;
    }

    int anzahl() {
        return anzahl;
    }

    int von(int zeile) {
        return anfaenge[zeile];
    }

    int bis(int zeile) {
        return enden[zeile];
    }

    String text(int zeile) {
        return new String(zeichen, anfaenge[zeile], enden[zeile] - anfaenge[zeile]);
    }

    boolean istLeer(int zeile) {
        for (int i = anfaenge[zeile]; i < enden[zeile]; i++) {
            if (zeichen[i] != ';' && zeichen[i] > ' ') {
                return false;
            }
        }
        return true;
    }
}
