package de.bismit.statistik;

/** Which place equal numbers get (Gleichstand); places count from 1 upwards, the smallest number first. */
public enum Gleichstand {
    /** The lowest of their places: 1, 2, 2, 4. */
    MIN,
    /** The highest of their places: 1, 3, 3, 4. */
    MAX,
    /** The mean of their places: 1, 2.5, 2.5, 4. */
    MITTEL,
    /** One place, and the next number has the next one: 1, 2, 2, 3. */
    DICHT,
    /** Their own places in the order in which they stand in the row: 1, 2, 3, 4. Depends on that order. */
    REIHENFOLGE
}
