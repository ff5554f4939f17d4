package de.bismit.zeit;

/**
 * Which denominator belongs to which numerator in time (Paarung): part of the definition of a Kennzahl.
 *
 * <p>Children in day care on 1 March 2016 are related to the population of 31 December 2015: {@code VORJAHR}.
 */
public enum Paarung {
    /** Both sides report for the same year. */
    GLEICHES_JAHR(0),
    /** The denominator reports for the year before. */
    VORJAHR(-1);

    private final int versatz;

    Paarung(int versatz) {
        this.versatz = versatz;
    }

    /** The year of the denominator for a numerator that reports for {@code berichtsjahr}. */
    public int nennerjahr(int berichtsjahr) {
        return berichtsjahr + versatz;
    }
}
