package de.bismit.daten;

/** How a table differs from an earlier Datenstand of it: the kinds of {@link Aenderung} (Änderungsart). */
public enum Aenderungsart {
    /** A number became another number. */
    GEAENDERT("geändert"),
    /** A sign became a number. */
    NACHGELIEFERT("nachgeliefert"),
    /** A number became a sign. */
    ZURUECKGEZOGEN("zurückgezogen"),
    /** A sign became another sign, or a flag beside a number came or went. */
    ZEICHEN("Zeichen geändert"),
    /** Header, unit, title, footnotes or circumstances changed. */
    DEFINITION("Definition geändert"),
    /** A time the table did not have. */
    NEUES_JAHR("neue Zeit"),
    /** A cell, column, territory or table that was not there. */
    NEU("neu"),
    /** A cell, column, territory, time or table that is no longer there. */
    ENTFALLEN("entfallen");

    private final String anzeige;

    Aenderungsart(String anzeige) {
        this.anzeige = anzeige;
    }

    /** The kind in German, for readers. */
    public String anzeige() {
        return anzeige;
    }
}
