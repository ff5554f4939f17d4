package de.bismit.index;

import de.bismit.daten.Gebietsbezug;
import de.bismit.statistik.Quantilart;
import de.bismit.statistik.Verteilung;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Many variants of an index (Simulation): where each unit stands in all of them. Immutable. */
public final class Simulation {

    private final List<String> einheiten;
    private final int[] nominell;
    /** {@code [lauf][einheit]}; 0 for no place. */
    private final int[][] raenge;
    private final double[][] werte;

    private final Gebietsbezug bezug;

    Simulation(Gebietsbezug bezug, List<String> einheiten, int[] nominell, int[][] raenge, double[][] werte) {
        this.bezug = bezug;
        this.einheiten = einheiten;
        this.nominell = nominell;
        this.raenge = raenge;
        this.werte = werte;
    }

    /** How many variants. */
    public int laeufe() {
        return raenge.length;
    }

    /** The units that have an index without variation, and why the others have none. */
    public Gebietsbezug bezug() {
        return bezug;
    }

    /** The places of a unit over the variants in which it has one, quantiles of type 7; empty if it has none in the index or in any variant. */
    public Optional<Rangspanne> rangspanne(String einheit) {
        int i = stelle(einheit);
        double[] eigene = Arrays.stream(raenge).mapToDouble(lauf -> lauf[i]).filter(r -> r > 0).toArray();
        if (nominell[i] == 0 || eigene.length == 0) {
            return Optional.empty();
        }
        Verteilung v = Verteilung.von(eigene);
        return Optional.of(new Rangspanne(nominell[i], (int) v.minimum().orElseThrow(), v.quantil(0.05, Quantilart.TYP_7).orElseThrow(),
                v.median().orElseThrow(), v.mittel().orElseThrow(), v.quantil(0.95, Quantilart.TYP_7).orElseThrow(), (int) v.maximum().orElseThrow()));
    }

    /** The values of the index for a unit in the variants where it has one. */
    public Verteilung werte(String einheit) {
        int i = stelle(einheit);
        return Verteilung.von(Arrays.stream(werte).mapToDouble(lauf -> lauf[i]).filter(w -> !Double.isNaN(w)).toArray());
    }

    /** The place of a unit in one variant; empty without one. */
    public Optional<Integer> rang(String einheit, int lauf) {
        int rang = raenge[lauf][stelle(einheit)];
        return rang == 0 ? Optional.empty() : Optional.of(rang);
    }

    private int stelle(String einheit) {
        int stelle = einheiten.indexOf(einheit);
        if (stelle < 0) {
            throw new IllegalArgumentException("Einheit " + einheit + " ist nicht in der Simulation; vorhanden: " + einheiten);
        }
        return stelle;
    }

    @Override
    public String toString() {
        return laeufe() + (laeufe() == 1 ? " Lauf, " : " Läufe, ") + bezug;
    }
}
