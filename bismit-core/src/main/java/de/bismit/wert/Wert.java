package de.bismit.wert;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/**
 * A value (Wert): a {@link Zahl}, a {@link Spanne}, {@link Ohne} a number for stated reasons, or {@link NichtZutreffend}.
 *
 * <p>There is no NaN, no null and no silent zero: what is not a number says why. Every operation unites the flags of its
 * operands, and the reasons of those that leave it without a number; the reason shown is the first of {@link Grund}.
 *
 * <ul>
 *   <li>Sum, difference, mean, median, smallest and largest value are strict: an operand that is missing leaves the result
 *       missing. {@link NichtZutreffend} adds 0, and drops out of mean, median, smallest and largest, if all its reasons
 *       {@linkplain Grund#zaehltAlsNull() count as zero} (no university in the Kommune); otherwise it is missing (the
 *       territory has no value of its own). Statistics of those that are present, which say how many, are
 *       {@link Stichprobe}'s.
 *   <li>Quotient, share and change: not applicable on either side stays so; else a side that is missing leaves the result
 *       missing; a denominator that is or may be 0 gives {@link Grund#NENNER_NULL}.
 *   <li>Spans: the smallest and largest possible result. Knowing more never widens one: if a span is narrowed, or a missing
 *       operand becomes a number, every result lies within what was said before; a share only as long as what is learnt does
 *       not contradict that one is part of the other.
 * </ul>
 *
 * <p>Sums and products do not depend on the order of their operands. Sums of more than two are rounded once, from the exact
 * sum, so that {@link #summe} gives the same bits in any order, decimals or not; a chain of {@link #plus} does so for whole
 * numbers below 2<sup>53</sup>, and always for reasons and flags.
 *
 * <p>Differences are plain arithmetic and know nothing of statistical confidentiality: do not subtract published values
 * to uncover a suppressed one.
 *
 * <pre>{@code
 * Wert.of(30).durch(Wert.of(40)).mal(100)               // 75
 * Wert.of(12).plus(Wert.ohne(Grund.LEER))               // kein Wert: leer
 * Wert.of(12).plus(Wert.nichtZutreffend(Grund.KEIN_ANGEBOT))  // 12
 * }</pre>
 */
public sealed interface Wert permits Zahl, Spanne, Ohne, NichtZutreffend {

    /** A number without flags. */
    static Wert of(double zahl) {
        return new Zahl(zahl, Set.of());
    }

    /** A number with flags. */
    static Wert of(double zahl, Set<Merkzeichen> merkzeichen) {
        return new Zahl(zahl, merkzeichen);
    }

    /** All numbers from {@code von} to {@code bis}, both included; a single point is a {@link Zahl}. */
    static Wert spanne(double von, double bis, Set<Merkzeichen> merkzeichen) {
        return von == bis ? new Zahl(von, merkzeichen) : new Spanne(von, bis, merkzeichen);
    }

    /** No number, for one or more reasons. */
    static Wert ohne(Grund grund, Grund... weitere) {
        return new Ohne(EnumSet.of(grund, weitere), Set.of());
    }

    /** A number cannot exist here, for one or more reasons. */
    static Wert nichtZutreffend(Grund grund, Grund... weitere) {
        return new NichtZutreffend(EnumSet.of(grund, weitere), Set.of());
    }

    /** The sum, whatever the order; of nothing: 0. */
    static Wert summe(Iterable<? extends Wert> summanden) {
        return Rechenregeln.summe(summanden);
    }

    /**
     * What the sum is at least, though parts are missing: the lower bounds of those present, added. Holds for counts only,
     * which cannot be negative. Never show it as the sum.
     *
     * @throws IllegalArgumentException if a part may be negative, since then nothing follows
     */
    static Wert untereSchrankeDerSumme(Iterable<? extends Wert> summanden) {
        return Rechenregeln.untereSchranke(summanden);
    }

    /** The arithmetic mean of all; strict, see the rules of this type. */
    static Wert mittel(Iterable<? extends Wert> werte) {
        return Rechenregeln.streng(werte, Stichprobe::mittel);
    }

    /** The median of all, of an even number the mean of the middle two; strict, see the rules of this type. */
    static Wert median(Iterable<? extends Wert> werte) {
        return Rechenregeln.streng(werte, Stichprobe::median);
    }

