package de.bismit.io.tabelle;

/** What a cell's text is by itself, before the table is known. Ordinals are stored as bytes. */
enum Zeichen {
    ZAHL, STRICH, PUNKT, SPAETER, UNSICHER, NICHT_SINNVOLL, LEER, WIDERSPRUCH, VERWORFEN, GENAU_NULL, GERUNDETE_NULL,
    NICHT_VEROEFFENTLICHT, UNMOEGLICH;

    private static final Zeichen[] ALLE = values();

    static Zeichen von(byte b) {
        return ALLE[b];
    }

    /** Whether a number is printed, or a sign that stands for one. */
    static boolean istZahl(byte b) {
        return b == ZAHL.ordinal() || b == GENAU_NULL.ordinal() || b == GERUNDETE_NULL.ordinal();
    }

    byte alsByte() {
        return (byte) ordinal();
    }
}
