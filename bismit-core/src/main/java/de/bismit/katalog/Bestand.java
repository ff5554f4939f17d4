package de.bismit.katalog;

import java.util.List;

/**
 * A count as it is (Bestand, Strom), a sum or a balance (Saldo): {@code Z - F}.
 *
 * <p>Unit: that of its Merkmale. A missing item leaves it missing; an offer that does not exist adds 0. Moves and commuters
 * over the border of a Kreis can be summed as a balance only: inside a region they cancel out.
 *
 * @param summe what is counted
 */
public record Bestand(Merkmalsumme summe) implements Formel {

    @Override
    public List<Formelteil> teile() {
        return List.of(new Formelteil("", summe));
    }

    @Override
    public Formel innerhalb(String dimension, String auspraegung) {
        return new Bestand(summe.innerhalb(dimension, auspraegung));
    }

    @Override
    public String inWorten() {
        return summe.toString();
    }

    @Override
    public <T> T falte(Formelfall<T> fall) {
        return fall.bestand(this);
    }
}
