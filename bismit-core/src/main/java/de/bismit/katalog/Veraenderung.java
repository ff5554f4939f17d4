package de.bismit.katalog;

import de.bismit.daten.Merkmal;
import java.util.List;

/**
 * {@code 100 * (jetzt - damals) / damals} (Veränderung), damals being some years earlier; refused over a break.
 *
 * @param summe what changes
 * @param jahre how many years earlier
 */
public record Veraenderung(Merkmalsumme summe, int jahre) implements Formel {

    /** Refuses a distance of less than one year. */
    public Veraenderung {
        if (jahre < 1) {
            throw new IllegalArgumentException("Veränderung über " + jahre + " Jahre: erwartet mindestens 1");
        }
    }

    @Override
    public List<Merkmal> merkmale() {
        return summe.merkmale();
    }

    @Override
    public Formel innerhalb(String dimension, String auspraegung) {
        return new Veraenderung(summe.innerhalb(dimension, auspraegung), jahre);
    }

    @Override
    public String inWorten() {
        return "Veränderung von " + summe + " gegenüber " + (jahre == 1 ? "dem Vorjahr" : jahre + " Jahren davor") + " in Prozent";
    }

    @Override
    public <T> T falte(Formelfall<T> fall) {
        return fall.veraenderung(this);
    }
}
