package de.bismit.gebiet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * The weights between Gebietsstände (Umschlüsselung): which share of a Kreis in its borders of a year-end lies in which
 * Kreis of 31.12.2019. For counts only; rates are converted through their parts. Shares of a Kreis sum to 1.
 *
 * <p>Source: © BBSR Bonn, Umsteigeschlüssel Kreise 1990–2018 auf 31.12.2019, licence not checked. Immutable.
 *
 * <pre>{@code
 * Umschluesselung.auf2019().anteile("15151", 2006, Gewicht.BEVOELKERUNG)   // 15001, 15082: 0.365943 …
 * }</pre>
 */
public final class Umschluesselung {

    private static final int ERSTES_JAHR = 1990;
    private static final int LETZTES_JAHR = 2018;

    private Umschluesselung() {
    }

    /** The crosswalk of all Kreise of Germany to the borders of 31.12.2019. */
    public static Umschluesselung auf2019() {
        return Geladen.UMSCHLUESSELUNG;
    }

    /**
     * The successors of a Kreis with their shares, in the order of keys; empty if the key is not on that year-end's sheet.
     *
     * @param schluessel the key in the borders of the year-end
     * @param jahr the year of the 31 December, 1990 to 2018
     * @throws IllegalArgumentException for another year, or for employees before 1997, where the source has no weights
     */
    public Map<String, Double> anteile(String schluessel, int jahr, Gewicht gewicht) {
        if (jahr < ERSTES_JAHR || jahr > LETZTES_JAHR) {
            throw new IllegalArgumentException("Umschlüsselung zum 31.12." + jahr + ": vorhanden sind die Stände " + ERSTES_JAHR
                    + " bis " + LETZTES_JAHR);
        }
        Map<String, Double> anteile = new LinkedHashMap<>();
        for (Umsteigeanteil anteil : Geladen.JE_ALTEM.getOrDefault(schluessel, List.of())) {
            if (anteil.jahrVon() <= jahr && jahr <= anteil.jahrBis()) {
                anteile.put(anteil.ziel(), wert(anteil, gewicht, jahr));
            }
        }
        return anteile;
    }

    private static double wert(Umsteigeanteil anteil, Gewicht gewicht, int jahr) {
        OptionalDouble wert = switch (gewicht) {
            case FLAECHE -> anteil.flaeche();
            case BEVOELKERUNG -> anteil.bevoelkerung();
            case BESCHAEFTIGTE -> anteil.beschaeftigte();
        };
        return wert.orElseThrow(() -> new IllegalArgumentException("für " + anteil.alt() + " zum 31.12." + jahr
                + " hat die Quelle kein Gewicht " + gewicht + "; Beschäftigte gibt es ab 1997"));
    }

    /** Whether the whole Kreis went to one successor, so that a conversion is exact. */
    public boolean ganz(String schluessel, int jahr) {
        return anteile(schluessel, jahr, Gewicht.FLAECHE).size() == 1;
    }

    @Override
    public String toString() {
        return "Umschlüsselung der Kreise von 1990 bis 2018 auf den 31.12.2019 (BBSR)";
    }

    private static final class Geladen {

        static final Umschluesselung UMSCHLUESSELUNG = new Umschluesselung();
        static final Map<String, List<Umsteigeanteil>> JE_ALTEM =
                Umsteigeschluessel.anteile().stream().collect(Collectors.groupingBy(Umsteigeanteil::alt));
    }
}
