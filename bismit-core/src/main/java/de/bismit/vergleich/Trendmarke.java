package de.bismit.vergleich;

/** Where a series goes (Trendmarke). */
public enum Trendmarke {
    /** It rises more steadily than chance does. */
    STEIGT("steigt"),
    /** It falls more steadily than chance does. */
    FAELLT("fällt"),
    /** Chance may have made it. */
    OHNE_TREND("ohne erkennbaren Trend");

    private final String anzeige;

    Trendmarke(String anzeige) {
        this.anzeige = anzeige;
    }

    /** In German, for readers. */
    public String anzeige() {
        return anzeige;
    }
}
