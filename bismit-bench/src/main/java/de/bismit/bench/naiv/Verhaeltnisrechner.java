package de.bismit.bench.naiv;

/** One way to compute the ratio of sums over the Kreise of each Land, for all Kennzahlen and years. */
public interface Verhaeltnisrechner {

    /** 100 times the ratio, {@code [kennzahl][jahr * 16 + land]}; 0 where no Kreis of the Land has a denominator. */
    double[][] rechne();
}
