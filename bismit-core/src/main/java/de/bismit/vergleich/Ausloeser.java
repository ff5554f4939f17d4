package de.bismit.vergleich;

/** What must be there for a {@link Regel} to speak (Auslöser); without it the rule stays silent. */
public enum Ausloeser {
    /** The rule is a candidate at all. */
    IMMER,
    /** A value of a named Land stands beside one of another Land, within the period. */
    LAENDERMISCHUNG,
    /** Values lie on different sides of a date, or inside and outside a window. */
    ZEITSCHNITT,
    /** A circumstance is stated and differs. */
    VARIANTE_VERSCHIEDEN,
    /** A circumstance is not stated for at least one value. */
    VARIANTE_UNBEKANNT,
    /** At least one Kommune lacks the offer. */
    ANGEBOT_FEHLT,
    /** The values use borders of different dates. */
    GEBIETSSTAND_VERSCHIEDEN,
    /** A numerator is below the threshold. */
    KLEINE_FALLZAHL,
    /** A value comes from a delivery that is declared rounded. */
    RUNDUNG,
    /** Values come from different statistics. */
    STATISTIK_GEMISCHT,
    /** A circumstance of a value is the one the rule names, {@code deckung=unvollständig}: mostly one that is computed from the data. */
    ANGABE_LAUTET
}
