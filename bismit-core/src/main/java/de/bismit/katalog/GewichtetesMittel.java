package de.bismit.katalog;

import java.util.ArrayList;
import java.util.List;

/**
 * A weighted mean (gewichtetes Mittel): {@code Σ w * n / Σ n} over classes of a Größe: Durchschnittsalter with the middle of
 * each age group, Humankapitalindex with the years of education of each Abschluss.
 *
 * <p>The weights are part of the definition; there is no default for the open last class. Unit: that of the weights, years
 * for an age. Classes whose weight is unknown (Abschluss unbekannt) are left out of both sums; their share is to be told.
 * Nobody at all: {@link de.bismit.wert.Grund#NENNER_NULL}. The result lies between the smallest and the largest weight. Sources: DGR AI_Z02; the
 * usual form of a Humankapitalindex (the Leitfaden's own is not known).
 *
 * @param klassen each class with its weight
 */
public record GewichtetesMittel(List<Posten> klassen) implements Formel {

    /** Refuses an empty list, different units and, by {@link Posten}, weights of 0. */
    public GewichtetesMittel {
        klassen = List.copyOf(klassen);
        Merkmalsumme.aus(klassen);
    }

    /** The weighted sum. */
    public Merkmalsumme zaehler() {
        return Merkmalsumme.aus(klassen);
    }

    /** The same classes, each once. */
    public Merkmalsumme nenner() {
        List<Posten> einfache = new ArrayList<>(klassen.size());
        for (Posten klasse : klassen) {
            einfache.add(new Posten(klasse.merkmal(), 1, klasse.jahr()));
        }
        return Merkmalsumme.aus(einfache);
    }

    /** The smallest weight: no mean is below it. */
    public double kleinstesGewicht() {
        return klassen.stream().mapToDouble(Posten::gewicht).min().orElseThrow();
    }

    /** The largest weight: no mean is above it. */
    public double groesstesGewicht() {
        return klassen.stream().mapToDouble(Posten::gewicht).max().orElseThrow();
    }

    @Override
    public List<Formelteil> teile() {
        return List.of(new Formelteil("gewichtete Summe", zaehler()), new Formelteil("Summe", nenner()));
    }

    @Override
    public Formel innerhalb(String dimension, String auspraegung) {
        return new GewichtetesMittel(klassen.stream().map(k -> k.innerhalb(dimension, auspraegung)).toList());
    }

    @Override
    public String inWorten() {
        return "(" + zaehler() + ") / (" + nenner() + ")";
    }

    @Override
    public <T> T falte(Formelfall<T> fall) {
        return fall.gewichtetesMittel(this);
    }
}
