package de.bismit.vergleich;

import de.bismit.daten.Gebietsbezug;
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
 * Kreise that are alike by the properties of a {@link Kontext} (Kreisgruppen); the settlement types of the BBSR are another thing, see
 * {@link de.bismit.gebiet.Kreistyp}. The numbers of the groups say nothing but who belongs together; they count from 1 in the order of
 * the keys.
 *
 * @param verfahren how they were found
 * @param gruppe the group of each Kreis
 * @param silhouette how well each Kreis fits its group, from −1 to 1, see
 *     {@link de.bismit.statistik.Typenbildung#silhouetten}; empty for a single group
 * @param bezug the Kreise used and not used
 */
public record Kreisgruppen(String verfahren, Map<Kreis, Integer> gruppe, Map<Kreis, Double> silhouette, Gebietsbezug bezug) {

    /** Copies both, keeping their order. */
    public Kreisgruppen {
        gruppe = Collections.unmodifiableMap(new LinkedHashMap<>(gruppe));
        silhouette = Collections.unmodifiableMap(new LinkedHashMap<>(silhouette));
    }

    /** The Kreise of a group, by key. */
    public List<Kreis> mitglieder(int nummer) {
        return gruppe.entrySet().stream().filter(e -> e.getValue() == nummer).map(Map.Entry::getKey).toList();
    }

    /** The mean silhouette of all: the higher, the clearer the groups; empty for a single group. */
    public OptionalDouble mittlereSilhouette() {
        return silhouette.values().stream().mapToDouble(s -> s).average();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(new TreeSet<>(gruppe.values()).size() + " Kreisgruppen nach " + verfahren
                + (mittlereSilhouette().isPresent() ? ", mittlere Silhouette " + Zahlformat.gerundet(mittlereSilhouette().getAsDouble(), 2, Locale.GERMANY) : "")
                + " (" + bezug + ")");
        new TreeSet<>(gruppe.values()).forEach(nummer -> text.append("\n").append(nummer).append(": ")
                .append(String.join(", ", mitglieder(nummer).stream().map(Kreis::name).toList())));
        return text.toString();
    }
}
