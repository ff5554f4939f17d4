package de.bismit.bench.naiv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What nothing can beat: merely reading the same bytes or numbers (Grenzen). */
public final class Grenzen {

    private static final int PUFFER = 1 << 16;

    private Grenzen() {
    }

    /** The sum of an array with eight accumulators, so that the memory is the limit and not the adder. */
    public static double summe(double[] werte) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double s4 = 0;
        double s5 = 0;
        double s6 = 0;
        double s7 = 0;
        int i = 0;
        for (; i + 7 < werte.length; i += 8) {
            s0 += werte[i];
            s1 += werte[i + 1];
            s2 += werte[i + 2];
            s3 += werte[i + 3];
            s4 += werte[i + 4];
            s5 += werte[i + 5];
            s6 += werte[i + 6];
            s7 += werte[i + 7];
        }
        for (; i < werte.length; i++) {
            s0 += werte[i];
        }
        return s0 + s1 + (s2 + s3) + (s4 + s5 + (s6 + s7));
    }

    /** Reads a file and counts its lines. */
    public static long zeilen(Path datei) {
        byte[] puffer = new byte[PUFFER];
        long zeilen = 0;
        try (InputStream strom = Files.newInputStream(datei)) {
            for (int n = strom.read(puffer); n >= 0; n = strom.read(puffer)) {
                for (int i = 0; i < n; i++) {
                    zeilen += puffer[i] == '\n' ? 1 : 0;
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return zeilen;
    }
}