    /** The smallest of all; strict, see the rules of this type. */
    static Wert minimum(Iterable<? extends Wert> werte) {
        return Rechenregeln.streng(werte, Stichprobe::minimum);
    }

    /** The largest of all; strict, see the rules of this type. */
    static Wert maximum(Iterable<? extends Wert> werte) {
        return Rechenregeln.streng(werte, Stichprobe::maximum);
    }

    /** The flags, never null, in the order of the enum. */
    Set<Merkzeichen> merkzeichen();

    /** The same value with these flags added. */
    Wert mit(Set<Merkzeichen> weitere);

    /** Whether this is a single number. */
    default boolean istZahl() {
        return this instanceof Zahl;
    }

    /** Whether this is a number or a span of numbers. */
    default boolean hatZahlen() {
        return this instanceof Zahl || this instanceof Spanne;
    }

    /**
     * The number.
     *
     * @throws IllegalStateException if this is no single number; the message says what it is
     */
    default double zahl() {
        throw new IllegalStateException("keine einzelne Zahl, sondern: " + this + "; vorher istZahl() fragen oder falte(...) nehmen");
    }

    /** The smallest number this may be; as {@link #zahl()} for a number. */
    default double untereGrenze() {
        return zahl();
    }

    /** The largest number this may be; as {@link #zahl()} for a number. */
    default double obereGrenze() {
        return zahl();
    }

    /** The reasons why there is no number, in their fixed order; empty for a number or span. */
    default Set<Grund> gruende() {
        return Set.of();
    }

    /** Adds; see the rules of this type. */
    default Wert plus(Wert summand) {
        return Rechenregeln.plus(this, summand);
    }

    /** Subtracts; plain arithmetic, see the note on confidentiality of this type. */
    default Wert minus(Wert abzug) {
        return Rechenregeln.plus(this, abzug.mal(-1));
    }

    /** Multiplies by a known factor. */
    Wert mal(double faktor);

    /** Divides: all quotients that can be; not rounded. */
    default Wert durch(Wert nenner) {
        return verhaeltnis(nenner, 1);
    }

    /** {@code faktor * this / nenner}, in this order, so that a percentage of whole counts is rounded once. */
    default Wert verhaeltnis(Wert nenner, double faktor) {
        return Rechenregeln.verhaeltnis(this, nenner, faktor, false);
    }

    /** The share of this in a whole that contains it, as a fraction; see {@link #anteilAn(Wert, double)}. */
    default Wert anteilAn(Wert ganzes) {
        return anteilAn(ganzes, 1);
    }

    /**
     * The share of this in a whole that contains it, times {@code faktor}. As {@link #verhaeltnis}, but a span is cut to
     * what a part can be, from 0 to {@code faktor}. What contradicts that altogether (a part certainly larger than its
     * whole) is left as it is, number or span, since only a check can say that it is wrong.
     */
    default Wert anteilAn(Wert ganzes, double faktor) {
        return Rechenregeln.verhaeltnis(this, ganzes, faktor, true);
    }

    /**
     * The relative change since an earlier value, {@code (this - frueher) / frueher}, as a fraction. A span is the tight one:
     * the earlier value is the same in both places. Says nothing about breaks between the two.
     */
    default Wert veraenderungSeit(Wert frueher) {
        return Rechenregeln.veraenderung(this, frueher);
    }

    /** As shown in a language: numbers and spans as {@link Zahlformat#text} has them, otherwise the reasons. */
    default String anzeige(int nachkommastellen, Sprache sprache) {
        return Wertanzeige.text(this, nachkommastellen, sprache);
    }

    /** One function for each kind of value: the exhaustive alternative to {@code instanceof}. */
    default <T> T falte(Function<Zahl, T> zahl, Function<Spanne, T> spanne, Function<Ohne, T> ohne,
            Function<NichtZutreffend, T> nichtZutreffend) {
        if (this instanceof Zahl z) {
            return zahl.apply(z);
        }
        if (this instanceof Spanne s) {
            return spanne.apply(s);
        }
        if (this instanceof Ohne o) {
            return ohne.apply(o);
        }
        return nichtZutreffend.apply((NichtZutreffend) this);
    }
}
