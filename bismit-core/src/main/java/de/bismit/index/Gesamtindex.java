package de.bismit.index;

import de.bismit.katalog.Richtung;
import de.bismit.normierung.Behandlung;
import de.bismit.normierung.Ergaenzung;
import de.bismit.normierung.Normierung;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The recipe of a composite index (Gesamtindex): divide, fill gaps, treat outliers, put on one scale, weigh, aggregate over a
 * hierarchy. Steps follow in this order whatever the order of the calls; what is not asked for is not done. Immutable: each
 * method gives a patched copy, so that a variant is one call away.
 *
 * <p>Missing values stay missing with their reasons, and so does what is made of them, unless {@link #mitLuecken} says how
 * much must be there. The result depends neither on the order of the units nor on threads or locale. OECD/JRC, Handbook on
 * Constructing Composite Indicators, 2008, doi:10.1787/9789264043466-en, has the steps and their pitfalls.
 *
 * <pre>{@code
 * Gesamtindex index = Gesamtindex.aus(Zweig.of("Index",
 *                 Blatt.of("abschluesse", Richtung.HOEHER_BESSER),
 *                 Blatt.of("abbrueche", Richtung.NIEDRIGER_BESSER)))
 *         .normiert(Normierung.minMax(0, 100));
 * index.berechne(tafel).wert("15002");
 * index.aggregiert(Aggregation.arithmetisch()).gewicht("abbrueche", 2);
 * }</pre>
 */
public final class Gesamtindex {

    private final Zweig aufbau;
    private final @Nullable Ergaenzung ergaenzung;
    private final @Nullable Behandlung behandlung;
    private final @Nullable Normierung normierung;
    private final double mindestanteil;

    private Gesamtindex(Zweig aufbau, @Nullable Ergaenzung ergaenzung, @Nullable Behandlung behandlung, @Nullable Normierung normierung,
            double mindestanteil) {
        this.aufbau = aufbau;
        this.ergaenzung = ergaenzung;
        this.behandlung = behandlung;
        this.normierung = normierung;
        this.mindestanteil = mindestanteil;
    }

    /** An index over this hierarchy that only aggregates. */
    public static Gesamtindex aus(Zweig aufbau) {
        return new Gesamtindex(aufbau, null, null, null, 1);
    }

    /** The same over another hierarchy. */
    public Gesamtindex mit(Zweig neu) {
        return new Gesamtindex(neu, ergaenzung, behandlung, normierung, mindestanteil);
    }

    /** The same, filling gaps. */
    public Gesamtindex ergaenzt(Ergaenzung neu) {
        return new Gesamtindex(aufbau, neu, behandlung, normierung, mindestanteil);
    }

    /** The same, treating outliers. */
    public Gesamtindex behandelt(Behandlung neu) {
        return new Gesamtindex(aufbau, ergaenzung, neu, normierung, mindestanteil);
    }

    /** The same on another scale; the directions are those of the indicators. */
    public Gesamtindex normiert(Normierung neu) {
        return new Gesamtindex(aufbau, ergaenzung, behandlung, neu, mindestanteil);
    }

    /** The same, content with children of this share of the weights; those present share the weights of the rest. */
    public Gesamtindex mitLuecken(double anteil) {
        if (!(anteil > 0 && anteil <= 1)) {
            throw new IllegalArgumentException("Mindestanteil " + anteil + ": erwartet über 0 bis 1, 0.8 für vier Fünftel der Gewichte");
        }
        return new Gesamtindex(aufbau, ergaenzung, behandlung, normierung, anteil);
    }

    /** The same, every branch aggregating so. */
    public Gesamtindex aggregiert(Aggregation aggregation) {
        return mit(aufbau.jeden(z -> z.mit(aggregation)));
    }

    /** The same, one branch aggregating so. */
    public Gesamtindex aggregiert(String zweig, Aggregation aggregation) {
        return zweig(zweig, z -> z.mit(aggregation));
    }

    /** The same, every branch weighing so. */
    public Gesamtindex gewichtet(Gewichtung gewichtung) {
        return mit(aufbau.jeden(z -> z.mit(gewichtung)));
    }

    /** The same, one branch weighing so. */
    public Gesamtindex gewichtet(String zweig, Gewichtung gewichtung) {
        return zweig(zweig, z -> z.mit(gewichtung));
    }

    /** The same with another weight of one node among its siblings. */
    public Gesamtindex gewicht(String knoten, double gewicht) {
        knoten(knoten);
        return mit(aufbau.jeden(z -> new Zweig(z.id(), z.gewicht(), z.gewichtung(), z.aggregation(),
                z.kinder().stream().map(k -> k.id().equals(knoten) ? k.mitGewicht(gewicht) : k).toList())));
    }

    /** The same without one indicator or branch. */
    public Gesamtindex ohne(String knoten) {
        knoten(knoten);
        return mit(aufbau.ohne(knoten).filter(z -> !knoten.equals(aufbau.id())).orElseThrow(() ->
                new IllegalArgumentException("ohne " + knoten + " bliebe vom Index nichts")));
    }

    private Gesamtindex zweig(String name, UnaryOperator<Zweig> aenderung) {
        if (!(knoten(name) instanceof Zweig)) {
            throw new IllegalArgumentException(name + " ist ein Indikator; erwartet einen Zweig: " + namen(aufbau.zweige()));
        }
        return mit(aufbau.jeden(z -> z.id().equals(name) ? aenderung.apply(z) : z));
    }

    private Knoten knoten(String name) {
        return aufbau.finde(name).orElseThrow(() -> new IllegalArgumentException(name + " steht nicht im Index; Zweige: "
                + namen(aufbau.zweige()) + ", Indikatoren: " + namen(aufbau.blaetter())));
    }

    private static List<String> namen(List<? extends Knoten> knoten) {
        return knoten.stream().map(Knoten::id).toList();
    }

    /** The hierarchy. */
    public Zweig aufbau() {
        return aufbau;
    }

    /** How gaps are filled, if they are. */
    public Optional<Ergaenzung> ergaenzung() {
        return Optional.ofNullable(ergaenzung);
    }

    /** How outliers are treated, if they are. */
    public Optional<Behandlung> behandlung() {
        return Optional.ofNullable(behandlung);
    }

    /** The scale, if there is one. */
    public Optional<Normierung> normierung() {
        return Optional.ofNullable(normierung);
    }

    /** The share of the weights that must be there. */
    public double mindestanteil() {
        return mindestanteil;
    }

    /**
     * Computes it.
     *
     * @throws IllegalArgumentException if the table lacks an indicator, holds spans, or a step does not fit: a geometric mean of
     *     numbers not above 0, an indicator where lower is better without a scale
     */
    public Indexergebnis berechne(Indikatortafel tafel) {
        List<String> ordnung = tafel.einheiten().stream().sorted().toList();
        Vorstufen vorstufen = Vorstufen.von(this, tafel.geordnet(ordnung));
        return new Indexergebnis(this, tafel.einheiten(), vorstufen, Rechenplan.von(this, ordnung.size()).rechne(vorstufen.zahlen()));
    }

    /**
     * How much of the ranking hangs on these choices.
     *
     * @throws IllegalArgumentException if a variation is of a step that this index does not have
     */
    public Robustheit robustheit(Indikatortafel tafel, List<Variation> variationen) {
        return new Robustheit(this, tafel, variationen);
    }

    void pruefeRichtungen() {
        if (normierung == null) {
            aufbau.blaetter().stream().filter(b -> b.richtung() != Richtung.HOEHER_BESSER).findFirst().ifPresent(b -> {
                throw new IllegalArgumentException("bei " + b.id() + " ist niedriger besser, und der Index hat keine Normierung, die das umkehrt; "
                        + "normiert(…) setzen");
            });
        }
    }

    @Override
    public String toString() {
        return aufbau + ergaenzung().map(e -> ", ergänzt: " + e).orElse("") + behandlung().map(b -> ", behandelt: " + b).orElse("")
                + normierung().map(n -> ", normiert: " + n).orElse("");
    }
}
