package de.bismit.vergleich;

import de.bismit.wert.Satz;

/** The region as a whole: its numerators over its denominators, never a mean of rates. */
public record Revierbezug() implements Vergleichsbezug {

    @Override
    public String kennung() {
        return "revier";
    }

    @Override
    public Satz name() {
        return new Satz("Revier", "region");
    }

    @Override
    public <T> T falte(Bezugsfall<T> fall) {
        return fall.revier(this);
    }
}
