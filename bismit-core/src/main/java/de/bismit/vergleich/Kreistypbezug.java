package de.bismit.vergleich;

import de.bismit.wert.Satz;

/** The other Kommunen of the region that are of the same settlement type (Kreistyp), taken together as one territory. */
public record Kreistypbezug() implements Vergleichsbezug {

    @Override
    public String kennung() {
        return "kreistyp";
    }

    @Override
    public Satz name() {
        return new Satz("Kommunen gleichen Kreistyps", "municipalities of the same type");
    }

    @Override
    public <T> T falte(Bezugsfall<T> fall) {
        return fall.kreistyp(this);
    }
}
