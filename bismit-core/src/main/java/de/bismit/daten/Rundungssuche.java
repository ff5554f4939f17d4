package de.bismit.daten;

import de.bismit.gebiet.Land;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for rounding per Land, statistic and year: never per file, where Länder that round hide behind those that do not,
 * and never per Kreis, where few figures or rows of zeros look rounded by chance. Counts of institutions are left out.
 */
final class Rundungssuche {

    private static final int[] BASEN = {10, 5, 3};
    private static final int GENUG = 20;
    /** Multiples of a hundred throughout are a unit of measurement, no confidentiality. */
    private static final int MASSEINHEIT = 100;

    private record Gruppe(Land land, String statistik, int jahr) {
    }

    private static final class Zahlen {
        private final Set<Double> verschiedene = new HashSet<>();
        private boolean vielfacheVonHundert = true;
        private int moegliche = 0b111;

        private void nimm(double zahl) {
            if (zahl == 0 || moegliche == 0) {
                return;
            }
            for (int i = 0; i < BASEN.length; i++) {
                moegliche &= zahl % BASEN[i] == 0 ? ~0 : ~(1 << i);
            }
            vielfacheVonHundert &= zahl % MASSEINHEIT == 0;
            verschiedene.add(zahl);
            if (moegliche == 0) {
                verschiedene.clear();
            }
        }

        private Optional<Integer> basis() {
            return moegliche == 0 || verschiedene.size() < GENUG || vielfacheVonHundert ? Optional.empty()
                    : Optional.of(BASEN[Integer.numberOfTrailingZeros(moegliche)]);
        }
    }

    private final Map<Gruppe, Zahlen> gruppen = new HashMap<>();

    Rundungssuche(List<Block> bloecke) {
        bloecke.forEach(this::sammle);
    }

    private void sammle(Block block) {
        for (int g = 0; g < block.gebiete.size(); g++) {
            String gebiet = block.gebiete.get(g);
            Optional<Land> land = gebiet.length() < 2 ? Optional.empty() : Land.vonSchluessel(gebiet.substring(0, 2));
            for (int z = 0; land.isPresent() && z < block.zeiten.size(); z++) {
                Gruppe gruppe = new Gruppe(land.get(), block.lieferung.statistik(), block.zeiten.get(z).berichtsjahr());
                sammle(block, z, g, gruppen.computeIfAbsent(gruppe, k -> new Zahlen()));
            }
        }
    }

    private static void sammle(Block block, int z, int g, Zahlen zahlen) {
        for (int m = 0; m < block.merkmale.size(); m++) {
            if (block.merkmale.get(m).groesse().einheit().istPersonen() && block.hatZahl(m, z, g)) {
                zahlen.nimm(block.zahl(m, z, g));
            }
        }
    }

    List<Rundungsvermutung> vermutungen() {
        List<Rundungsvermutung> gefunden = new ArrayList<>();
        gruppen.forEach((g, zahlen) -> zahlen.basis().ifPresent(basis -> gefunden.add(
                new Rundungsvermutung(new Landesrundung(g.land, g.statistik, g.jahr, basis), zahlen.verschiedene.size()))));
        gefunden.sort(Comparator.comparing((Rundungsvermutung v) -> v.rundung().statistik())
                .thenComparing(v -> v.rundung().land()).thenComparing(v -> v.rundung().jahr()));
        return List.copyOf(gefunden);
    }
}
