package de.bismit.katalog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The index of dissimilarity of two groups over units such as schools (Dissimilarität, Segregation):
 * {@code D = 1/2 Σ |a / A - b / B|}, A and B being the sums of a and b over the units. 0: spread alike; 1: no unit has both.
 *
 * <p>Unit: none, from 0 to 1. It compares any two groups; with b = all others it is the Segregationsindex. In small units and
 * groups it is biased upwards, and it knows nothing of where units lie. A group that is empty altogether:
 * {@link de.bismit.wert.Grund#NENNER_NULL}. Source of symbols and reading: bfs.admin.ch, räumlicher Dissimilaritätsindex; the
 * formula itself recalled.
 *
 * @param einheiten the units, at least two
 */
public record Dissimilaritaet(List<Einheitspaar> einheiten) implements Formel {

    /**
     * The two groups in one unit.
     *
     * @param a the one
     * @param b the other
     */
    public record Einheitspaar(Merkmalsumme a, Merkmalsumme b) {

        @Override
        public String toString() {
            return a + " zu " + b;
        }
    }

    /** Refuses fewer than two units. */
    public Dissimilaritaet {
        einheiten = List.copyOf(einheiten);
        if (einheiten.size() < 2) {
            throw new IllegalArgumentException("eine Dissimilarität braucht mindestens zwei Einheiten, gefunden " + einheiten.size());
        }
    }

    /** Two groups over the categories of a dimension: over the schools, say. */
    public static Dissimilaritaet ueber(String dimension, List<String> auspraegungen, Merkmalsumme a, Merkmalsumme b) {
        return new Dissimilaritaet(auspraegungen.stream().map(x -> new Einheitspaar(a.innerhalb(dimension, x), b.innerhalb(dimension, x))).toList());
    }

    @Override
    public List<Formelteil> teile() {
        List<Formelteil> teile = new ArrayList<>();
        for (int i = 0; i < einheiten.size(); i++) {
            teile.add(new Formelteil("A in Einheit " + (i + 1), einheiten.get(i).a()));
            teile.add(new Formelteil("B in Einheit " + (i + 1), einheiten.get(i).b()));
        }
        return teile;
    }

    @Override
    public Formel innerhalb(String dimension, String auspraegung) {
        return new Dissimilaritaet(einheiten.stream()
                .map(e -> new Einheitspaar(e.a().innerhalb(dimension, auspraegung), e.b().innerhalb(dimension, auspraegung))).toList());
    }

    @Override
    public String inWorten() {
        return "halbe Summe der Abstände der Anteile über " + einheiten.size() + " Einheiten: "
                + einheiten.stream().map(Einheitspaar::toString).collect(Collectors.joining("; "));
    }

    @Override
    public <T> T falte(Formelfall<T> fall) {
        return fall.dissimilaritaet(this);
    }
}
