package de.bismit.vergleich;

import de.bismit.wert.Satz;

/** The published value of Germany. */
public record Bundbezug() implements Vergleichsbezug {

    @Override
    public String kennung() {
        return "bund";
    }

    @Override
    public Satz name() {
        return new Satz("Deutschland", "Germany");
    }

    @Override
    public <T> T falte(Bezugsfall<T> fall) {
        return fall.bund(this);
    }
}
