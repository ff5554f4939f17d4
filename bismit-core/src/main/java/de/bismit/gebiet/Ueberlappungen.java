package de.bismit.gebiet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which keys share territory without ever existing on one same day; worked out once, when first asked for. */
final class Ueberlappungen {

    /** Smaller shares are no common territory: single farms that changed sides, and slips of the source. */
    private static final double MINDESTANTEIL = 0.01;

    private final Map<String, List<Gebietseintrag>> eintraege;
    private volatile @Nullable Map<String, Set<String>> fertig;

    Ueberlappungen(Map<String, List<Gebietseintrag>> eintraege) {
        this.eintraege = eintraege;
    }

    Set<String> von(String schluessel) {
        Map<String, Set<String>> alle = fertig;
        if (alle == null) {
            // Two threads may both work it out; they arrive at the same, so no lock is needed.
            alle = berechne();
            fertig = alle;
        }
        return alle.getOrDefault(schluessel, Set.of());
    }

    private Map<String, Set<String>> berechne() {
        Map<String, Altkreis> kreise = new HashMap<>();
        Map<String, Set<String>> nachZiel = new HashMap<>();
        for (Umsteigeanteil anteil : Umsteigeschluessel.anteile()) {
            kreise.computeIfAbsent(anteil.alt(), k -> new Altkreis()).nimm(anteil);
            if (zaehlt(anteil)) {
                nachZiel.computeIfAbsent(anteil.ziel(), k -> new TreeSet<>()).add(anteil.alt());
            }
        }
        Map<String, Set<String>> ergebnis = new HashMap<>();
        for (Set<String> gruppe : nachZiel.values()) {
            vergleiche(List.copyOf(gruppe), kreise, ergebnis);
        }
        // Sorted, not Set.copyOf: its order would change from run to run.
        ergebnis.replaceAll((schluessel, menge) -> Collections.unmodifiableSet(menge));
        return ergebnis;
    }

    private void vergleiche(List<String> gruppe, Map<String, Altkreis> kreise, Map<String, Set<String>> ergebnis) {
        for (int i = 0; i < gruppe.size(); i++) {
            for (int j = 0; j < i; j++) {
                String a = gruppe.get(i);
                String b = gruppe.get(j);
                if (!zugleich(a, b) && trifft(kreise.get(a), kreise.get(b))) {
                    ergebnis.computeIfAbsent(a, k -> new TreeSet<>()).add(b);
                    ergebnis.computeIfAbsent(b, k -> new TreeSet<>()).add(a);
                }
            }
        }
    }

    private boolean zugleich(String a, String b) {
        for (Gebietseintrag x : eintraege.getOrDefault(a, List.of())) {
            for (Gebietseintrag y : eintraege.getOrDefault(b, List.of())) {
                if (x.sicherZugleich(y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean trifft(@Nullable Altkreis a, @Nullable Altkreis b) {
        return a != null && b != null && a.trifft(b);
    }

    private static boolean zaehlt(Umsteigeanteil anteil) {
        return anteil.bevoelkerung().orElse(anteil.flaeche().orElse(0)) >= MINDESTANTEIL;
    }

    /** One key of the Umsteigeschlüssel: the year-ends at which it existed and the shares worth counting. */
    private static final class Altkreis {

        private final BitSet jahre = new BitSet();
        private final List<Umsteigeanteil> anteile = new ArrayList<>();

        void nimm(Umsteigeanteil anteil) {
            jahre.set(anteil.jahrVon(), anteil.jahrBis() + 1);
            if (zaehlt(anteil)) {
                anteile.add(anteil);
            }
        }

        /** Whether both give to one same Kreis of 2019, at those of their year-ends that lie nearest to each other. */
        boolean trifft(Altkreis anderer) {
            int kleinster = Integer.MAX_VALUE;
            boolean treffer = false;
            for (int jahr = jahre.nextSetBit(0); jahr >= 0; jahr = jahre.nextSetBit(jahr + 1)) {
                int abstand = anderer.abstand(jahr);
                if (abstand <= kleinster) {
                    treffer = treffer && abstand == kleinster
                            || trifft(jahr, anderer, jahr - abstand) || trifft(jahr, anderer, jahr + abstand);
                    kleinster = abstand;
                }
            }
            return treffer;
        }

        private int abstand(int jahr) {
            int davor = jahre.previousSetBit(jahr);
            int danach = jahre.nextSetBit(jahr);
            return Math.min(davor < 0 ? Integer.MAX_VALUE : jahr - davor,
                    danach < 0 ? Integer.MAX_VALUE : danach - jahr);
        }

        private boolean trifft(int jahr, Altkreis anderer, int anderesJahr) {
            for (Umsteigeanteil a : anteile) {
                for (Umsteigeanteil b : anderer.anteile) {
                    if (a.ziel().equals(b.ziel()) && gilt(a, jahr) && gilt(b, anderesJahr)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static boolean gilt(Umsteigeanteil anteil, int jahr) {
            return anteil.jahrVon() <= jahr && jahr <= anteil.jahrBis();
        }
    }
}
