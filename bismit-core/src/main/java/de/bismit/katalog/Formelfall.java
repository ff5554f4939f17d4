package de.bismit.katalog;

/**
 * One answer for each kind of {@link Formel} (Formelfall).
 *
 * @param <T> the answer
 */
public interface Formelfall<T> {

    /** For a count. */
    T bestand(Bestand formel);

    /** For a ratio. */
    T verhaeltnis(Verhaeltnis formel);

    /** For a published rate. */
    T veroeffentlichteQuote(VeroeffentlichteQuote formel);

    /** For a change. */
    T veraenderung(Veraenderung formel);
}
