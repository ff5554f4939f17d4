package de.bismit.gebiet;

import java.util.List;
import java.util.Locale;

/**
 * Any named set of Kreise (Verbund), for instance a Bildungsregion.
 *
 * @param kennung short name
 * @param name the name as people write it
 * @param kreise the members in their own order
 */
public record Verbund(String kennung, String name, List<Kreis> kreise) implements Gebiet {

    /** Refuses a Verbund without members or with a member named twice. */
    public Verbund {
        kreise = List.copyOf(kreise);
        pruefe(name, kreise);
    }

    static void pruefe(String name, List<? extends Kreis> kreise) {
        long verschiedene = kreise.stream().map(Kreis::ags).distinct().count();
        if (verschiedene == 0 || verschiedene != kreise.size()) {
            throw new IllegalArgumentException(name + " braucht mindestens einen Kreis und jeden nur einmal, nicht "
                    + kreise);
        }
    }

    @Override
    public String schluessel() {
        return kennung;
    }

    @Override
    public Ebene ebene() {
        return Ebene.VERBUND;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s: %d %s", name, kreise.size(), kreise.size() == 1 ? "Kreis" : "Kreise");
    }
}
