package de.bismit.io.tabelle;

/** What a cell's text is by itself, before the table is known. Ordinals are stored as bytes. */
enum Zeichen {
    ZAHL, STRICH, PUNKT, SPAETER, UNSICHER, NICHT_SINNVOLL, LEER, WIDERSPRUCH, VERWORFEN;

    private static final Zeichen[] ALLE = values();

    static Zeichen von(byte b) {
        return ALLE[b];
    }

    byte alsByte() {
        return (byte) ordinal();
    }
}
