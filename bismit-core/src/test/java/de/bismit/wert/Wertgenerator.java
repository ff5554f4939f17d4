package de.bismit.wert;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Values of every kind, whole or with decimals, for the laws of the algebra. */
public final class Wertgenerator {

    private Wertgenerator() {
    }

    /** Whole counts and spans of them, missing and not applicable values, with flags now and then. */
    public static Arbitrary<Wert> ganze() {
        return alle(Arbitraries.integers().between(-50, 500).map(i -> (double) i));
    }

    /** As {@link #ganze}, but with decimals of very different sizes. */
    public static Arbitrary<Wert> beliebige() {
        return alle(zahlen());
    }

    /** Numbers from tiny to large, of both signs, and zeros. */
    public static Arbitrary<Double> zahlen() {
        return Arbitraries.oneOf(Arbitraries.doubles().between(-1e6, 1e6), Arbitraries.doubles().between(-1, 1).ofScale(12),
                Arbitraries.integers().between(-1000, 1000).map(i -> i / 10.0), Arbitraries.of(0.0, -0.0, 1.0, 1e9));
    }

    /** Numbers and spans only. */
    public static Arbitrary<Wert> mitZahlen(Arbitrary<Double> zahlen) {
        return Combinators.combine(zahlen, zahlen, Arbitraries.of(true, false), merkzeichen())
                .as((a, b, spanne, zeichen) -> spanne ? Wert.spanne(Math.min(a, b), Math.max(a, b), zeichen) : Wert.of(a, zeichen));
    }

    private static Arbitrary<Wert> alle(Arbitrary<Double> zahlen) {
        return Arbitraries.frequencyOf(Tuple.of(8, mitZahlen(zahlen)), Tuple.of(1, ohne()),
                Tuple.of(1, nichtZutreffend()));
    }

    private static Arbitrary<Wert> ohne() {
        return Combinators.combine(gruende(), merkzeichen()).as(Ohne::new);
    }

    private static Arbitrary<Wert> nichtZutreffend() {
        return Combinators.combine(Arbitraries.oneOf(Arbitraries.of(Grund.KEIN_ANGEBOT, Grund.UNMOEGLICH, Grund.KEIN_GEBIET)
                .set().ofMinSize(1).ofMaxSize(2)), merkzeichen()).as(NichtZutreffend::new);
    }

    private static Arbitrary<Set<Grund>> gruende() {
        return Arbitraries.of(Grund.class).set().ofMinSize(1).ofMaxSize(3);
    }

    private static Arbitrary<Set<Merkzeichen>> merkzeichen() {
        return Arbitraries.of(Merkzeichen.class).set().ofMaxSize(1);
    }
}
