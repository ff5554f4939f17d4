package de.bismit.katalog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A sum of ratios (Quotensumme): {@code faktor * Σ gewicht * zaehler / nenner}.
 *
 * <p>With weights of 1 the Quotensummenverfahren of the KMK: leavers of each birth year over its population on 31.12. of the
 * year before, added over birth years; also the Vertragslösungsquote (dissolved contracts by year of begin over the new
 * contracts of that year) and the zusammengefasste Geburtenziffer. With the weights of a standard population direct
 * standardisation. Sources: KMK-Definitionenkatalog (Landtag Mecklenburg-Vorpommern Drs. 7/1177); destatis.de, Glossar
 * Vertragslösungsquote; bibb.de/de/4705.php.
 *
 * <p>Unit: by the factor, Prozent for 100. A Teilquote without a number leaves the sum without one; so does a denominator 0.
 * A region's ratios are formed of its sums, then added. The sum may exceed 100 percent.
 *
 * @param teilquoten the ratios, at least one
 * @param faktor part of the definition
 */
public record Quotensumme(List<Teilquote> teilquoten, double faktor) implements Formel {

    /**
     * One ratio of the sum.
     *
     * @param zaehler the numerator
     * @param nenner the denominator, each item with its own year
     * @param gewicht how often it counts
     */
    public record Teilquote(Merkmalsumme zaehler, Merkmalsumme nenner, double gewicht) {

        /** Refuses a weight that is not positive. */
        public Teilquote {
            if (!(gewicht > 0) || Double.isInfinite(gewicht)) {
                throw new IllegalArgumentException("Gewicht " + gewicht + " einer Teilquote: erwartet eine Zahl über 0");
            }
        }

        /** A ratio that counts once. */
        public static Teilquote of(Merkmalsumme zaehler, Merkmalsumme nenner) {
            return new Teilquote(zaehler, nenner, 1);
        }

        private Teilquote innerhalb(String dimension, String auspraegung) {
            return new Teilquote(zaehler.innerhalb(dimension, auspraegung), nenner.innerhalb(dimension, auspraegung), gewicht);
        }

        @Override
        public String toString() {
            return Faktor.inWorten(gewicht).replace(" × ", "") + (gewicht == 1 ? "" : " × ") + zaehler + " / " + nenner;
        }
    }

    /** Refuses an empty sum and a factor that is not positive. */
    public Quotensumme {
        teilquoten = List.copyOf(teilquoten);
        Faktor.pruefe(faktor);
        if (teilquoten.isEmpty()) {
            throw new IllegalArgumentException("eine Quotensumme braucht mindestens eine Teilquote");
        }
    }

    @Override
    public List<Formelteil> teile() {
        List<Formelteil> teile = new ArrayList<>();
        for (int i = 0; i < teilquoten.size(); i++) {
            teile.add(new Formelteil("Zähler " + (i + 1), teilquoten.get(i).zaehler()));
            teile.add(new Formelteil("Nenner " + (i + 1), teilquoten.get(i).nenner()));
        }
        return teile;
    }

    @Override
    public Formel innerhalb(String dimension, String auspraegung) {
        return new Quotensumme(teilquoten.stream().map(t -> t.innerhalb(dimension, auspraegung)).toList(), faktor);
    }

    @Override
    public String inWorten() {
        return teilquoten.stream().map(Teilquote::toString).collect(Collectors.joining(" + ", "(", ")")) + Faktor.inWorten(faktor);
    }

    @Override
    public <T> T falte(Formelfall<T> fall) {
        return fall.quotensumme(this);
    }
}
