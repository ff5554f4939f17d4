package de.bismit.statistik;

/** By what the sum of squared deviations is divided (Divisor). */
public enum Divisor {
    /** By n: the territories are all there are. */
    N(0),
    /** By n − 1: they are a sample; of one number there is none. */
    N_MINUS_1(1);

    final int abzug;

    Divisor(int abzug) {
        this.abzug = abzug;
    }
}
