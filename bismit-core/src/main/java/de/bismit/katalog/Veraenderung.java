package de.bismit.katalog;

import java.util.List;

/**
 * A change since another year (Veränderung), computed on the sums of each year; refused over a break.
 *
 * <p>By {@link Massstab}: {@code 100 * (jetzt - damals) / damals} in Prozent, {@code 100 * jetzt / damals} as an index (the
 * base year is 100), or {@code jetzt - damals} in the unit of its Merkmale. The base year is part of the definition: two
 * forecasts with different base years are two Kennzahlen. Earlier value 0: {@link de.bismit.wert.Grund#NENNER_NULL}.
 *
 * @param summe what changes
 * @param bezug the earlier year: some years before, or a fixed base year
 * @param massstab how the change is told
 */
public record Veraenderung(Merkmalsumme summe, Bezugsjahr bezug, Massstab massstab) implements Formel {

    /** How a change is told. */
    public enum Massstab {
        /** {@code 100 * (jetzt - damals) / damals}. */
        PROZENT,
        /** {@code 100 * jetzt / damals}. */
        INDEX,
        /** {@code jetzt - damals}. */
        DIFFERENZ
    }

    /** Refuses the report year itself and later ones. */
    public Veraenderung {
        if (!bezug.fest() && bezug.wert() > -1) {
            throw new IllegalArgumentException("Veränderung über " + -bezug.wert() + " Jahre: erwartet mindestens 1");
        }
    }

    /** The change in percent since some years earlier. */
    public Veraenderung(Merkmalsumme summe, int jahre) {
        this(summe, Bezugsjahr.davor(jahre), Massstab.PROZENT);
    }

    @Override
    public List<Formelteil> teile() {
        Merkmalsumme damals = bezug.fest() ? summe.aus(bezug) : summe.verschoben(bezug.wert());
        return List.of(new Formelteil("jetzt", summe), new Formelteil("damals", damals));
    }

    @Override
    public List<Posten> gegenueberstellung() {
        return teile().stream().flatMap(t -> t.summe().posten().stream()).toList();
    }

    @Override
    public Formel innerhalb(String dimension, String auspraegung) {
        return new Veraenderung(summe.innerhalb(dimension, auspraegung), bezug, massstab);
    }

    @Override
    public String inWorten() {
        return switch (massstab) {
            case INDEX -> "Index von " + summe + ", " + zeitraum() + " = 100";
            case PROZENT -> "Veränderung von " + summe + " gegenüber " + zeitraum() + " in Prozent";
            case DIFFERENZ -> "Veränderung von " + summe + " gegenüber " + zeitraum();
        };
    }

    /** The earlier year for a reader: {@code dem Vorjahr}, {@code 5 Jahren davor}, {@code 2015}. */
    public String zeitraum() {
        return bezug.fest() ? String.valueOf(bezug.wert()) : bezug.wert() == -1 ? "dem Vorjahr" : -bezug.wert() + " Jahren davor";
    }

    @Override
    public <T> T falte(Formelfall<T> fall) {
        return fall.veraenderung(this);
    }
}
