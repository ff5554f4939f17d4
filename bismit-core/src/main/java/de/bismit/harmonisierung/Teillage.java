package de.bismit.harmonisierung;

import de.bismit.daten.Tabellenteil;
import de.bismit.gebiet.Umschluesselung;
import de.bismit.gebiet.Umsteigeanteil;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which keys of a part of a table live at which time: have a number in any of its cells, or at least a reason of their own. */
final class Teillage {

    static final int FEHLT = -1;

    private final Map<String, Integer> stellen = new HashMap<>();
    /** Where the key stands that tables print for another. */
    private final Map<String, Integer> zweite = new HashMap<>();
    private final boolean[][] lebt;
    private final boolean[][] belegt;

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
        lebt = new boolean[teil.zeiten().size()][gebiete.size()];
        belegt = new boolean[teil.zeiten().size()][gebiete.size()];
        for (int z = 0; z < lebt.length; z++) {
            BitSet lebende = teil.lebende(z);
            for (int g = 0; g < gebiete.size(); g++) {
                lebt[z][g] = lebende.get(g);
                belegt[z][g] = lebt[z][g] || istBelegt(teil, z, g);
            }
        }
    }

    private static boolean istBelegt(Tabellenteil teil, int z, int g) {
        for (int m = 0; m < teil.merkmale().size(); m++) {
            if (teil.istBelegt(m, z, g)) {
                return true;
            }
        }
        return false;
    }

    boolean lebt(int z, int g) {
        return g != FEHLT && lebt[z][g];
    }

    boolean belegt(int z, int g) {
        return g != FEHLT && belegt[z][g];
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

    boolean alleLeben(List<Umsteigeanteil> anteile, int z) {
        return !anteile.isEmpty() && anteile.stream().allMatch(a -> lebt(z, stelle(a.alt(), z)));
    }

    boolean alleBelegt(List<Umsteigeanteil> anteile, int z) {
        for (Umsteigeanteil anteil : anteile) {
            if (!belegt(z, stelle(anteil.alt(), z))) {
                return false;
            }
        }
        return !anteile.isEmpty();
    }

    boolean einerBelegt(List<Umsteigeanteil> anteile, int z) {
        return anteile.stream().anyMatch(a -> belegt(z, stelle(a.alt(), z)));
    }
}
