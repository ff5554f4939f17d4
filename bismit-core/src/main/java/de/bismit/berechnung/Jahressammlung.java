package de.bismit.berechnung;

import de.bismit.katalog.Bestand;
import de.bismit.katalog.Formelfall;
import de.bismit.katalog.Veraenderung;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.katalog.VeroeffentlichteQuote;
import java.util.TreeSet;

/** The years for which both sides have a time. */
record Jahressammlung(Summierer summierer) implements Formelfall<TreeSet<Integer>> {

    @Override
    public TreeSet<Integer> bestand(Bestand formel) {
        return summierer.jahre(formel.merkmale());
    }

    @Override
    public TreeSet<Integer> verhaeltnis(Verhaeltnis formel) {
        TreeSet<Integer> zaehler = summierer.jahre(formel.zaehler().merkmale());
        TreeSet<Integer> nenner = summierer.jahre(formel.nenner().merkmale());
        zaehler.removeIf(jahr -> !nenner.contains(formel.paarung().nennerjahr(jahr)));
        return zaehler;
    }

    @Override
    public TreeSet<Integer> veroeffentlichteQuote(VeroeffentlichteQuote formel) {
        return summierer.jahre(formel.merkmale());
    }

    @Override
    public TreeSet<Integer> veraenderung(Veraenderung formel) {
        TreeSet<Integer> alle = summierer.jahre(formel.merkmale());
        TreeSet<Integer> ergebnis = new TreeSet<>(alle);
        ergebnis.removeIf(jahr -> !alle.contains(jahr - formel.jahre()));
        return ergebnis;
    }
}
