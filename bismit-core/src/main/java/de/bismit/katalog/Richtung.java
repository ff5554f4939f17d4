package de.bismit.katalog;

/** How to read a Kennzahl (Richtung): an aid, not a judgement. */
public enum Richtung {
    /** Higher values are wanted. */
    HOEHER_BESSER("höher ist besser"),
    /** Lower values are wanted. */
    NIEDRIGER_BESSER("niedriger ist besser"),
    /** Neither; counts measure size. */
    NEUTRAL("ohne Wertung");

    private final String anzeige;

    Richtung(String anzeige) {
        this.anzeige = anzeige;
    }

    /** In German, for readers. */
    public String anzeige() {
        return anzeige;
    }
}
