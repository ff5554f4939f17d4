package de.bismit.daten;

import de.bismit.daten.Merkmalsdaten.Platz;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which Merkmale a {@link Datenbestand} has, and what is known of each (Merkmalsverzeichnis). Immutable. */
final class Merkmalsverzeichnis {

    private final List<Merkmal> merkmale;
    private final Achsenindex<Merkmal> index;
    private final Merkmalsdaten[] daten;

    /** @param bloecke the one that counts first */
    Merkmalsverzeichnis(List<Block> bloecke) {
        Map<Merkmal, List<Platz>> plaetze = new LinkedHashMap<>();
        for (Block block : bloecke) {
            for (int m = 0; m < block.merkmale.size(); m++) {
                plaetze.computeIfAbsent(block.merkmale.get(m), k -> new ArrayList<>(1)).add(new Platz(block, m));
            }
        }
        merkmale = List.copyOf(plaetze.keySet());
        index = new Achsenindex<>(merkmale);
        daten = plaetze.entrySet().stream().map(e -> new Merkmalsdaten(e.getKey(), e.getValue())).toArray(Merkmalsdaten[]::new);
    }

    Collection<Merkmal> merkmale() {
        return merkmale;
    }

    boolean hat(Merkmal merkmal) {
        return index.finde(merkmal) >= 0;
    }

    /** Of a Merkmal that no block has: nothing. */
    Merkmalsdaten zu(Merkmal merkmal) {
        int i = index.finde(merkmal);
        return i < 0 ? new Merkmalsdaten(merkmal, List.of()) : daten[i];
    }
}
