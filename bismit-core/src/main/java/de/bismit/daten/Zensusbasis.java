package de.bismit.daten;

import java.time.LocalDate;

/**
 * From when on population figures of a delivery rest on which census (Zensusbasis). The basis belongs to the series: the
 * year alone does not tell it.
 *
 * @param ab the first reference day on this basis
 * @param name the basis, {@code Zensus 2011}
 */
public record Zensusbasis(LocalDate ab, String name) {
}
