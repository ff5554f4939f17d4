package de.bismit.wert;

/** Which value stands first in an order (Reihenfolge). */
public enum Reihenfolge {
    /** The largest. */
    GROESSTER_ZUERST,
    /** The smallest. */
    KLEINSTER_ZUERST;

    /** Whether the one certainly stands before the other; both have numbers. */
    boolean sicherDavor(Wert einer, Wert anderer) {
        return this == GROESSTER_ZUERST ? einer.untereGrenze() > anderer.obereGrenze() : einer.obereGrenze() < anderer.untereGrenze();
    }
}
