package de.bismit.wert;

/**
 * A place in an order, or the places that are possible (Rang): from 1 + those certainly better, up to n − those certainly
 * worse. Equal numbers share the better place.
 *
 * @param von the best possible place, from 1
 * @param bis the worst possible place
 */
public record Rang(int von, int bis) {

    /** Refuses places that are not in order. */
    public Rang {
        if (von < 1 || bis < von) {
            throw new IllegalArgumentException("Rang " + von + " bis " + bis + ": erwartet Plätze ab 1, der bessere zuerst");
        }
    }

    /** Whether the place is certain. */
    public boolean istSicher() {
        return von == bis;
    }

    @Override
    public String toString() {
        return von == bis ? String.valueOf(von) : von + "-" + bis;
    }
}
