package de.bismit.berechnung;

import de.bismit.daten.Messwert;
import de.bismit.gebiet.Gebiet;
import de.bismit.katalog.Formel;
import java.util.List;

/** The cells a value rests on, each item in its own year. */
record Grundlage(Summierer summierer, Gebiet gebiet, int jahr) {

    List<Messwert> zellen(Formel formel) {
        return formel.teile().stream().flatMap(t -> t.summe().posten().stream())
                .flatMap(p -> summierer.messwerte(p.merkmal(), gebiet, p.jahr().fuer(jahr)).stream()).toList();
    }
}
