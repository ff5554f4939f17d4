package de.bismit.berechnung;

import de.bismit.daten.Merkmal;
import de.bismit.katalog.Bezugsjahr;
import de.bismit.katalog.Formel;
import de.bismit.katalog.Formelteil;
import de.bismit.katalog.Posten;
import de.bismit.zeit.Bruch;
import de.bismit.zeit.Zeitbezug;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The breaks of a formula: those of its first part as they are; one of another part, or of another year, hits the first value
 * that is related to what comes after it.
 */
record Bruchsammlung(Summierer summierer) {

    private static final Comparator<Bruch> ORDNUNG = Comparator.comparing(Bruch::datum).thenComparing(Bruch::satz);

    List<Bruch> brueche(Formel formel) {
        TreeSet<Bruch> alle = new TreeSet<>(ORDNUNG);
        Set<Merkmal> direkte = new HashSet<>();
        formel.teile().get(0).summe().posten().stream().filter(p -> p.jahr().equals(Bezugsjahr.GLEICHES)).map(Posten::merkmal).forEach(m -> {
            alle.addAll(summierer.zu(m).brueche());
            direkte.add(m);
        });
        List<Zeitbezug> zeiten = zeiten(formel.teile().get(0));
        formel.teile().stream().flatMap(t -> t.summe().posten().stream()).filter(p -> !direkte.contains(p.merkmal()) && !p.jahr().fest())
                .forEach(p -> summierer.zu(p.merkmal()).brueche().forEach(b -> beimErgebnis(b, p, zeiten).ifPresent(alle::add)));
        return List.copyOf(alle);
    }

    /** The times of the result: those of the first item of the first part. */
    private List<Zeitbezug> zeiten(Formelteil teil) {
        Merkmal erstes = teil.summe().merkmale().get(0);
        return summierer.zu(erstes).berichtsjahre().stream().map(jahr -> summierer.zeit(erstes, jahr)).flatMap(Optional::stream).toList();
    }

    /** Parts have days of their own: the population of 31.12.2011 belongs to the children of 01.03.2012. */
    private Optional<Bruch> beimErgebnis(Bruch bruch, Posten posten, List<Zeitbezug> zeiten) {
        Zeitbezug davor = null;
        for (Zeitbezug zeit : zeiten) {
            Optional<Zeitbezug> bezug = summierer.zeit(posten.merkmal(), posten.jahr().fuer(zeit.berichtsjahr()));
            if (bezug.isPresent() && !bezug.get().referenztag().isBefore(bruch.datum())) {
                return davor == null ? Optional.empty() : Optional.of(bruch.liegtZwischen(davor, zeit) ? bruch
                        : new Bruch(zeit.referenztag(), bruch.satz(), bruch.regel()));
            }
            davor = bezug.isPresent() ? zeit : davor;
        }
        return Optional.empty();
    }
}
