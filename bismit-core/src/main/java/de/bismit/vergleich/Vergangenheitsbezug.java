package de.bismit.vergleich;

import de.bismit.wert.Satz;

/**
 * One's own value some years before.
 *
 * @param jahre how many years, 1 for the year before
 */
public record Vergangenheitsbezug(int jahre) implements Vergleichsbezug {

    /** Refuses the same year and the future. */
    public Vergangenheitsbezug {
        if (jahre < 1) {
            throw new IllegalArgumentException("Vergleich mit dem Wert vor " + jahre + " Jahren: erwartet mindestens 1");
        }
    }

    /** The year before. */
    public static Vergangenheitsbezug vorjahr() {
        return new Vergangenheitsbezug(1);
    }

    @Override
    public String kennung() {
        return jahre == 1 ? "vorjahr" : "vor" + jahre + "jahren";
    }

    @Override
    public Satz name() {
        return jahre == 1 ? new Satz("Vorjahr", "year before") : new Satz("vor " + jahre + " Jahren", jahre + " years before");
    }

    @Override
    public <T> T falte(Bezugsfall<T> fall) {
        return fall.vergangenheit(this);
    }
}
