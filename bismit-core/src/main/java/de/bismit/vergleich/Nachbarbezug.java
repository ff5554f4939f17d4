package de.bismit.vergleich;

import de.bismit.wert.Satz;

/**
 * The median of the Kreise that resemble a Kommune most, wherever they lie; those without a value are left out and counted. Each
 * Kommune has its own.
 *
 * @param kontext by what they resemble each other
 * @param anzahl how many; fewer are taken, and named, if fewer Kreise have all that the context asks for
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
        int andere = Math.min(anzahl, kontext.bezug().n() - 1);
        String jahr = " (" + kontext.jahr() + ")";
        return andere == 1 ? new Satz("der ähnlichste Kreis" + jahr, "the most similar district" + jahr)
                : new Satz("Median der " + andere + " ähnlichsten Kreise" + jahr, "median of the " + andere + " most similar districts" + jahr);
    }

    @Override
    public <T> T falte(Bezugsfall<T> fall) {
        return fall.nachbarn(this);
    }
}
