package de.bismit.harmonisierung;

import de.bismit.daten.Blockbauer;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The mapped cells of one level and grade in the making: first as they come, then with axes of only what occurs. */
final class Abbildungsblock {

    /** Numbers in the order of first occurrence. */
    private record Zelle(int m, int z, int g, Wert wert) {
    }

    private final List<Zelle> zellen = new ArrayList<>();
    private final Map<Merkmal, Integer> merkmale = new LinkedHashMap<>();
    private final Map<Zeitbezug, Integer> zeiten = new HashMap<>();
    private final Map<String, Integer> gebiete = new HashMap<>();

    void nimmAuf(Merkmal merkmal, Zeitbezug zeit, String gebiet, Wert wert) {
        zellen.add(new Zelle(nummer(merkmale, merkmal), nummer(zeiten, zeit), nummer(gebiete, gebiet), wert));
    }

    private static <T> int nummer(Map<T, Integer> nummern, T eines) {
        return nummern.computeIfAbsent(eines, k -> nummern.size());
    }

    Blockbauer bauer(Lieferung lieferung) {
        List<Zeitbezug> zeitachse = zeiten.keySet().stream().sorted().toList();
        List<String> gebietsachse = gebiete.keySet().stream().sorted().toList();
        int[] zeitplatz = platz(zeiten, zeitachse);
        int[] gebietsplatz = platz(gebiete, gebietsachse);
        Blockbauer bauer = new Blockbauer(lieferung, List.copyOf(merkmale.keySet()), zeitachse, gebietsachse);
        zellen.forEach(c -> bauer.wert(c.m, zeitplatz[c.z], gebietsplatz[c.g], c.wert));
        return bauer;
    }

    private static <T> int[] platz(Map<T, Integer> nummern, List<T> achse) {
        int[] platz = new int[achse.size()];
        for (int i = 0; i < platz.length; i++) {
            platz[nummern.get(achse.get(i))] = i;
        }
        return platz;
    }
}
