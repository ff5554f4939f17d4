package de.bismit.index;

/** A node of the hierarchy of an index (Knoten): an indicator, or a branch that sums up others. */
public sealed interface Knoten permits Blatt, Zweig {

    /** The name, once in a hierarchy. */
    String id();

    /** The weight among its siblings; only ratios matter. */
    double gewicht();

    /** The same with another weight. */
    Knoten mitGewicht(double neu);

    /** Refuses what cannot be a weight. */
    static void pruefeGewicht(String id, double gewicht) {
        if (!(gewicht >= 0) || Double.isInfinite(gewicht)) {
            throw new IllegalArgumentException("Gewicht " + gewicht + " von " + id + ": erwartet eine endliche Zahl ab 0");
        }
    }
}
