package de.bismit.katalog;

import java.util.List;

/**
 * The odds of one group against another (relative Chance, Odds): {@code [a / (1 - a)] / [b / (1 - b)]}, a and b being the
 * shares with success in each group; computed from counts. 1: the same chance.
 *
 * <p>Unit: none. A group in which nobody or everybody has success leaves it undefined
 * ({@link de.bismit.wert.Grund#NENNER_NULL}; success of nobody in a alone gives 0), or with {@code haldane} each of the four counts is raised
 * by 0.5 wherever one of them is 0, and the value is marked as estimated. Recalled.
 *
 * @param erfolgA those with success in a
 * @param alleA all in a
 * @param erfolgB those with success in b
 * @param alleB all in b
 * @param haldane whether zeros are corrected
 */
public record Chancenverhaeltnis(Merkmalsumme erfolgA, Merkmalsumme alleA, Merkmalsumme erfolgB, Merkmalsumme alleB, boolean haldane)
        implements Formel {

    @Override
    public List<Formelteil> teile() {
        return List.of(new Formelteil("Erfolg in A", erfolgA), new Formelteil("alle in A", alleA), new Formelteil("Erfolg in B", erfolgB),
                new Formelteil("alle in B", alleB));
    }

    @Override
    public Formel innerhalb(String dimension, String auspraegung) {
        return new Chancenverhaeltnis(erfolgA.innerhalb(dimension, auspraegung), alleA.innerhalb(dimension, auspraegung),
                erfolgB.innerhalb(dimension, auspraegung), alleB.innerhalb(dimension, auspraegung), haldane);
    }

    @Override
    public String inWorten() {
        return "Chance (" + erfolgA + " von " + alleA + ") im Verhältnis zur Chance (" + erfolgB + " von " + alleB + ")"
                + (haldane ? ", Nullen um 0,5 erhöht" : "");
    }

    @Override
    public <T> T falte(Formelfall<T> fall) {
        return fall.chancenverhaeltnis(this);
    }
}
