package de.bismit.vergleich;

import de.bismit.wert.Satz;

/**
 * The target that was decided for a Kommune.
 *
 * @param ziele where to look for it
 */
public record Zielbezug(Ziele ziele) implements Vergleichsbezug {

    @Override
    public String kennung() {
        return "ziel";
    }

    @Override
    public Satz name() {
        return new Satz("Ziel", "target");
    }

    @Override
    public <T> T falte(Bezugsfall<T> fall) {
        return fall.ziel(this);
    }
}
