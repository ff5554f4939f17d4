package de.bismit.vergleich;

import de.bismit.wert.Sprache;
import java.util.List;
import java.util.Optional;
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

    /** The reasons that do not change the verdict. */
    public List<Begruendung> hinweise() {
        return gruende.stream().filter(g -> g.stufe() == Stufe.VERGLEICHBAR).toList();
    }

    /** Whether a change from one of these values to another may be stated: nothing forbids to compare, and no series breaks. */
    public boolean erlaubtVeraenderung() {
        return hindernis().isEmpty();
    }

    /** The first reason that forbids to state a change. */
    Optional<Begruendung> hindernis() {
        return gruende.stream().filter(g -> g.stufe() == Stufe.NICHT_VERGLEICHBAR
                || g.geprueft() && g.regel().massnahme().wirkung() == Wirkung.VERWEIGERN).findFirst();
    }

    /** The verdict and the reasons that led to it, a line each. */
    public String anzeige(Sprache sprache) {
        return stufe.anzeige(sprache)
                + massgebliche().stream().map(g -> g.anzeige(sprache)).collect(Collectors.joining("\n", "\n", "")).stripTrailing();
    }

    @Override
    public String toString() {
        return anzeige(Sprache.DEUTSCH);
    }
}
