package de.bismit.gebiet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The Reviere shipped with this library; others come from an office's folder. */
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

    /**
     * The Revier a word means: its short name ({@code MR}), its name, or the beginning of the name
     * ({@code mitteldeutsches}); upper or lower case. Nothing if none or several fit.
     */
    public static Optional<Revier> suche(String wort) {
        String gesucht = wort.strip().toLowerCase(Locale.ROOT);
        if (gesucht.isEmpty()) {
            return Optional.empty();
        }
        List<Revier> treffer = alle().stream().filter(revier -> passt(revier, gesucht)).toList();
        return treffer.size() == 1 ? Optional.of(treffer.get(0)) : Optional.empty();
    }

    private static boolean passt(Revier revier, String gesucht) {
        return revier.kennung().toLowerCase(Locale.ROOT).equals(gesucht)
                || gesucht.length() > 2 && revier.name().toLowerCase(Locale.ROOT).startsWith(gesucht);
    }

    private static Revier ausDaten(String kennung) {
        return Revierdaten.reviere().stream().filter(revier -> revier.kennung().equals(kennung)).findFirst()
                .orElseThrow(() -> new IllegalStateException("reviere.csv kennt kein Revier " + kennung));
    }
}
