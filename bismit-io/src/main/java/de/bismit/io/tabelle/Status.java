package de.bismit.io.tabelle;

/** What a cell says, after its symbol has been settled (Status). */
public enum Status {
    /** A printed number, 0 too. */
    ZAHL(Zaehlung.WERT),
    /** A {@code -} proven to be zero, or a sign declared to be an exact one. */
    NULL(Zaehlung.WERT),
    /** Not zero, but rounded to it ({@code k} of the new signs). */
    GERUNDETE_NULL(Zaehlung.WERT),
    /** A {@code .} under a living key: unknown or kept secret. */
    UNBEKANNT_ODER_GEHEIM(Zaehlung.OHNE_WERT),
    /** {@code ...}: will come later. */
    SPAETER(Zaehlung.OHNE_WERT),
    /** {@code /}: too unreliable. */
    UNSICHER(Zaehlung.OHNE_WERT),
    /** {@code x}: blocked, not meaningful. */
    NICHT_SINNVOLL(Zaehlung.OHNE_WERT),
    /** The territory of the key has no value of its own here. */
    KEIN_GEBIET(Zaehlung.OHNE_WERT),
    /** Not collected, or not given at this level. */
    NICHT_VEROEFFENTLICHT(Zaehlung.OHNE_WERT),
    /** Zero or no territory: cannot be told. */
    NULL_ODER_KEIN_GEBIET(Zaehlung.OHNE_WERT),
    /** Cannot occur or does not apply, as the declared signs say. */
    UNMOEGLICH(Zaehlung.OHNE_WERT),
    /** An empty cell. */
    LEER(Zaehlung.OHNE_WERT),
    /** The same key stands there with another value: neither counts. */
    WIDERSPRUCH(Zaehlung.OHNE_WERT),
    /** Unreadable, with a Befund. */
    VERWORFEN(Zaehlung.VERWORFEN);

    private enum Zaehlung { WERT, OHNE_WERT, VERWORFEN }

    private final Zaehlung zaehlung;

    Status(Zaehlung zaehlung) {
        this.zaehlung = zaehlung;
    }

    /** Whether the cell has a number. */
    public boolean istWert() {
        return zaehlung == Zaehlung.WERT;
    }

    /** Whether the cell was read and has no number. */
    public boolean istOhneWert() {
        return zaehlung == Zaehlung.OHNE_WERT;
    }
}
