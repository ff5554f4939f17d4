package de.bismit.katalog;

import de.bismit.zeit.Paarung;
import java.util.List;

/**
 * {@code faktor * zaehler / nenner} (Verhältnis): shares (Anteil), rates, densities (Dichte).
 *
 * <p>Unit: Prozent or {@code je N …}, where N is the factor; without a factor {@code … je …}.
 *
 * <ul>
 *   <li>A side without a number: none, with the reasons of both. Denominator 0: {@link de.bismit.wert.Grund#NENNER_NULL}.
 *   <li>An offer that does not exist counts 0 in the numerator of a region and keeps its Kommune in the denominator.
 *   <li>Above 100 percent is kept: place of the institution and of residence may differ.
 *   <li>Negative values are kept (Billeter below -1).
 * </ul>
 *
 * @param zaehler the numerator
 * @param nenner the denominator
 * @param faktor part of the definition: 100, 1000, 10000
 * @param paarung which year's denominator belongs to a year's numerator
 * @param teilmenge whether the numerator is part of the denominator, so that spans stay below {@code faktor}
 */
public record Verhaeltnis(Merkmalsumme zaehler, Merkmalsumme nenner, double faktor, Paarung paarung, boolean teilmenge)
        implements Formel {

    /** Refuses a factor that is not positive. */
    public Verhaeltnis {
        Faktor.pruefe(faktor);
    }

    /** A share in percent: the numerator is part of the denominator, both of the same year. */
    public static Verhaeltnis anteil(Merkmalsumme teil, Merkmalsumme ganzes) {
        return new Verhaeltnis(teil, ganzes, 100, Paarung.GLEICHES_JAHR, true);
    }

    @Override
    public List<Formelteil> teile() {
        return List.of(new Formelteil("Zähler", zaehler), new Formelteil("Nenner", nenner.verschoben(paarung.nennerjahr(0))));
    }

    @Override
    public List<Posten> gegenueberstellung() {
        List<Posten> alle = teile().stream().flatMap(t -> t.summe().posten().stream()).toList();
        boolean jahrGegenJahr = zaehler.posten().stream().anyMatch(z -> teile().get(1).summe().posten().stream()
                .anyMatch(n -> n.merkmal().equals(z.merkmal()) && !n.jahr().equals(z.jahr())));
        return jahrGegenJahr ? alle : Formel.super.gegenueberstellung();
    }

    @Override
    public Formel innerhalb(String dimension, String auspraegung) {
        return new Verhaeltnis(zaehler.innerhalb(dimension, auspraegung), nenner.innerhalb(dimension, auspraegung), faktor,
                paarung, teilmenge);
    }

    @Override
    public String inWorten() {
        return klammer(zaehler) + " / " + klammer(nenner) + Faktor.inWorten(faktor) + (paarung == Paarung.VORJAHR ? ", Nenner vom Vorjahr" : "");
    }

    /** Without brackets {@code a + b / c} would be read as another formula. */
    private static String klammer(Merkmalsumme summe) {
        String worte = summe.toString();
        return worte.contains(" + ") || worte.contains("− ") ? "(" + worte + ")" : worte;
    }

    @Override
    public <T> T falte(Formelfall<T> fall) {
        return fall.verhaeltnis(this);
    }
}
