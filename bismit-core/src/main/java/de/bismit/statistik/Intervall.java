package de.bismit.statistik;

/**
 * A range of chance around an estimate (Intervall), as a model gives it: not a span of what is certain.
 *
 * @param von the lower end
 * @param bis the upper end, not below {@code von}
 */
public record Intervall(double von, double bis) {

    /** Refuses ends that are no numbers or not in order. */
    public Intervall {
        if (!(von <= bis)) {
            throw new IllegalArgumentException("Intervall von " + von + " bis " + bis + ": erwartet das untere Ende zuerst");
        }
    }

    /** Both ends times a factor that is not negative. */
    public Intervall mal(double faktor) {
        return new Intervall(von * faktor, bis * faktor);
    }

    /** Whether a number lies in it, ends included. */
    public boolean enthaelt(double zahl) {
        return von <= zahl && zahl <= bis;
    }

    @Override
    public String toString() {
        return Kurzzahl.text(von) + " bis " + Kurzzahl.text(bis);
    }
}
