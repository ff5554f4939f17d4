package de.bismit.vergleich;

import de.bismit.wert.Satz;

/**
 * The median of the Kreise that resemble a Kommune most, wherever they lie; those without a value are left out and counted. Each
 * Kommune has its own.
 *
 * @param kontext by what they resemble each other
 * @param anzahl how many
 */
public record Nachbarbezug(Kontext kontext, int anzahl) implements Vergleichsbezug {

    /** Refuses less than one. */
    public Nachbarbezug {
        if (anzahl < 1) {
            throw new IllegalArgumentException(anzahl + " Vergleichskommunen: erwartet mindestens eine");
        }
    }

    @Override
    public String kennung() {
        return "nachbarn";
    }

    @Override
    public Satz name() {
        return new Satz("Median der " + anzahl + " ähnlichsten Kreise", "median of the " + anzahl + " most similar districts");
    }

    @Override
    public <T> T falte(Bezugsfall<T> fall) {
        return fall.nachbarn(this);
    }
}
