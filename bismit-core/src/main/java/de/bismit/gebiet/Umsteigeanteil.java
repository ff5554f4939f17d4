package de.bismit.gebiet;

import java.util.OptionalDouble;

/**
 * Which share of a Kreis of old borders lies in a Kreis of the target (Umsteigeanteil), alike at all year-ends from
 * {@code jahrVon} to {@code jahrBis}.
 *
 * @param alt the key in the old borders
 * @param ziel the key in the borders of the target
 * @param jahrVon the first year whose 31 December this holds for
 * @param jahrBis the last one
 * @param flaeche the share of the area, 0 to 1; empty if the source has none
 * @param bevoelkerung the share of the population
 * @param beschaeftigte the share of the employees at the place of work; empty before 1997
 */
public record Umsteigeanteil(String alt, String ziel, int jahrVon, int jahrBis, OptionalDouble flaeche,
        OptionalDouble bevoelkerung, OptionalDouble beschaeftigte) {

    private static final OptionalDouble EINS = OptionalDouble.of(1);

    /** A Kreis that goes as a whole, in one year. */
    static Umsteigeanteil ganz(String alt, String ziel, int jahr) {
        return new Umsteigeanteil(alt, ziel, jahr, jahr, EINS, EINS, EINS);
    }

    /** The share by a weight; empty if the source has none. */
    public OptionalDouble nach(Gewicht gewicht) {
        return switch (gewicht) {
            case FLAECHE -> flaeche;
            case BEVOELKERUNG -> bevoelkerung;
            case BESCHAEFTIGTE -> beschaeftigte;
        };
    }

    /** Whether the whole Kreis goes there, whatever the weight. */
    public boolean istGanz() {
        return flaeche.orElse(1) == 1 && bevoelkerung.orElse(1) == 1 && beschaeftigte.orElse(1) == 1;
    }

    boolean gilt(int jahr) {
        return jahrVon <= jahr && jahr <= jahrBis;
    }

    /** The same territory under the key of a later one that took the target in whole. */
    Umsteigeanteil weiterNach(String spaeter, int jahr) {
        return new Umsteigeanteil(alt, spaeter, jahr, jahr, flaeche, bevoelkerung, beschaeftigte);
    }

    /** Two parts of one Kreis that ended up in one same target. */
    Umsteigeanteil und(Umsteigeanteil anderer) {
        return new Umsteigeanteil(alt, ziel, jahrVon, jahrBis, summe(flaeche, anderer.flaeche),
                summe(bevoelkerung, anderer.bevoelkerung), summe(beschaeftigte, anderer.beschaeftigte));
    }

    private static OptionalDouble summe(OptionalDouble a, OptionalDouble b) {
        return a.isEmpty() || b.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(a.getAsDouble() + b.getAsDouble());
    }
}
