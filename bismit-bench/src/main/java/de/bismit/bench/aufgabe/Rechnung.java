package de.bismit.bench.aufgabe;

/**
 * One way to do a task, data in place (Rechnung).
 *
 * @param <E> the result in the form in which this way gives it
 */
public interface Rechnung<E> extends AutoCloseable {

    /** The work: what is timed. */
    E rechne();

    /** A result as numbers in the order of the task, to be compared, never timed; where there is none the task says what stands. */
    double[] zahlen(E ergebnis);

    /** The numbers of a new result. */
    default double[] ergebnis() {
        return zahlen(rechne());
    }

    /** Whether this does less than the task: what nothing can beat. */
    default boolean istGrenze() {
        return false;
    }

    /** Gives back what is not on the heap. */
    @Override
    default void close() {
    }
}
