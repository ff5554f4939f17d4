package de.bismit.gebiet;

import java.util.OptionalDouble;

/**
 * Which share of a Kreis of old borders lies in a Kreis of 31.12.2019, alike at all year-ends from {@code jahrVon} to
 * {@code jahrBis}.
 */
record Umsteigeanteil(String alt, String ziel, int jahrVon, int jahrBis, OptionalDouble flaeche,
        OptionalDouble bevoelkerung, OptionalDouble beschaeftigte) {
}
