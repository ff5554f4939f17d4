package de.bismit.katalog;

import de.bismit.daten.Merkmal;
import java.util.List;

/**
 * A rate that is only published as a rate, rounded, without its denominator (veröffentlichte Quote). For a single
 * territory it is the printed rate. For a region there is no exact value: each printed rate and its numerator bound the
 * denominator, and the sums bound the region's rate.
 *
 * @param quote the printed rate in percent
 * @param zaehler the published numerator
 * @param halbeStelle half a unit of the last printed digit: 0.05 for one decimal
 */
public record VeroeffentlichteQuote(Merkmal quote, Merkmal zaehler, double halbeStelle) implements Formel {

    /** Refuses a rounding that is not positive. */
    public VeroeffentlichteQuote {
        if (!(halbeStelle > 0) || halbeStelle >= 50) {
            throw new IllegalArgumentException("halbe Stelle " + halbeStelle + ": erwartet zum Beispiel 0.05 bei einer Nachkommastelle");
        }
    }

    @Override
    public List<Formelteil> teile() {
        return List.of(new Formelteil("Zähler", new Merkmalsumme(List.of(zaehler))), new Formelteil("Quote", new Merkmalsumme(List.of(quote))));
    }

    @Override
    public Formel innerhalb(String dimension, String auspraegung) {
        return new VeroeffentlichteQuote(quote.mit(dimension, auspraegung), zaehler.mit(dimension, auspraegung), halbeStelle);
    }

    @Override
    public String inWorten() {
        return quote + ", wie veröffentlicht";
    }

    @Override
    public <T> T falte(Formelfall<T> fall) {
        return fall.veroeffentlichteQuote(this);
    }
}
