package de.bismit.vergleich;

/**
 * A place in an order, or the places that are possible (Rang): 1 + those certainly better, up to n − those certainly worse.
 *
 * @param von the best possible place, from 1
 * @param bis the worst possible place
 */
public record Rang(int von, int bis) {

    @Override
    public String toString() {
        return von == bis ? String.valueOf(von) : von + "-" + bis;
    }
}
