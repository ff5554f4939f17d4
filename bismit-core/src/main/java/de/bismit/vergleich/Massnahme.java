package de.bismit.vergleich;

/** What to do where a {@link Regel} speaks (Maßnahme), as {@code vergleichbarkeit.csv} has it. */
public enum Massnahme {
    /** A mapping or conversion exists. */
    NORMALISIEREN(Wirkung.UMRECHNEN),
    /** The denominator is to be chosen by Land. */
    NENNER(Wirkung.UMRECHNEN),
    /** The series is to be split; no rate of change over the break, whatever the severity. */
    BRUCH(Wirkung.VERWEIGERN),
    /** To be read as an interval. */
    INTERVALL(Wirkung.KENNZEICHNEN),
    /** To be shown with a note. */
    ANNOTIEREN(Wirkung.KENNZEICHNEN),
    /** To be left out. */
    AUSSCHLIESSEN(Wirkung.AUSSCHLIESSEN);

    private final Wirkung wirkung;

    Massnahme(Wirkung wirkung) {
        this.wirkung = wirkung;
    }

    /** What it does to a comparison. */
    public Wirkung wirkung() {
        return wirkung;
    }
}
