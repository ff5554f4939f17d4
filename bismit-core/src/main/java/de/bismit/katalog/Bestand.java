package de.bismit.katalog;

import de.bismit.daten.Merkmal;
import java.util.List;

/**
 * A count as it is (Bestand or Strom).
 *
 * @param summe what is counted
 */
public record Bestand(Merkmalsumme summe) implements Formel {

    @Override
    public List<Merkmal> merkmale() {
        return summe.merkmale();
    }

    @Override
    public Formel innerhalb(String dimension, String auspraegung) {
        return new Bestand(summe.innerhalb(dimension, auspraegung));
    }

    @Override
    public String inWorten() {
        return summe.toString();
    }

    @Override
    public <T> T falte(Formelfall<T> fall) {
        return fall.bestand(this);
    }
}
