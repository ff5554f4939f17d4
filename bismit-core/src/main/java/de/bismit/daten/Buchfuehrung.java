package de.bismit.daten;

import de.bismit.wert.Zahlformat;
import java.util.Locale;

/**
 * The books of a reading (Buchführung): {@code zellen = werte + ohneWert + verworfen}, always.
 *
 * @param zeilen rows of data
 * @param zellen cells
 * @param werte cells with a number
 * @param ohneWert cells with a reason instead
 * @param verworfen cells that could not be read
 */
public record Buchfuehrung(long zeilen, long zellen, long werte, long ohneWert, long verworfen) {

    /** Nothing read. */
    public static final Buchfuehrung LEER = new Buchfuehrung(0, 0, 0, 0, 0);

    /** Refuses books that do not balance. */
    public Buchfuehrung {
        if (zellen != werte + ohneWert + verworfen) {
            throw new IllegalArgumentException(zellen + " Zellen sind nicht " + werte + " + " + ohneWert + " + " + verworfen);
        }
    }

    /** Both together. */
    public Buchfuehrung plus(Buchfuehrung weitere) {
        return new Buchfuehrung(zeilen + weitere.zeilen, zellen + weitere.zellen, werte + weitere.werte,
                ohneWert + weitere.ohneWert, verworfen + weitere.verworfen);
    }

    @Override
    public String toString() {
        return zahl(zeilen) + " Zeilen (" + zahl(zellen) + " Zellen: " + zahl(werte) + " Werte, " + zahl(ohneWert) + " ohne Wert, "
                + zahl(verworfen) + " verworfen)";
    }

    private static String zahl(long zahl) {
        return Zahlformat.gerundet(zahl, 0, Locale.GERMANY);
    }
}
