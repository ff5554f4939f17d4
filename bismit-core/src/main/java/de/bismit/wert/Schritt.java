package de.bismit.wert;

/** What happened at one place of a {@link Herkunft}: the kinds of step (Schritt). */
public enum Schritt {
    /** A formula was evaluated; its id and version are the {@linkplain Herkunft#kennung() Kennung}. */
    FORMEL("Formel"),
    /** Values were added. */
    SUMME("Summe"),
    /** A value was multiplied by a weight, as when territories are converted. */
    GEWICHT("Gewicht"),
    /** What a printed, rounded figure leaves open was made a span. */
    RUNDUNG("Spanne aus gerundeten Angaben"),
    /** A rule decided, as where an offer does not exist or a series breaks. */
    REGEL("Regel"),
    /** A cell was read. */
    ZELLE("Zelle"),
    /** No table that was loaded has the cell. */
    LUECKE("Lücke");

    private final String anzeige;

    Schritt(String anzeige) {
        this.anzeige = anzeige;
    }

    /** The step in German, for readers. */
    public String anzeige() {
        return anzeige;
    }
}
