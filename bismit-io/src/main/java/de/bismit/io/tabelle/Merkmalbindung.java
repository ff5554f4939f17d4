package de.bismit.io.tabelle;

import de.bismit.daten.Merkmal;

/**
 * What a printed column means (Merkmalbindung).
 *
 * @param merkmal the Merkmal it holds
 * @param faktor what a printed number is multiplied by: 1000 for {@code Tsd. EUR} in EUR
 */
public record Merkmalbindung(Merkmal merkmal, double faktor) {
}
