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
     * What was read, for those who want nothing that is wrong; warnings and hints stay in {@link #befunde()}.
     *
     * @throws IllegalStateException if a finding is a {@link Schwere#FEHLER}, or nothing was read; all findings are in its message
     */
    public T wertOderFehler() {
        boolean gut = befunde.stream().noneMatch(b -> b.schwere() == Schwere.FEHLER);
        if (wert == null || !gut) {
            throw new IllegalStateException(befunde.isEmpty() ? "nichts gelesen, und kein Befund sagt warum" : befunde.stream().map(Befund::toString).collect(Collectors.joining("\n")));
        }
        return wert;
    }
}
