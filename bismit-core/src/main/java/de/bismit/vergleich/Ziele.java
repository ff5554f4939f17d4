package de.bismit.vergleich;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Targets, to be looked up (Ziele).
 *
 * @param alle the targets
 */
public record Ziele(List<Ziel> alle) {

    /** No targets at all. */
    public static final Ziele KEINE = new Ziele(List.of());

    /**
     * Copies the targets.
     *
     * @throws IllegalArgumentException if two are about the same Kennzahl, territory and year
     */
    public Ziele {
        alle = List.copyOf(alle);
        for (Ziel ziel : alle) {
            if (alle.stream().filter(z -> dasselbe(z, ziel)).count() > 1) {
                throw new IllegalArgumentException("zwei Ziele für " + ziel.kennzahl() + ", " + ziel.gebiet() + ", " + ziel.jahr());
            }
        }
    }

    private static boolean dasselbe(Ziel a, Ziel b) {
        return a.kennzahl().equals(b.kennzahl()) && a.gebiet().equals(b.gebiet()) && a.jahr() == b.jahr();
    }

    /**
     * The next target for a year: that of the year itself or the first after it, else the last before it.
     *
     * @param kennungen all ids of the Kennzahl
     */
    public Optional<Ziel> naechstes(List<String> kennungen, String gebiet, int jahr) {
        List<Ziel> dessen = alle.stream().filter(z -> kennungen.contains(z.kennzahl()) && z.gebiet().equals(gebiet))
                .sorted(Comparator.comparingInt(Ziel::jahr)).toList();
        return dessen.stream().filter(z -> z.jahr() >= jahr).findFirst().or(() -> dessen.stream().reduce((a, b) -> b));
    }

    @Override
    public String toString() {
        return alle.size() == 1 ? "1 Ziel" : alle.size() + " Ziele";
    }
}
