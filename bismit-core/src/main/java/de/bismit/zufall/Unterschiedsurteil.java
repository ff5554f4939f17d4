package de.bismit.zufall;

import de.bismit.wert.Einheit;
import de.bismit.wert.Zahlformat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Whether a distance is larger than chance explains (Unterschied und Zufall, Modellannahme).
 *
 * @param titel what is compared with what
 * @param abstand the distance, in Prozentpunkten for percentages
 * @param einheit the unit of the figures
 * @param bereiche one range of the distance a confidence asked for
 * @param hinweise sentences for the reader
 */
public record Unterschiedsurteil(String titel, double abstand, Einheit einheit, List<Zufallsbereich> bereiche, List<String> hinweise) {

    /** Copies ranges and hints. */
    public Unterschiedsurteil {
        bereiche = List.copyOf(bereiche);
        hinweise = List.copyOf(hinweise);
    }

    /**
     * Whether chance alone does not explain the distance: 0 lies outside its range.
     *
     * @throws IllegalArgumentException if this confidence was not asked for
     */
    public boolean ueberZufall(Konfidenz konfidenz) {
        return !bereiche.stream().filter(b -> b.konfidenz().equals(konfidenz)).findFirst().orElseThrow(() -> new IllegalArgumentException(
                "Konfidenz " + konfidenz + " wurde nicht gefragt; vorhanden: " + bereiche.stream().map(Zufallsbereich::konfidenz).toList())).enthaelt(0);
    }

    @Override
    public String toString() {
        String urteile = bereiche.stream().map(b -> b.anzeige(1) + (b.enthaelt(0) ? ", im Rahmen des Zufalls" : ", mehr als Zufall"))
                .collect(Collectors.joining("; "));
        return titel + ": Abstand " + Zahlformat.gerundet(abstand, 1, Locale.GERMANY) + " " + (einheit.istProzent() ? "Prozentpunkte" : einheit)
                + (urteile.isEmpty() ? "" : "; Zufallsbereich, Modellannahme: " + urteile) + hinweise.stream().map(h -> "\n" + h).collect(Collectors.joining());
    }
}
