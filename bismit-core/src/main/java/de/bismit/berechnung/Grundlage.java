package de.bismit.berechnung;

import de.bismit.daten.Merkmal;
import de.bismit.daten.Messwert;
import de.bismit.gebiet.Gebiet;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Formelfall;
import de.bismit.katalog.Veraenderung;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.katalog.VeroeffentlichteQuote;
import java.util.ArrayList;
import java.util.List;

/** The cells a value rests on, each side in its own year. */
record Grundlage(Summierer summierer, Gebiet gebiet, int jahr) implements Formelfall<List<Messwert>> {

    @Override
    public List<Messwert> bestand(Bestand formel) {
        return zellen(formel.merkmale(), jahr);
    }

    @Override
    public List<Messwert> verhaeltnis(Verhaeltnis formel) {
        List<Messwert> zellen = new ArrayList<>(zellen(formel.zaehler().merkmale(), jahr));
        zellen.addAll(zellen(formel.nenner().merkmale(), formel.paarung().nennerjahr(jahr)));
        return zellen;
    }

    @Override
    public List<Messwert> veroeffentlichteQuote(VeroeffentlichteQuote formel) {
        return zellen(formel.merkmale(), jahr);
    }

    @Override
    public List<Messwert> veraenderung(Veraenderung formel) {
        List<Messwert> zellen = new ArrayList<>(zellen(formel.merkmale(), jahr));
        zellen.addAll(zellen(formel.merkmale(), jahr - formel.jahre()));
        return zellen;
    }

    private List<Messwert> zellen(List<Merkmal> merkmale, int berichtsjahr) {
        return merkmale.stream().flatMap(m -> summierer.messwerte(m, gebiet, berichtsjahr).stream()).toList();
    }
}
