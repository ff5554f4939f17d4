package de.bismit.harmonisierung;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How far something means the same in two Länder (Kategorievergleich).
 *
 * @param grad how far; empty if nothing is known of one of them
 * @param satz a sentence that says why
 * @param nachweise the sources, each once
 */
public record Kategorievergleich(Optional<Abbildungsgrad> grad, String satz, List<Nachweis> nachweise) {

    /** Copies the sources, each once. */
    public Kategorievergleich {
        nachweise = nachweise.stream().distinct().toList();
    }

    @Override
    public String toString() {
        return grad.map(Abbildungsgrad::anzeige).orElse("ungeprüft") + ": " + satz
                + nachweise.stream().map(n -> "\n  Quelle: " + n).collect(Collectors.joining());
    }
}
