package de.bismit.gebiet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A Revier: a named set of Revierkommunen in their own order.
 *
 * @param kennung short name, for instance {@code MR}
 * @param name the name as people write it
 * @param kommunen the Revierkommunen in the Revier's own order
 */
public record Revier(String kennung, String name, List<Revierkommune> kommunen) implements Gebiet {

    /** Refuses a Revier without Kommunen or with one named twice. */
    public Revier {
        kommunen = List.copyOf(kommunen);
        Verbund.pruefe(name, kommunen);
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
    public List<Kreis> kreise() {
        return List.copyOf(kommunen);
    }

    /** The Länder it lies in, in the order of its Kommunen. */
    public List<Land> laender() {
        return kommunen.stream().map(Kreis::land).distinct().toList();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s: %d Revierkommunen in %s", name, kommunen.size(),
                laender().stream().map(Land::anzeigename).collect(Collectors.joining(", ")));
    }
}
