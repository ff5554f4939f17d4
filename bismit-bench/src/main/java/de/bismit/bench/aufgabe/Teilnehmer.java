package de.bismit.bench.aufgabe;

/**
 * Who takes part in a task (Teilnehmer); the enum of a task lists them.
 *
 * @param <D> the data of the task
 */
public interface Teilnehmer<D> {

    /** As it stands in the enum. */
    String name();

    /** Takes over the data in the form it works on: not timed. */
    Rechnung<?> mit(D daten);
}
