package de.bismit.katalog;

/**
 * A part of a formula that is summed over territories before the formula is evaluated (Formelteil).
 *
 * @param rolle what it is in the formula, for readers: {@code Zähler}; empty where there is only one
 * @param summe what is added up, each item with the year it is taken from
 */
public record Formelteil(String rolle, Merkmalsumme summe) {
}
