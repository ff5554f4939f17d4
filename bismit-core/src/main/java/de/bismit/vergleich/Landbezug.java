package de.bismit.vergleich;

import de.bismit.wert.Satz;

/** The published value of the Land a Kommune lies in. */
public record Landbezug() implements Vergleichsbezug {

    @Override
    public String kennung() {
        return "land";
    }

    @Override
    public Satz name() {
        return new Satz("Land", "Land");
    }

    @Override
    public <T> T falte(Bezugsfall<T> fall) {
        return fall.land(this);
    }
}
