package de.bismit.bench.ueberblick;

import java.util.OptionalDouble;

/**
 * A promise and what was measured (Ziel).
 *
 * @param was what is promised
 * @param grenze the bound
 * @param hoechstens whether the bound is the most that may be measured, rather than the least
 * @param einheit of bound and measured
 * @param gemessen empty if it was not measured
 */
record Ziel(String was, double grenze, boolean hoechstens, String einheit, OptionalDouble gemessen) {

    static Ziel hoechstens(String was, double grenze, String einheit, OptionalDouble gemessen) {
        return new Ziel(was, grenze, true, einheit, gemessen);
    }

    static Ziel mindestens(String was, double grenze, String einheit, OptionalDouble gemessen) {
        return new Ziel(was, grenze, false, einheit, gemessen);
    }

    /** Met, missed, or not measured. */
    String urteil() {
        if (gemessen.isEmpty()) {
            return "not measured";
        }
        return (hoechstens ? gemessen.getAsDouble() <= grenze : gemessen.getAsDouble() >= grenze) ? "met" : "**missed**";
    }
}
