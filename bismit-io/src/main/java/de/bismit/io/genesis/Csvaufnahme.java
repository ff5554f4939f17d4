package de.bismit.io.genesis;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes the fields of a flat file from FastCSV, which knows all that quotation marks can do. */
final class Csvaufnahme extends AbstractBaseCsvCallbackHandler<Csvaufnahme> {

    private final Flachaufnahme aufnahme;
    private final boolean anfuehrungenAbstreifen;
    private final List<String> kopffelder = new ArrayList<>();
    private final Zeilenfelder felder = new Zeilenfelder();
    private int zeile;
    private boolean leer;
    private boolean abgewiesen;

    /** With {@code anfuehrungenAbstreifen} FastCSV takes quotation marks as ordinary characters, and those around a field go here. */
    Csvaufnahme(Flachaufnahme aufnahme, boolean anfuehrungenAbstreifen) {
        this.aufnahme = aufnahme;
        this.anfuehrungenAbstreifen = anfuehrungenAbstreifen;
    }

    /** Whether the header is none of a flat file. */
    boolean abgewiesen() {
        return abgewiesen;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        zeile = (int) startingLineNumber;
        leer = false;
    }

    @Override
    protected void handleEmpty() {
        leer = true;
    }

    @Override
    protected void handleField(int i, char[] puffer, int von, int laenge, boolean inAnfuehrung) {
        if (inAnfuehrung) {
            pruefeUmbruch(puffer, von, laenge);
        }
        boolean streife = anfuehrungenAbstreifen && laenge >= 2 && puffer[von] == '"' && puffer[von + laenge - 1] == '"';
        String text = streife ? new String(puffer, von + 1, laenge - 2) : new String(puffer, von, laenge);
        if (aufnahme.zeilen() == null) {
            kopffelder.add(text);
        } else {
            nimmFeld(i, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The fields of a row lie one behind the other, a byte apart, as they do where they were split. */
    private void nimmFeld(int i, byte[] text) {
        int von = felder.grenzen[i] + 1;
        int ende = von + text.length;
        if (ende + Zeilenteiler.POLSTER > felder.puffer.length) {
            felder.puffer = Arrays.copyOf(felder.puffer, 2 * (ende + Zeilenteiler.POLSTER));
        }
        if (i + 1 == felder.grenzen.length) {
            felder.grenzen = Arrays.copyOf(felder.grenzen, 2 * (i + 1));
        }
        System.arraycopy(text, 0, felder.puffer, von, text.length);
        felder.grenzen[i + 1] = ende;
    }

    private void pruefeUmbruch(char[] puffer, int von, int laenge) {
        for (int i = von; i < von + laenge; i++) {
            if (puffer[i] == '\n' || puffer[i] == '\r') {
                throw new OffeneAnfuehrung(zeile);
            }
        }
    }

    @Override
    protected Csvaufnahme buildRecord() {
        Flachzeilen zeilen = aufnahme.zeilen();
        if (zeilen != null) {
            if (!leer) {
                felder.anzahl = getFieldCount();
                felder.zeile = zeile;
                zeilen.zeile(felder);
            }
        } else if (!kopffelder.isEmpty()) {
            abgewiesen = !aufnahme.nimmKopf(kopffelder);
        }
        return this;
    }

    /** A quotation mark swallowed a line break. */
    static final class OffeneAnfuehrung extends RuntimeException {

        private static final long serialVersionUID = 1L;

        final int zeile;

        private OffeneAnfuehrung(int zeile) {
            super("Anführungszeichen nicht geschlossen", null, false, false);
            this.zeile = zeile;
        }
    }
}
