package de.bismit.gebiet;

import java.util.List;
import java.util.Optional;

/** The Reviere shipped with this library; others come from an office's folder ({@link Regionsbauer}). */
public final class Reviere {

    /** The nine Kommunen of the Mitteldeutsches Revier, Burgenlandkreis first. */
    public static final Revier MITTELDEUTSCHES_REVIER = ausDaten("MR");
    /** The seven Kommunen of the Lausitzer Revier. */
    public static final Revier LAUSITZER_REVIER = ausDaten("LR");
    /** The seven Kommunen of the Rheinisches Revier. */
    public static final Revier RHEINISCHES_REVIER = ausDaten("RR");

    private Reviere() {
    }

    /** All Reviere. */
    public static List<Revier> alle() {
        return Revierdaten.reviere();
    }

    /** The shipped Revier a word means; see {@link Regionen#suche}. */
    public static Optional<Revier> suche(String wort) {
        return Regionen.mitgelieferte().suche(wort).flatMap(gefunden -> alle().stream().filter(gefunden::equals).findFirst());
    }

    private static Revier ausDaten(String kennung) {
        return Revierdaten.reviere().stream().filter(revier -> revier.kennung().equals(kennung)).findFirst()
                .orElseThrow(() -> new IllegalStateException("reviere.csv kennt kein Revier " + kennung));
    }
}
