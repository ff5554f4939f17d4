package de.bismit.io.befehl;

/** A command ends early with a sentence for whoever typed it. */
final class Abbruch extends RuntimeException {

    /** Nothing usable was read. */
    static final int NICHTS_BRAUCHBARES = 1;
    /** The call is wrong. */
    static final int FALSCHER_AUFRUF = 2;

    private static final long serialVersionUID = 1L;

    private final int code;

    private Abbruch(int code, String satz) {
        super(satz, null, false, false);
        this.code = code;
    }

    static Abbruch falscherAufruf(String satz) {
        return new Abbruch(FALSCHER_AUFRUF, satz);
    }

    static Abbruch nichtsBrauchbares(String satz) {
        return new Abbruch(NICHTS_BRAUCHBARES, satz);
    }

    int code() {
        return code;
    }

    String satz() {
        return String.valueOf(getMessage());
    }
}
