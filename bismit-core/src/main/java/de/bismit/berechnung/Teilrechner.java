package de.bismit.berechnung;

import de.bismit.daten.Additivitaet;
import de.bismit.daten.Merkmalsdaten;
import de.bismit.katalog.Merkmalsumme;
import de.bismit.katalog.Posten;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sums one part of a formula over the Kreise of a territory; its Merkmale are looked up once. Immutable. */
final class Teilrechner {

    private final Posten[] posten;
    private final Merkmalsdaten[] daten;
    private final @Nullable Grund hindernis;
    private final Differenzen differenzen;

    Teilrechner(Merkmalsumme summe, Summierer summierer) {
        posten = summe.posten().toArray(Posten[]::new);
        daten = Arrays.stream(posten).map(p -> summierer.zu(p.merkmal())).toArray(Merkmalsdaten[]::new);
        hindernis = hindernis(summe);
        differenzen = Differenzen.in(summe, summierer);
    }

    /** Why the part cannot be summed over territories; a balance can be where its sides cannot. */
    private static @Nullable Grund hindernis(Merkmalsumme summe) {
        for (Posten p : summe.posten()) {
            Additivitaet additivitaet = p.merkmal().groesse().additivitaet();
            if (additivitaet == Additivitaet.UNBEKANNT) {
                return Grund.ADDITIVITAET_UNBEKANNT;
            }
            if (additivitaet == Additivitaet.NEIN || additivitaet == Additivitaet.NUR_SALDO && !summe.istSaldo()) {
                return Grund.NICHT_ADDITIV;
            }
        }
        return null;
    }

    /** Over the keys that make up a territory. */
    Teilwert summe(List<String> schluessel, int jahr) {
        if (schluessel.size() == 1) {
            Wert wert = einzeln(schluessel.get(0), jahr);
            return new Teilwert(wert, List.of(wert));
        }
        if (hindernis != null) {
            return Teilwert.ohne(hindernis, schluessel.size());
        }
        List<Wert> summanden = new ArrayList<>(schluessel.size());
        for (String einer : schluessel) {
            summanden.add(einzeln(einer, jahr));
        }
        return new Teilwert(Wert.summe(summanden), summanden);
    }

    /** The items of one key, each with its weight and from its year, added. */
    private Wert einzeln(String schluessel, int jahr) {
        if (posten.length == 1) {
            return wert(0, schluessel, jahr);
        }
        List<Wert> werte = new ArrayList<>(posten.length);
        for (int i = 0; i < posten.length; i++) {
            werte.add(wert(i, schluessel, jahr));
        }
        return differenzen.verraten(schluessel, jahr) ? Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM) : Wert.summe(werte);
    }

    private Wert wert(int i, String schluessel, int jahr) {
        Optional<Zeitbezug> zeit = daten[i].zeit(posten[i].jahr().fuer(jahr));
        if (zeit.isEmpty()) {
            return Wert.ohne(Grund.NICHT_GELADEN);
        }
        Wert wert = Summierer.mitAngebot(daten[i], schluessel, zeit.get());
        return posten[i].gewicht() == 1 ? wert : wert.mal(posten[i].gewicht());
    }
}
