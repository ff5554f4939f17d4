package de.bismit.berechnung;

import de.bismit.daten.Merkmal;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Formelfall;
import de.bismit.katalog.Veraenderung;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.katalog.VeroeffentlichteQuote;
import de.bismit.zeit.Bruch;
import de.bismit.zeit.Zeitbezug;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Breaks of both sides; one of a denominator hits the first numerator that is related to what comes after it. */
record Bruchsammlung(Summierer summierer) implements Formelfall<List<Bruch>> {

    private static final Comparator<Bruch> ORDNUNG = Comparator.comparing(Bruch::datum).thenComparing(Bruch::satz);

    @Override
    public List<Bruch> bestand(Bestand formel) {
        return sammle(formel.merkmale());
    }

    @Override
    public List<Bruch> verhaeltnis(Verhaeltnis formel) {
        TreeSet<Bruch> alle = new TreeSet<>(ORDNUNG);
        alle.addAll(sammle(formel.zaehler().merkmale()));
        formel.nenner().merkmale().forEach(m -> summierer.zu(m).brueche()
                .forEach(b -> beimZaehler(b, m, formel).ifPresent(alle::add)));
        return List.copyOf(alle);
    }

    @Override
    public List<Bruch> veroeffentlichteQuote(VeroeffentlichteQuote formel) {
        return sammle(formel.merkmale());
    }

    @Override
    public List<Bruch> veraenderung(Veraenderung formel) {
        return sammle(formel.merkmale());
    }

    private List<Bruch> sammle(List<Merkmal> merkmale) {
        TreeSet<Bruch> alle = new TreeSet<>(ORDNUNG);
        merkmale.forEach(m -> alle.addAll(summierer.zu(m).brueche()));
        return List.copyOf(alle);
    }

    private List<Zeitbezug> zaehlerzeiten(Verhaeltnis formel) {
        Merkmal zaehler = formel.zaehler().merkmale().get(0);
        return summierer.jahre(List.of(zaehler)).stream().map(jahr -> summierer.zeit(zaehler, jahr)).flatMap(Optional::stream).toList();
    }

    /** The two sides have days of their own: the population of 31.12.2011 belongs to the children of 01.03.2012. */
    private Optional<Bruch> beimZaehler(Bruch bruch, Merkmal nenner, Verhaeltnis formel) {
        Zeitbezug davor = null;
        for (Zeitbezug zeit : zaehlerzeiten(formel)) {
            Optional<Zeitbezug> bezug = summierer.zeit(nenner, formel.paarung().nennerjahr(zeit.berichtsjahr()));
            if (bezug.isPresent() && !bezug.get().referenztag().isBefore(bruch.datum())) {
                return davor == null ? Optional.empty() : Optional.of(bruch.liegtZwischen(davor, zeit) ? bruch
                        : new Bruch(zeit.referenztag(), bruch.satz(), bruch.regel()));
            }
            davor = bezug.isPresent() ? zeit : davor;
        }
        return Optional.empty();
    }
}
