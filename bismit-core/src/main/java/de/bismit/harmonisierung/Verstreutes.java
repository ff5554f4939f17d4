package de.bismit.harmonisierung;

import de.bismit.daten.Tabellenteil;
import de.bismit.gebiet.Umsteigeanteil;
import de.bismit.gebiet.Umsteigeblatt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Joins parts of one table that came in several deliveries, where a Kreis of the target is made of old Kreise of more than one
 * of them: alone, none could give it a value. All other parts stay as they are.
 */
final class Verstreutes {

    private final Blattsammlung blaetter;

    Verstreutes(Blattsammlung blaetter) {
        this.blaetter = blaetter;
    }

    /** @param betroffene which parts are going to be converted */
    List<Tabellenteil> fuege(List<Tabellenteil> teile, Predicate<Tabellenteil> betroffene) {
        List<Tabellenteil> ergebnis = new ArrayList<>();
        Set<Integer> vergebene = new HashSet<>();
        for (int i = 0; i < teile.size(); i++) {
            if (!vergebene.contains(i)) {
                ergebnis.addAll(betroffene.test(teile.get(i)) ? gefuegt(teile, i, betroffene, vergebene) : List.of(teile.get(i)));
            }
        }
        return ergebnis;
    }

    /** A part with all later ones that hang together with it, over others too. */
    private List<Tabellenteil> gefuegt(List<Tabellenteil> teile, int erster, Predicate<Tabellenteil> betroffene, Set<Integer> vergebene) {
        List<Integer> gruppe = new ArrayList<>(List.of(erster));
        for (int n = 0; n < gruppe.size(); n++) {
            for (int i = erster + 1; i < teile.size(); i++) {
                if (!gruppe.contains(i) && !vergebene.contains(i) && betroffene.test(teile.get(i))
                        && gehoertZu(teile.get(gruppe.get(n)), teile.get(i))) {
                    gruppe.add(i);
                }
            }
        }
        vergebene.addAll(gruppe);
        List<Tabellenteil> alle = gruppe.stream().map(teile::get).toList();
        return alle.size() == 1 ? alle : Tabellenteil.gefuegt(alle).map(List::of).orElse(alle);
    }

    private boolean gehoertZu(Tabellenteil eines, Tabellenteil anderes) {
        return eines.lieferung().tabelle().equals(anderes.lieferung().tabelle()) && !Collections.disjoint(eines.zeiten(), anderes.zeiten())
                && !Collections.disjoint(eines.merkmale(), anderes.merkmale()) && teilenEinZiel(new HashSet<>(eines.gebiete()), new HashSet<>(anderes.gebiete()));
    }

    /** Whether some Kreis of the target has parts in both, and not the same ones. */
    private boolean teilenEinZiel(Set<String> eine, Set<String> andere) {
        for (Umsteigeblatt blatt : blaetter.umJahr(Blattsammlung.FRUEHESTER_TAG.getYear())) {
            for (String ziel : blatt.ziele()) {
                List<String> dort = blatt.zu(ziel).stream().map(Umsteigeanteil::alt).filter(eine::contains).toList();
                List<String> da = blatt.zu(ziel).stream().map(Umsteigeanteil::alt).filter(andere::contains).toList();
                if (!dort.isEmpty() && !da.isEmpty() && !dort.equals(da)) {
                    return true;
                }
            }
        }
        return false;
    }
}
