package de.bismit.io.bestand;

import de.bismit.wert.Befund;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A kind of file that may stand here and in an office's folder (Dateiart). A new kind is one class that makes an entry of a row or
 * object, and one line in {@link Bestand}; see {@link Csvart} and {@link Jsonart}.
 *
 * @param <T> what an entry is
 */
sealed interface Dateiart<T> permits Csvart, Jsonart {

    /** Where it stands, {@code regeln.csv}; ends with {@code /} for a folder with one entry a file. */
    String datei();

    /** The good entries, in order; what is wrong goes to {@code befunde}. */
    List<Eintrag<T>> lies(Ablage ablage, Consumer<Befund> befunde);

    /** The entries of which no other has the id; one finding for each further one. */
    static <T> List<Eintrag<T>> ohneDoppelte(List<Eintrag<T>> eintraege, Consumer<Befund> befunde) {
        Map<String, Eintrag<T>> erste = new HashMap<>();
        List<Eintrag<T>> einfache = new ArrayList<>();
        for (Eintrag<T> eintrag : eintraege) {
            Eintrag<T> erster = erste.putIfAbsent(eintrag.kennung(), eintrag);
            if (erster == null) {
                einfache.add(eintrag);
            } else {
                befunde.accept(Ordnerbefund.DOPPELT.bei(eintrag.stelle(), "die Kennung " + eintrag.kennung() + " steht schon in "
                        + erster.stelle() + "; es gilt die erste, die andere umbenennen oder streichen"));
            }
        }
        return einfache;
    }

    /** What stands here with what the office has: of one id the office's, in the place of ours; new ones behind. */
    static <T> List<T> vereinige(List<Eintrag<T>> hiesige, List<Eintrag<T>> eigene) {
        Map<String, T> alle = new LinkedHashMap<>();
        hiesige.forEach(e -> alle.put(e.kennung(), e.wert()));
        eigene.forEach(e -> alle.put(e.kennung(), e.wert()));
        return List.copyOf(alle.values());
    }
}
