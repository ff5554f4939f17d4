package de.bismit.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A branch of the hierarchy of an index (Zweig): weighs and aggregates its children in its own way.
 *
 * @param id the name, once in the hierarchy
 * @param gewicht the weight among its siblings
 * @param gewichtung how its children are weighed
 * @param aggregation how they become one number
 * @param kinder at least one
 */
public record Zweig(String id, double gewicht, Gewichtung gewichtung, Aggregation aggregation, List<Knoten> kinder) implements Knoten {

    /** Refuses a branch without children, and names that stand twice. */
    public Zweig {
        Knoten.pruefeGewicht(id, gewicht);
        kinder = List.copyOf(kinder);
        if (kinder.isEmpty()) {
            throw new IllegalArgumentException("Zweig " + id + " hat keine Kinder: erwartet mindestens eines");
        }
        Set<String> namen = new HashSet<>(Set.of(id));
        for (Knoten kind : kinder) {
            for (String name : namen(kind)) {
                if (!namen.add(name)) {
                    throw new IllegalArgumentException(name + " steht zweimal unter " + id + ": erwartet jeden Namen einmal");
                }
            }
        }
    }

    /** A branch with weight 1, given weights and arithmetic means. */
    public static Zweig of(String id, List<? extends Knoten> kinder) {
        return new Zweig(id, 1, Gewichtung.vorgegeben(), Aggregation.arithmetisch(), List.copyOf(kinder));
    }

    /** A branch with weight 1, given weights and arithmetic means. */
    public static Zweig of(String id, Knoten... kinder) {
        return of(id, List.of(kinder));
    }

    @Override
    public Zweig mitGewicht(double neu) {
        return new Zweig(id, neu, gewichtung, aggregation, kinder);
    }

    /** The same, aggregating in another way. */
    public Zweig mit(Aggregation neu) {
        return new Zweig(id, gewicht, gewichtung, neu, kinder);
    }

    /** The same, weighing in another way. */
    public Zweig mit(Gewichtung neu) {
        return new Zweig(id, gewicht, neu, aggregation, kinder);
    }

    /** The node of this name, this one or one below. */
    public Optional<Knoten> finde(String name) {
        if (id.equals(name)) {
            return Optional.of(this);
        }
        return kinder.stream().flatMap(k -> (k instanceof Zweig z ? z.finde(name) : Optional.of(k).filter(b -> b.id().equals(name))).stream()).findFirst();
    }

    /** The indicators, in order. */
    public List<Blatt> blaetter() {
        List<Blatt> blaetter = new ArrayList<>();
        for (Knoten kind : kinder) {
            if (kind instanceof Blatt blatt) {
                blaetter.add(blatt);
            } else {
                blaetter.addAll(((Zweig) kind).blaetter());
            }
        }
        return blaetter;
    }

    /** The branches below and this one, children before parents. */
    public List<Zweig> zweige() {
        List<Zweig> zweige = new ArrayList<>();
        kinder.stream().filter(Zweig.class::isInstance).forEach(k -> zweige.addAll(((Zweig) k).zweige()));
        zweige.add(this);
        return zweige;
    }

    /** The same with a change to each branch below and to this one. */
    Zweig jeden(UnaryOperator<Zweig> aenderung) {
        return aenderung.apply(new Zweig(id, gewicht, gewichtung, aggregation,
                kinder.stream().map(k -> k instanceof Zweig z ? (Knoten) z.jeden(aenderung) : k).toList()));
    }

    /** The same without a node below; a branch that loses all children goes too. Empty if nothing is left. */
    Optional<Zweig> ohne(String name) {
        List<Knoten> neu = new ArrayList<>();
        for (Knoten kind : kinder) {
            if (!kind.id().equals(name)) {
                (kind instanceof Zweig z ? z.ohne(name).map(Knoten.class::cast) : Optional.of(kind)).ifPresent(neu::add);
            }
        }
        return neu.isEmpty() ? Optional.empty() : Optional.of(new Zweig(id, gewicht, gewichtung, aggregation, neu));
    }

    private static List<String> namen(Knoten knoten) {
        if (knoten instanceof Zweig zweig) {
            List<String> namen = new ArrayList<>(zweig.blaetter().stream().map(Blatt::id).toList());
            zweig.zweige().forEach(z -> namen.add(z.id()));
            return namen;
        }
        return List.of(knoten.id());
    }

    @Override
    public String toString() {
        return id + ": " + blaetter().size() + " Indikatoren in " + zweige().size() + (zweige().size() == 1 ? " Zweig" : " Zweigen");
    }
}
