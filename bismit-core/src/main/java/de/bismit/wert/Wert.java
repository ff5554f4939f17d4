package de.bismit.wert;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/**
 * A value (Wert): a {@link Zahl}, a {@link Spanne}, {@link Ohne} a number for stated reasons, or {@link NichtZutreffend}.
 *
 * <p>There is no NaN, no null and no silent zero: what is not a number says why. Operations unite reasons and flags.
 *
 * <ul>
 *   <li>Sum and difference: a side without a number gives a result without a number. {@link NichtZutreffend} adds 0 if its
 *       reason {@linkplain Grund#zaehltAlsNull() counts as zero} (no university in the Kommune) and makes the sum missing
 *       otherwise (the territory has no value of its own).
 *   <li>Quotient: not applicable on either side stays so; a denominator that is or may be 0 gives
 *       {@link Grund#NENNER_NULL}.
 *   <li>Spans: the smallest and largest possible result.
 * </ul>
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

    /** A number cannot exist here. */
    static Wert nichtZutreffend(Grund grund) {
        return new NichtZutreffend(grund, Set.of());
    }

    /** The sum in the order given; of nothing: 0. */
    static Wert summe(Iterable<? extends Wert> summanden) {
        return Rechenregeln.summe(summanden);
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
        return Rechenregeln.durch(this, nenner, Double.POSITIVE_INFINITY);
    }

    /**
     * The share of this in a whole that contains it. As {@link #durch(Wert)}, but a span never exceeds 1, since a part
     * is not larger than its whole; a plain number is left as it is, since only a check can say that it is wrong.
     */
    default Wert anteilAn(Wert ganzes) {
        return Rechenregeln.durch(this, ganzes, 1);
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
