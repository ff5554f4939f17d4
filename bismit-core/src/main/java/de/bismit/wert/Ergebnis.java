package de.bismit.wert;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What could be read, with the findings on the way (Ergebnis): for catalogues, rules and sheets.
 *
 * @param <T> what was read
 * @param wert what could be read, or null if nothing could
 * @param befunde the findings, possibly none
 */
public record Ergebnis<T>(@Nullable T wert, List<Befund> befunde) {

    /** Copies the findings. */
    public Ergebnis {
        befunde = List.copyOf(befunde);
    }

    /** What could be read, if anything. */
    public Optional<T> gelesen() {
        return Optional.ofNullable(wert);
    }

    /**
     * What was read, for those who want it strict.
     *
     * @throws IllegalStateException if there is a finding more serious than a hint, with all of them in its message
     */
    public T wertOderFehler() {
        boolean gut = befunde.stream().allMatch(b -> b.schwere() == Schwere.HINWEIS);
        if (wert == null || !gut) {
            throw new IllegalStateException(befunde.isEmpty() ? "nichts gelesen, und kein Befund sagt warum" : befunde.stream().map(Befund::toString).collect(Collectors.joining("\n")));
        }
        return wert;
    }
}
