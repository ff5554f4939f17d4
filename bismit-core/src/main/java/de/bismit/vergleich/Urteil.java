package de.bismit.vergleich;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether values may be compared, with all reasons (Urteil). Hints are among the reasons and do not change the verdict.
 *
 * @param stufe the verdict
 * @param gruende the rules that spoke, the strictest first
 */
public record Urteil(Stufe stufe, List<Begruendung> gruende) {

    /** Copies the reasons. */
    public Urteil {
        gruende = List.copyOf(gruende);
    }

    /** The reasons that led to the verdict, without mere hints. */
    public List<Begruendung> massgebliche() {
        return gruende.stream().filter(g -> g.stufe() != Stufe.VERGLEICHBAR).toList();
    }

    @Override
    public String toString() {
        return stufe.anzeige() + massgebliche().stream().map(Begruendung::toString).collect(Collectors.joining("\n", "\n", "")).stripTrailing();
    }
}
