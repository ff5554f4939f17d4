package de.bismit.gebiet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts Reviere and Verbünde together row by row, as files have them: one row a Kommune, in the region's own order
 * (Regionsbauer). Not thread-safe; what it builds is immutable.
 *
 * <pre>{@code
 * new Regionsbauer()
 *         .kommune("LAU", "Netzwerk Lausitz", Revierkommune.of("12052", "Cottbus", "kreisfreie Stadt"))
 *         .kommune("LAU", "Netzwerk Lausitz", Revierkommune.of("14626", "Landkreis Görlitz", "Landkreis"))
 *         .reviere()   // [Netzwerk Lausitz: 2 Revierkommunen in Brandenburg, Sachsen]
 * }</pre>
 */
public final class Regionsbauer {

    private final Map<String, String> namen = new LinkedHashMap<>();
    private final Map<String, List<Revierkommune>> kommunen = new LinkedHashMap<>();
    private final Map<String, List<Kreis>> kreise = new LinkedHashMap<>();

    /**
     * One more Kommune of a Revier.
     *
     * @throws IllegalArgumentException if the Revier has another name so far, is a Verbund, or has the Kommune already
     */
    public Regionsbauer kommune(String kennung, String revier, Revierkommune kommune) {
        return nimmAuf(kennung, revier, kommune, kommunen, kreise);
    }

    /**
     * One more Kreis of a Verbund.
     *
     * @throws IllegalArgumentException if the Verbund has another name so far, is a Revier, or has the Kreis already
     */
    public Regionsbauer kreis(String kennung, String verbund, Kreis kreis) {
        return nimmAuf(kennung, verbund, kreis, kreise, kommunen);
    }

    private <K extends Kreis> Regionsbauer nimmAuf(String kennung, String name, K mitglied, Map<String, List<K>> hier, Map<String, ?> dort) {
        String bisher = namen.getOrDefault(kennung, name);
        if (!bisher.equals(name)) {
            throw new IllegalArgumentException(kennung + " heißt hier \"" + name + "\", weiter oben \"" + bisher + "\"; erwartet ein Name");
        }
        if (dort.containsKey(kennung)) {
            throw new IllegalArgumentException(kennung + " gibt es als Revier und als Verbund; erwartet eine eigene Kennung");
        }
        List<K> bisherige = hier.getOrDefault(kennung, List.of());
        if (bisherige.stream().anyMatch(k -> k.ags().equals(mitglied.ags()))) {
            throw new IllegalArgumentException(kennung + " hat " + mitglied + " zweimal; erwartet jede Kommune einmal");
        }
        namen.put(kennung, name);
        hier.computeIfAbsent(kennung, k -> new ArrayList<>()).add(mitglied);
        return this;
    }

    /** The Reviere so far, in the order of their first rows. */
    public List<Revier> reviere() {
        return kommunen.entrySet().stream().map(r -> new Revier(r.getKey(), name(r.getKey()), r.getValue())).toList();
    }

    /** The Verbünde so far, in the order of their first rows. */
    public List<Verbund> verbuende() {
        return kreise.entrySet().stream().map(v -> new Verbund(v.getKey(), name(v.getKey()), v.getValue())).toList();
    }

    private String name(String kennung) {
        return namen.getOrDefault(kennung, kennung);
    }
}
