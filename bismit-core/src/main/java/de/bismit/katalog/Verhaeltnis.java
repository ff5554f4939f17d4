package de.bismit.katalog;

import de.bismit.daten.Merkmal;
import de.bismit.zeit.Paarung;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code faktor * zaehler / nenner} (Verhältnis): shares, rates, densities.
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
        if (!(faktor > 0) || Double.isInfinite(faktor)) {
            throw new IllegalArgumentException("Faktor " + faktor + ": erwartet eine Zahl über 0, zum Beispiel 100");
        }
    }

    @Override
    public List<Merkmal> merkmale() {
        return Stream.concat(zaehler.merkmale().stream(), nenner.merkmale().stream()).toList();
    }

    @Override
    public Formel innerhalb(String dimension, String auspraegung) {
        return new Verhaeltnis(zaehler.innerhalb(dimension, auspraegung), nenner.innerhalb(dimension, auspraegung), faktor,
                paarung, teilmenge);
    }

    @Override
    public String inWorten() {
        String mal = faktor == 1 ? "" : " × " + (faktor == Math.rint(faktor) ? String.valueOf((long) faktor) : String.valueOf(faktor).replace('.', ','));
        return zaehler + " / " + nenner + mal + (paarung == Paarung.VORJAHR ? ", Nenner vom Vorjahr" : "");
    }

    @Override
    public <T> T falte(Formelfall<T> fall) {
        return fall.verhaeltnis(this);
    }
}
