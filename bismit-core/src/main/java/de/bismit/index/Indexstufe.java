package de.bismit.index;

/** How far the indicators of an index have come (Indexstufe), in this order. */
public enum Indexstufe {
    /** Divided by what they refer to. */
    BEZOGEN,
    /** With gaps filled. */
    ERGAENZT,
    /** With outliers treated. */
    BEHANDELT,
    /** On one scale, higher is better. */
    NORMIERT
}
