package de.bismit.zufall;

/** How a {@link Zufallsbereich} is computed, and what it assumes (Verfahren). */
public enum Verfahren {
    /** A share: each case independent with the same chance. */
    WILSON("Wilson, Binomialmodell"),
    /** A count from ten cases on: cases independent of each other. */
    BYAR("Byar, Poissonmodell"),
    /** A count below ten cases. */
    EXAKT("exakt, Poissonmodell"),
    /** A directly standardised rate. */
    DOBSON("Dobson, Poissonmodell"),
    /** The difference of two estimates, from their own ranges. */
    MOVER("Newcombe und Zou, zwei unabhängige Werte"),
    /** Where a territory lies if it differs from the whole by chance only. */
    TRICHTER("Trichter, Normalnäherung");

    private final String anzeige;

    Verfahren(String anzeige) {
        this.anzeige = anzeige;
    }

    /** In German, for readers. */
    public String anzeige() {
        return anzeige;
    }
}
