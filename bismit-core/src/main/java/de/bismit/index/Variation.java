package de.bismit.index;

import de.bismit.normierung.Behandlung;
import de.bismit.normierung.Ergaenzung;
import de.bismit.normierung.Normierung;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One choice in the making of an index that could have been made otherwise (Variation): alternatives of a step, each as
 * likely, or weights that are uncertain. Of a step that the index does not have there is no variation: using one throws.
 */
public final class Variation {

    /** What the index must have; throws if it has not. */
    @FunctionalInterface
    private interface Bedingung {
        void pruefe(Gesamtindex index);
    }

    private final String name;
    private final List<UnaryOperator<Gesamtindex>> alternativen;
    private final Bedingung bedingung;
    private final double rauschen;
    private final List<String> zweige;

    private Variation(String name, List<UnaryOperator<Gesamtindex>> alternativen, Bedingung bedingung, double rauschen, List<String> zweige) {
        this.name = name;
        this.alternativen = alternativen;
        this.bedingung = bedingung;
        this.rauschen = rauschen;
        this.zweige = zweige;
    }

    private static <T> Variation von(String name, List<T> werte, BiFunction<Gesamtindex, T, Gesamtindex> setze, Bedingung bedingung) {
        if (werte.isEmpty()) {
            throw new IllegalArgumentException("Variation " + name + " ohne Alternativen: erwartet mindestens eine");
        }
        Stream<UnaryOperator<Gesamtindex>> alternativen = werte.stream().map(wert -> index -> setze.apply(index, wert));
        return new Variation(name, alternativen.toList(), bedingung, 0, List.of());
    }

    private static void verlange(boolean da, String name, String schritt) {
        if (!da) {
            throw new IllegalArgumentException("Variation " + name + ": der Index hat keinen solchen Schritt; erst " + schritt + " setzen");
        }
    }

    /** One of these ways to fill gaps. */
    public static Variation ergaenzung(List<Ergaenzung> alternativen) {
        return von("Ergänzung", alternativen, Gesamtindex::ergaenzt, index -> verlange(index.ergaenzung().isPresent(), "Ergänzung", "ergaenzt(…)"));
    }

    /** One of these ways to treat outliers. */
    public static Variation behandlung(List<Behandlung> alternativen) {
        return von("Behandlung", alternativen, Gesamtindex::behandelt, index -> verlange(index.behandlung().isPresent(), "Behandlung", "behandelt(…)"));
    }

    /** One of these scales. */
    public static Variation normierung(List<Normierung> alternativen) {
        return von("Normierung", alternativen, Gesamtindex::normiert, index -> verlange(index.normierung().isPresent(), "Normierung", "normiert(…)"));
    }

    /** One of these aggregations, in all branches at once. */
    public static Variation aggregation(List<Aggregation> alternativen) {
        return von("Aggregation", alternativen, Gesamtindex::aggregiert, index -> { });
    }

    /** One of these aggregations in one branch. */
    public static Variation aggregation(String zweig, List<Aggregation> alternativen) {
        return von("Aggregation " + zweig, alternativen, (index, a) -> index.aggregiert(zweig, a), index -> index.aggregiert(zweig, alternativen.get(0)));
    }

    /** One of these ways to weigh one branch. */
    public static Variation gewichtung(String zweig, List<Gewichtung> alternativen) {
        return von("Gewichtung " + zweig, alternativen, (index, g) -> index.gewichtet(zweig, g), index -> index.gewichtet(zweig, alternativen.get(0)));
    }

    /** With or without dividing an indicator by what it refers to. */
    public static Variation bezug(String indikator) {
        return von("Bezug " + indikator, List.of(true, false), (index, mit) -> mit ? index : index.mit(ohneBezug(index.aufbau(), indikator)),
                index -> verlange(index.aufbau().blaetter().stream().anyMatch(b -> b.id().equals(indikator) && !b.bezug().isEmpty()),
                        "Bezug " + indikator, "Blatt.je(…)"));
    }

    private static Zweig ohneBezug(Zweig aufbau, String indikator) {
        return aufbau.jeden(z -> new Zweig(z.id(), z.gewicht(), z.gewichtung(), z.aggregation(),
                z.kinder().stream().map(k -> k.<Knoten>falte(blatt -> blatt.id().equals(indikator) ? blatt.je("") : blatt, zweig -> zweig)).toList()));
    }

    /** One of these changes to the whole recipe. */
    public static Variation von(String name, List<UnaryOperator<Gesamtindex>> alternativen) {
        return von(name, alternativen, (index, aenderung) -> aenderung.apply(index), index -> { });
    }

    /**
     * Each weight in these branches times a number from 1 − rauschen to 1 + rauschen, drawn for each by itself.
     *
     * @param zweige none means all
     */
    public static Variation gewichte(double rauschen, String... zweige) {
        if (!(rauschen > 0 && rauschen <= 1)) {
            throw new IllegalArgumentException("Rauschen " + rauschen + ": erwartet über 0 bis 1, 0.25 für plus oder minus ein Viertel");
        }
        List<String> genannte = List.of(zweige);
        return new Variation(("Gewichte " + String.join(", ", genannte)).strip(), List.of(), index -> genannte.forEach(z -> index.gewichtet(z, Gewichtung.gleich())), rauschen, genannte);
    }

    /** What varies, in German. */
    public String name() {
        return name;
    }

    void pruefe(Gesamtindex index) {
        bedingung.pruefe(index);
    }

    /** How many alternatives; 0 for weights. */
    int anzahl() {
        return alternativen.size();
    }

    Gesamtindex wende(Gesamtindex index, int alternative) {
        return alternativen.get(alternative).apply(index);
    }

    double rauschen() {
        return rauschen;
    }

    boolean trifft(String zweig) {
        return rauschen > 0 && (zweige.isEmpty() || zweige.contains(zweig));
    }

    @Override
    public String toString() {
        return name + (rauschen > 0 ? " ± " + Math.round(100 * rauschen) + " %" : ", " + anzahl() + " Alternativen");
    }
}
