package de.bismit.wert;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Values of which some may be missing (Stichprobe): statistics of those present, each with the number it rests on. For the
 * strict ones, which a missing value leaves missing, see {@link Wert#mittel} and its like.
 *
 * <p>Missing values and such as cannot apply are left out and counted; of spans all results that can be. A result of no
 * value at all has the reasons of those left out.
 *
 * <pre>{@code
 * Stichprobe.aus(List.of(Wert.of(12), Wert.nichtZutreffend(Grund.UNMOEGLICH), Wert.of(9))).mittel()
 * // 10,5 (aus 2 Werten, 1 nicht zutreffend)
 * }</pre>
 */
public final class Stichprobe {

    private final List<Wert> alle;
    private final List<Wert> vorhandene = new ArrayList<>();
    private final EnumSet<Grund> fehlgruende = EnumSet.noneOf(Grund.class);
    private final EnumSet<Grund> entfallgruende = EnumSet.noneOf(Grund.class);
    private final EnumSet<Merkzeichen> merkzeichen = EnumSet.noneOf(Merkzeichen.class);
    private final int nichtZutreffend;

    private Stichprobe(List<Wert> alle) {
        this.alle = alle;
        int entfallen = 0;
        for (Wert wert : alle) {
            if (wert.hatZahlen()) {
                vorhandene.add(wert);
                merkzeichen.addAll(wert.merkzeichen());
            } else if (wert instanceof NichtZutreffend) {
                entfallgruende.addAll(wert.gruende());
                entfallen++;
            } else {
                fehlgruende.addAll(wert.gruende());
            }
        }
        nichtZutreffend = entfallen;
    }

    /** The values, in an order that {@link #rang} refers to. */
    public static Stichprobe aus(Iterable<? extends Wert> werte) {
        List<Wert> alle = new ArrayList<>();
        werte.forEach(alle::add);
        return new Stichprobe(List.copyOf(alle));
    }

    /** How many have a number or span. */
    public int n() {
        return vorhandene.size();
    }

    /** How many are missing. */
    public int fehlend() {
        return alle.size() - n() - nichtZutreffend;
    }

    /** How many cannot have a number: no such offer, no such territory. */
    public int nichtZutreffend() {
        return nichtZutreffend;
    }

    /** The sum of those present. A part, unless none is missing: never show it as the whole. */
    public Kennwert teilsumme() {
        return kennwert(Genausumme::von);
    }

    /** The arithmetic mean of those present. */
    public Kennwert mittel() {
        return kennwert(zahlen -> Genausumme.von(zahlen) / zahlen.length);
    }

    /** The median of those present; of an even number the mean of the middle two. */
    public Kennwert median() {
        return kennwert(Stichprobe::median);
    }

    /** The smallest of those present. */
    public Kennwert minimum() {
        return kennwert(zahlen -> Arrays.stream(zahlen).min().orElseThrow());
    }

    /** The largest of those present. */
    public Kennwert maximum() {
        return kennwert(zahlen -> Arrays.stream(zahlen).max().orElseThrow());
    }

    /** Each of these statistics rises with every operand, so that its bounds are those of the bounds. */
    private Kennwert kennwert(ToDoubleFunction<double[]> statistik) {
        return new Kennwert(vorhandene.isEmpty() ? ohneWerte() : Wert.spanne(
                statistik.applyAsDouble(vorhandene.stream().mapToDouble(Wert::untereGrenze).toArray()),
                statistik.applyAsDouble(vorhandene.stream().mapToDouble(Wert::obereGrenze).toArray()), merkzeichen),
                n(), fehlend(), nichtZutreffend);
    }

    private Wert ohneWerte() {
        if (!fehlgruende.isEmpty()) {
            return new Ohne(fehlgruende, Set.of());
        }
        return entfallgruende.isEmpty() ? Wert.ohne(Grund.KEINE_WERTE) : new NichtZutreffend(entfallgruende, Set.of());
    }

    private static double median(double[] zahlen) {
        double[] sortiert = zahlen.clone();
        Arrays.sort(sortiert);
        int mitte = sortiert.length / 2;
        return sortiert.length % 2 == 1 ? sortiert[mitte] : (sortiert[mitte - 1] + sortiert[mitte]) / 2;
    }

    /**
     * The place of one value among the {@link #n()} present; empty if it has no number itself.
     *
     * @param stelle which value, counted from 0 over all that were given
     */
    public Optional<Rang> rang(int stelle, Reihenfolge reihenfolge) {
        return rang(stelle, reihenfolge, 0);
    }

    /** As {@link #rang}, but among all that apply: a missing one may stand anywhere. */
    public Optional<Rang> rangMitFehlenden(int stelle, Reihenfolge reihenfolge) {
        return rang(stelle, reihenfolge, fehlend());
    }

    private Optional<Rang> rang(int stelle, Reihenfolge reihenfolge, int unbekannte) {
        Wert eigener = alle.get(stelle);
        if (!eigener.hatZahlen()) {
            return Optional.empty();
        }
        int besser = 0;
        int nichtBesser = 0;
        for (int i = 0; i < alle.size(); i++) {
            Wert anderer = alle.get(i);
            if (i != stelle && anderer.hatZahlen()) {
                besser += reihenfolge.sicherDavor(anderer, eigener) ? 1 : 0;
                nichtBesser += reihenfolge.sicherDavor(eigener, anderer) || genauGleich(eigener, anderer) ? 1 : 0;
            }
        }
        return Optional.of(new Rang(1 + besser, n() + unbekannte - nichtBesser));
    }

    private static boolean genauGleich(Wert a, Wert b) {
        return a.istZahl() && b.istZahl() && a.zahl() == b.zahl();
    }

    @Override
    public String toString() {
        return n() + (n() == 1 ? " Wert, " : " Werte, ") + fehlend() + " fehlend, " + nichtZutreffend + " nicht zutreffend";
    }
}
