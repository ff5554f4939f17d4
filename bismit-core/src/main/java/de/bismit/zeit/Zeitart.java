package de.bismit.zeit;

/** The kinds of {@link Zeitbezug} (Zeitart): what a printed year or date means. */
public enum Zeitart {
    /** A reference day, {@code 31.12.2015}. */
    STICHTAG,
    /** A calendar year over which events are counted. */
    KALENDERJAHR,
    /** A school year, named by the year it begins in. */
    SCHULJAHR,
    /** The year in which school leavers left; reference day 31 July. */
    ABGANGSJAHR,
    /** A semester of universities. */
    SEMESTER,
    /** A quarter of a year. */
    QUARTAL,
    /** A month. */
    MONAT,
    /** The mean over a calendar year. */
    JAHRESDURCHSCHNITT;

    /**
     * Reads a printed year as this kind: {@code ABGANGSJAHR.deute(Kalenderjahr 2015)} is {@code Abgangsjahr(2015)}. What
     * is printed as a day, quarter, month or semester speaks for itself and stays.
     */
    public Zeitbezug deute(Zeitbezug gedruckt) {
        if (!(gedruckt instanceof Kalenderjahr jahr)) {
            return gedruckt;
        }
        return switch (this) {
            case SCHULJAHR -> new Schuljahr(jahr.jahr());
            case ABGANGSJAHR -> new Abgangsjahr(jahr.jahr());
            case JAHRESDURCHSCHNITT -> new Jahresdurchschnitt(jahr.jahr());
            default -> gedruckt;
        };
    }
}
