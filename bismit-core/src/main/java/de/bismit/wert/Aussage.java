package de.bismit.wert;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A result, or the sentence why there is none (Aussage): for what can be refused for good reasons that are no reasons of a
 * single value, such as a regression line through too few points. Immutable.
 *
 * <pre>{@code
 * Aussage.nein("9 Gebiete sind zu wenige")   // keine Aussage: 9 Gebiete sind zu wenige
 * }</pre>
 *
 * @param <T> what is said
 */
public final class Aussage<T> {

    private final @Nullable T ergebnis;
    private final String hindernis;

    private Aussage(@Nullable T ergebnis, String hindernis) {
        this.ergebnis = ergebnis;
        this.hindernis = hindernis;
    }

    /** A result. */
    public static <T> Aussage<T> ja(T ergebnis) {
        return new Aussage<>(Objects.requireNonNull(ergebnis), "");
    }

    /** No result, and why, in one German sentence. */
    public static <T> Aussage<T> nein(String hindernis) {
        if (hindernis.isBlank()) {
            throw new IllegalArgumentException("wer keine Aussage macht, sagt warum: erwartet einen Satz");
        }
        return new Aussage<>(null, hindernis);
    }

    /** The result, if there is one. */
    public Optional<T> ergebnis() {
        return Optional.ofNullable(ergebnis);
    }

    /** Why there is no result; empty if there is one. */
    public Optional<String> hindernis() {
        return hindernis.isEmpty() ? Optional.empty() : Optional.of(hindernis);
    }

    /**
     * The result, for those who rely on it.
     *
     * @throws IllegalStateException if there is none; the message says why
     */
    public T ergebnisOderFehler() {
        if (ergebnis == null) {
            throw new IllegalStateException(hindernis);
        }
        return ergebnis;
    }

    /** What follows from the result; the same sentence where there is none. */
    public <U> Aussage<U> dann(Function<? super T, Aussage<U>> schluss) {
        return ergebnis == null ? new Aussage<>(null, hindernis) : schluss.apply(ergebnis);
    }

    @Override
    public String toString() {
        return ergebnis == null ? "keine Aussage: " + hindernis : ergebnis.toString();
    }
}
