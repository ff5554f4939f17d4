package de.bismit.vergleich;

/**
 * One answer for each kind of {@link Vergleichsbezug} (Bezugsfall).
 *
 * @param <T> the answer
 */
public interface Bezugsfall<T> {

    /** For the region as a whole. */
    T revier(Revierbezug bezug);

    /** For the published value of the Land. */
    T land(Landbezug bezug);

    /** For the published value of Germany. */
    T bund(Bundbezug bezug);

    /** For the other Kommunen of the same type. */
    T kreistyp(Kreistypbezug bezug);

    /** For the median of the Kreise most alike. */
    T nachbarn(Nachbarbezug bezug);

    /** For one's own earlier value. */
    T vergangenheit(Vergangenheitsbezug bezug);

    /** For a target. */
    T ziel(Zielbezug bezug);
}
