package de.bismit.vergleich;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The period a {@link Regel} is about (Fenster).
 *
 * @param von the first day
 * @param bis the last day; null if it goes on
 */
public record Fenster(LocalDate von, @Nullable LocalDate bis) {

    /** All the years the Länder exist in. */
    public static final Fenster IMMER = new Fenster(LocalDate.of(1990, 1, 1), null);

    /** Whether a day lies in it. */
    public boolean enthaelt(LocalDate tag) {
        return !tag.isBefore(von) && (bis == null || !tag.isAfter(bis));
    }

    /** Whether any day from the one to the other lies in it. */
    public boolean beruehrt(LocalDate erster, LocalDate letzter) {
        return !letzter.isBefore(von) && (bis == null || !erster.isAfter(bis));
    }

    /** Whether it has an end. */
    public boolean geschlossen() {
        return bis != null;
    }

    /** The section a day lies in: -1 before, 0 in, 1 after the window. */
    public int abschnitt(LocalDate tag) {
        return tag.isBefore(von) ? -1 : enthaelt(tag) ? 0 : 1;
    }
}
