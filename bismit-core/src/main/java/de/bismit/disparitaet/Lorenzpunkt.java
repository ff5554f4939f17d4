package de.bismit.disparitaet;

/**
 * A point of a {@link Lorenzkurve}: the lowest territories with this share of the weights have this share of the whole.
 *
 * @param gewicht the cumulated share of the weights, or of the territories where there are none, from 0 to 1
 * @param menge the cumulated share of the whole, from 0 to 1, never above {@code gewicht} but for rounding
 */
public record Lorenzpunkt(double gewicht, double menge) {
}
