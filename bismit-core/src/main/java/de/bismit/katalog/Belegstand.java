package de.bismit.katalog;

/** How well a Kennzahl stands (Belegstand). */
public enum Belegstand {
    /** Computed from a real table, and compared with a published or independent figure. */
    BELEGT("belegt"),
    /** Has a Formel and named inputs, tested with a worked example; no table that was read feeds it yet. */
    BERECHENBAR("berechenbar"),
    /** Defined in words; has no Formel yet. */
    BESCHRIEBEN("beschrieben");

    private final String anzeige;

    Belegstand(String anzeige) {
        this.anzeige = anzeige;
    }

    /** In German, for readers. */
    public String anzeige() {
        return anzeige;
    }
}
