package de.bismit.vergleich;

import de.bismit.wert.Sprache;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The verdicts on all Kennzahlen of a Kennzahlenvergleich (Gesamturteil): never one grade for all, but how many there are of each.
 *
 * @param urteile id of the Kennzahl to the verdict on its latest year, in the order of the catalogue
 */
public record Gesamturteil(Map<String, Urteil> urteile) {

    /** Copies the verdicts, keeping their order. */
    public Gesamturteil {
        urteile = Collections.unmodifiableMap(new LinkedHashMap<>(urteile));
    }

    /** How many Kennzahlen have a verdict. */
    public long anzahl(Stufe stufe) {
        return urteile.values().stream().filter(u -> u.stufe() == stufe).count();
    }

    /** The strictest verdict; unchecked where nothing was compared. */
    public Stufe strengste() {
        return urteile.values().stream().map(Urteil::stufe).reduce(Stufe::strenger).orElse(Stufe.UNGEPRUEFT);
    }

    /** {@code 38 Kennzahlen: 12 vergleichbar, 20 eingeschränkt vergleichbar …}. */
    public String anzeige(Sprache sprache) {
        String zahlen = Arrays.stream(Stufe.values()).filter(s -> anzahl(s) > 0).map(s -> anzahl(s) + " " + s.anzeige(sprache))
                .collect(Collectors.joining(", "));
        boolean eine = urteile.size() == 1;
        return urteile.size() + (sprache == Sprache.ENGLISCH ? eine ? " indicator: " : " indicators: " : eine ? " Kennzahl: " : " Kennzahlen: ") + zahlen;
    }

    @Override
    public String toString() {
        return anzeige(Sprache.DEUTSCH);
    }
}
