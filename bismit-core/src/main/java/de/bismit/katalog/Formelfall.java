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

    /** For a sum of ratios. */
    T quotensumme(Quotensumme formel);

    /** For a weighted mean. */
    T gewichtetesMittel(GewichtetesMittel formel);

    /** For an index of dissimilarity. */
    T dissimilaritaet(Dissimilaritaet formel);

    /** For an odds ratio. */
    T chancenverhaeltnis(Chancenverhaeltnis formel);
}
