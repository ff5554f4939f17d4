package de.bismit.internal;

import org.jspecify.annotations.Nullable;

/** Refuses a call that leaves out what it needs, with a sentence instead of a bare NullPointerException (Pflichtangabe). */
public final class Pflichtangabe {

    private Pflichtangabe() {
    }

    /**
     * The argument, if there is one.
     *
     * @param was what it is, {@code der Gebietsstand}
     * @param erwartet what to give, {@code ein Tag, zum Beispiel LocalDate.of(2019, 12, 31)}
     * @throws IllegalArgumentException if it is null
     */
    public static <T> T von(@Nullable T angabe, String was, String erwartet) {
        if (angabe == null) {
            throw new IllegalArgumentException(was + " fehlt (null); erwartet " + erwartet);
        }
        return angabe;
    }
}
