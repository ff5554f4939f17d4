package de.bismit.vergleich;

import de.bismit.disparitaet.Gebietsbezug;
import de.bismit.gebiet.Kreis;
import de.bismit.wert.Zahlformat;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * Kreise grouped into types (Kreistypen). The numbers of the types say nothing but who belongs together; they count from 1 in the
 * order of the keys.
 *
 * @param verfahren how they were found
 * @param typ the type of each Kreis
 * @param silhouette how well each Kreis fits its type, from −1 to 1, see
 *     {@link de.bismit.statistik.Typenbildung#silhouetten}; empty for a single type
 * @param bezug the Kreise used and not used
 */
public record Kreistypen(String verfahren, Map<Kreis, Integer> typ, Map<Kreis, Double> silhouette, Gebietsbezug bezug) {

    /** Copies both, keeping their order. */
    public Kreistypen {
        typ = Collections.unmodifiableMap(new LinkedHashMap<>(typ));
        silhouette = Collections.unmodifiableMap(new LinkedHashMap<>(silhouette));
    }

    /** The Kreise of a type, by key. */
    public List<Kreis> mitglieder(int nummer) {
        return typ.entrySet().stream().filter(e -> e.getValue() == nummer).map(Map.Entry::getKey).toList();
    }

    /** The mean silhouette of all: the higher, the clearer the types; empty for a single type. */
    public OptionalDouble mittlereSilhouette() {
        return silhouette.values().stream().mapToDouble(s -> s).average();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(new TreeSet<>(typ.values()).size() + " Kreistypen nach " + verfahren
                + (mittlereSilhouette().isPresent() ? ", mittlere Silhouette " + Zahlformat.gerundet(mittlereSilhouette().getAsDouble(), 2, Locale.GERMANY) : "")
                + " (" + bezug + ")");
        new TreeSet<>(typ.values()).forEach(nummer -> text.append("\n").append(nummer).append(": ")
                .append(String.join(", ", mitglieder(nummer).stream().map(Kreis::name).toList())));
        return text.toString();
    }
}
