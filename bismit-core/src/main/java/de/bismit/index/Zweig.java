package de.bismit.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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
        return kinder.stream().map(k -> k.falte(blatt -> Optional.<Knoten>of(blatt).filter(b -> b.id().equals(name)), zweig -> zweig.finde(name)))
                .flatMap(Optional::stream).findFirst();
    }

    /** The indicators, in order. */
    public List<Blatt> blaetter() {
        return kinder.stream().flatMap(k -> k.falte(List::of, Zweig::blaetter).stream()).toList();
    }

    /** The branches below and this one, children before parents. */
    public List<Zweig> zweige() {
        List<Zweig> zweige = new ArrayList<>();
        kinder.forEach(k -> zweige.addAll(k.falte(blatt -> List.of(), Zweig::zweige)));
        zweige.add(this);
        return zweige;
    }

    /** The same with a change to each branch below and to this one. */
    Zweig jeden(UnaryOperator<Zweig> aenderung) {
        return aenderung.apply(new Zweig(id, gewicht, gewichtung, aggregation,
                kinder.stream().map(k -> k.<Knoten>falte(blatt -> blatt, zweig -> zweig.jeden(aenderung))).toList()));
    }

    /** The same without a node below; a branch that loses all children goes too. Empty if nothing is left. */
    Optional<Zweig> ohne(String name) {
        List<Knoten> neu = new ArrayList<>();
        for (Knoten kind : kinder) {
            if (!kind.id().equals(name)) {
                kind.<Optional<? extends Knoten>>falte(Optional::of, zweig -> zweig.ohne(name)).ifPresent(neu::add);
            }
        }
        return neu.isEmpty() ? Optional.empty() : Optional.of(new Zweig(id, gewicht, gewichtung, aggregation, neu));
    }

    private static List<String> namen(Knoten knoten) {
        return knoten.falte(blatt -> List.of(blatt.id()),
                zweig -> Stream.concat(zweig.blaetter().stream(), zweig.zweige().stream()).map(Knoten::id).toList());
    }

    @Override
    public String toString() {
        return id + ": " + blaetter().size() + " Indikatoren in " + zweige().size() + (zweige().size() == 1 ? " Zweig" : " Zweigen");
    }
}
