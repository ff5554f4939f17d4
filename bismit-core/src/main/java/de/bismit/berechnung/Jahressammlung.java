package de.bismit.berechnung;

import de.bismit.katalog.Formel;
import de.bismit.katalog.Posten;
import java.util.List;
import java.util.TreeSet;

/** The report years for which every item of a formula has a time, each in its own year. */
record Jahressammlung(Summierer summierer) {

    TreeSet<Integer> jahre(Formel formel) {
        List<Posten> posten = formel.teile().stream().flatMap(t -> t.summe().posten().stream()).distinct().toList();
        TreeSet<Integer> jahre = new TreeSet<>();
        posten.stream().filter(p -> !p.jahr().fest()).findFirst()
                .ifPresent(p -> summierer.zu(p.merkmal()).berichtsjahre().forEach(jahr -> jahre.add(jahr - p.jahr().wert())));
        posten.forEach(p -> jahre.removeIf(jahr -> summierer.zeit(p.merkmal(), p.jahr().fuer(jahr)).isEmpty()));
        return jahre;
    }
}
