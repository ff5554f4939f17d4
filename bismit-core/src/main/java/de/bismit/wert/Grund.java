package de.bismit.wert;

/**
 * Why there is no number (Grund). The order is fixed: of several reasons the first one is shown.
 *
 * <p>The first group are reasons a printed cell has, the second reasons a calculation adds, the third reasons why a
 * number cannot exist at all.
 */
public enum Grund {

    /** One key was printed twice with two values; neither counts. */
    WIDERSPRUCH("widersprüchlich: zwei Werte unter einem Schlüssel", "contradictory: two values under one key"),
    /** The cell could not be read; a {@link Befund} names the place. */
    VERWORFEN("unlesbar", "unreadable"),
    /** Printed {@code x}: blocked, no sensible statement; a sum over it is missing. */
    NICHT_SINNVOLL("gesperrt (x)", "blocked (x)"),
    /** Printed {@code .} under a living key: unknown or to be kept secret. */
    UNBEKANNT_ODER_GEHEIM("unbekannt oder geheim (.)", "unknown or confidential (.)"),
    /** Printed {@code /}: not certain enough. */
    UNSICHER("nicht sicher genug (/)", "not certain enough (/)"),
    /** Printed {@code ...}: will follow. */
    SPAETER("Angabe folgt später (...)", "to follow later (...)"),
    /** Not collected in this period, or not given at this level. */
    NICHT_VEROEFFENTLICHT("nicht veröffentlicht", "not published"),
    /** The territory has no value of its own here: not yet or no longer a Kreis. */
    KEIN_GEBIET("Gebiet besteht nicht", "territory does not exist"),
    /** Printed {@code -}, and nothing tells whether it is a zero. */
    NULL_ODER_KEIN_GEBIET("null oder kein Gebiet: nicht entscheidbar", "zero or no territory: cannot be told"),
    /** An empty cell. */
    LEER("leer", "empty"),
    /** No table that was loaded has this cell. */
    NICHT_GELADEN("in keiner geladenen Tabelle", "in no table that was loaded"),

    /** The Merkmal is not additive over territories: there is no value for a Revier or Verbund. */
    NICHT_ADDITIV("nicht über Gebiete summierbar", "cannot be summed over territories"),
    /** Nothing says whether the Merkmal is additive. */
    ADDITIVITAET_UNBEKANNT("Summierbarkeit unbekannt", "not known whether it can be summed"),
    /** The denominator is not published. */
    NENNER_NICHT_VEROEFFENTLICHT("Nenner nicht veröffentlicht", "denominator not published"),
    /** The denominator is zero. */
    NENNER_NULL("Nenner ist null", "denominator is zero"),
    /** A mean, median, smallest or largest value of nothing at all. */
    KEINE_WERTE("keine Werte", "no values"),
    /** A statistic that needs more values than there are. */
    ZU_WENIGE_WERTE("zu wenige Werte", "too few values"),
    /** A statistic that does not exist for these values, such as a logarithm of 0. */
    NICHT_DEFINIERT("für diese Werte nicht definiert", "not defined for these values"),
    /** A change across a break of the series. */
    BRUCH("Bruch in der Reihe", "break in the series"),
    /** The Land counts this elsewhere: what is printed is not the common category, so a sum over it is missing. */
    NICHT_ABBILDBAR("nicht in die gemeinsame Kategorie abbildbar", "cannot be mapped to the common category"),

    /** The Kommune does not have what is counted (no university): adds 0 to a sum. */
    KEIN_ANGEBOT("kein Angebot", "no such offer"),
    /** Cannot occur, declared by data: adds 0 to a sum. */
    UNMOEGLICH("kann nicht vorkommen", "cannot occur");

    private final Satz anzeige;

    Grund(String deutsch, String englisch) {
        anzeige = new Satz(deutsch, englisch);
    }

    /** The reason in German, for readers. */
    public String anzeige() {
        return anzeige.deutsch();
    }

    /** The reason in a language, for readers. */
    public String anzeige(Sprache sprache) {
        return anzeige.in(sprache);
    }

    /** Whether a territory with this reason adds 0 to a sum instead of making it missing. */
    public boolean zaehltAlsNull() {
        return this == KEIN_ANGEBOT || this == UNMOEGLICH;
    }
}
