/**
 * Pure numerics on arrays and validity words: no type of the domain.
 *
 * <p>Start at {@link de.bismit.statistik.Summen} for plain sums, and at {@link de.bismit.statistik.Gruppenrechnung} and
 * {@link de.bismit.statistik.Spaltenrechnung} for the algebra of spans and reasons on whole columns; at
 * {@link de.bismit.statistik.Skalierung} to put rows on one scale, {@link de.bismit.statistik.Verteilung} for what describes numbers,
 * {@link de.bismit.statistik.Ungleichheit} for inequality, {@link de.bismit.statistik.Zaehlintervalle} for chance,
 * {@link de.bismit.statistik.Punktepaare} for relations, {@link de.bismit.statistik.Punktwolke} for neighbours. Missing cells hold 0.0
 * in the array and a 0 bit in the validity words.
 */
@NullMarked
package de.bismit.statistik;

import org.jspecify.annotations.NullMarked;
