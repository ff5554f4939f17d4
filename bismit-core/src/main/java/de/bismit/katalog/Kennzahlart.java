package de.bismit.katalog;

/** What kind of figure a Kennzahl is (Art), by the collection of 220. */
public enum Kennzahlart {
    /** A stock on a reference day. */
    BESTAND("Bestand"),
    /** A flow over a period: births, moves, leavers, contracts. */
    STROM("Strom"),
    /** A part of its reference population. */
    QUOTE("Quote"),
    /** Two quantities related to each other, the one no part of the other. */
    RELATION("Relation"),
    /** A composed measure. */
    INDEX("Index"),
    /** An average. */
    MITTELWERT("Mittelwert"),
    /** A change over time. */
    VERAENDERUNG("Veränderung");

    private final String anzeige;

    Kennzahlart(String anzeige) {
        this.anzeige = anzeige;
    }

    /** In German, for readers. */
    public String anzeige() {
        return anzeige;
    }
}
