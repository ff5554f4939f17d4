package de.bismit.index;

import java.util.function.Function;

/** A node of the hierarchy of an index (Knoten): an indicator, or a branch that sums up others. */
public sealed interface Knoten permits Blatt, Zweig {

    /** The name, once in a hierarchy. */
    String id();

    /** The weight among its siblings; only ratios matter. */
    double gewicht();

    /** The same with another weight. */
    Knoten mitGewicht(double neu);

    /** One function for each kind of node: the exhaustive alternative to {@code instanceof}. */
    default <T> T falte(Function<Blatt, T> blatt, Function<Zweig, T> zweig) {
        return this instanceof Blatt b ? blatt.apply(b) : zweig.apply((Zweig) this);
    }

    /** Refuses what cannot be a weight. */
    static void pruefeGewicht(String id, double gewicht) {
        if (!(gewicht >= 0) || Double.isInfinite(gewicht)) {
            throw new IllegalArgumentException("Gewicht " + gewicht + " von " + id + ": erwartet eine endliche Zahl ab 0");
        }
    }
}
