package de.bismit.harmonisierung;

import com.google.common.base.Suppliers;
import com.google.common.collect.Sets;
import de.bismit.daten.Tabellenteil;
import de.bismit.gebiet.Land;
import de.bismit.gebiet.Umschluesselung;
import de.bismit.gebiet.Umsteigeanteil;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Which keys of a part of a table live at which time: have a number in any of its cells, or at least a reason of their own. */
final class Teillage {

    static final int FEHLT = -1;

    private final Map<String, Integer> stellen = new HashMap<>();
    /** Where the key stands that tables print for another. */
    private final Map<String, Integer> zweite = new HashMap<>();
    private final List<BitSet> lebende;
    private final List<BitSet> belegte;
    private final Supplier<List<BitSet>> verneinte;

    Teillage(Tabellenteil teil) {
        List<String> gebiete = teil.gebiete();
        for (int g = 0; g < gebiete.size(); g++) {
            stellen.put(gebiete.get(g), g);
        }
        Umschluesselung.zweitschluessel().forEach((alt, neu) -> {
            if (stellen.containsKey(neu)) {
                zweite.put(alt, stellen.get(neu));
            }
        });
        lebende = teil.lebende();
        belegte = teil.belegte();
        verneinte = Suppliers.memoize(teil::verneinte);
    }

    boolean lebt(int z, int g) {
        return g != FEHLT && lebende.get(z).get(g);
    }

    boolean belegt(int z, int g) {
        return g != FEHLT && belegte.get(z).get(g);
    }

    /** Where a key stands, or the one that tables print for it; {@link #FEHLT} if neither does. */
    int stelle(String schluessel, int z) {
        int eigene = stellen.getOrDefault(schluessel, FEHLT);
        if (belegt(z, eigene)) {
            return eigene;
        }
        int andere = zweite.isEmpty() ? FEHLT : zweite.getOrDefault(schluessel, FEHLT);
        return belegt(z, andere) ? andere : eigene;
    }

    /** Where a key itself stands. */
    int stelleOhneErsatz(String schluessel) {
        return stellen.getOrDefault(schluessel, FEHLT);
    }

    /** Whether the table has a key, or the one that is printed for it. */
    boolean kennt(String schluessel) {
        return stellen.containsKey(schluessel) || zweite.containsKey(schluessel);
    }

    /** All {@linkplain #kennt known} keys. */
    Set<String> bekannte() {
        return Sets.union(stellen.keySet(), zweite.keySet());
    }

    /** The keys of a Land of which the table says anything at a time. */
    List<String> belegteSchluessel(int z, Land land) {
        return stellen.keySet().stream().filter(s -> s.startsWith(land.schluessel()) && belegt(z, stellen.get(s))).sorted().toList();
    }

    /** The keys of a Land of which the table says at a time that there is no such Kreis. */
    List<String> verneinteSchluessel(int z, Land land) {
        BitSet hier = verneinte.get().get(z);
        return stellen.keySet().stream().filter(s -> s.startsWith(land.schluessel()) && hier.get(stellen.get(s))).sorted().toList();
    }

    /** Where the old Kreise of shares stand. */
    int[] stellen(List<Umsteigeanteil> anteile, int z) {
        int[] stellen = new int[anteile.size()];
        for (int i = 0; i < stellen.length; i++) {
            stellen[i] = stelle(anteile.get(i).alt(), z);
        }
        return stellen;
    }

    boolean alleLeben(int[] stellen, int z) {
        return stellen.length > 0 && Arrays.stream(stellen).allMatch(g -> lebt(z, g));
    }

    boolean alleBelegt(int[] stellen, int z) {
        for (int g : stellen) {
            if (!belegt(z, g)) {
                return false;
            }
        }
        return stellen.length > 0;
    }

    boolean einerBelegt(int[] stellen, int z) {
        for (int g : stellen) {
            if (belegt(z, g)) {
                return true;
            }
        }
        return false;
    }
}
