package de.bismit.index;

import de.bismit.daten.Gebietsbezug;
import de.bismit.statistik.Korrelation;
import de.bismit.statistik.Zuverlaessigkeit;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Ohne;
import de.bismit.wert.Rang;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What an index came to (Indexergebnis): every step, every branch, and what goes with what. Units stand in the order of the
 * table. A value carries the flags of the indicators it is made of, and the reasons of those that are missing. Immutable.
 */
public final class Indexergebnis {

    private final Gesamtindex index;
    private final List<String> einheiten;
    private final Vorstufen vorstufen;
    private final Rechenplan.Stand stand;
    private final Indikatortafel normiert;

    Indexergebnis(Gesamtindex index, List<String> einheiten, Vorstufen vorstufen, Rechenplan.Stand stand) {
        this.index = index;
        this.einheiten = einheiten;
        this.vorstufen = vorstufen;
        this.stand = stand;
        normiert = vorstufen.tafel(Indexstufe.NORMIERT);
    }

    /** The recipe. */
    public Gesamtindex index() {
        return index;
    }

    /** The units. */
    public List<String> einheiten() {
        return einheiten;
    }

    /** What was done with the values, in German, with the number of values or units it touched. */
    public List<String> schritte() {
        List<String> schritte = new ArrayList<>(vorstufen.schritte());
        if (index.mindestanteil() < 1) {
            long unvollstaendige = bezug().genutzt().stream().filter(this::istUnvollstaendig).count();
            schritte.add(String.format(Locale.GERMANY, "Lücken zugelassen, wo mindestens %.0f %% der Gewichte da sind, %d %s",
                    100 * index.mindestanteil(), unvollstaendige, unvollstaendige == 1 ? "Gebiet" : "Gebiete"));
        }
        return List.copyOf(schritte);
    }

    private boolean istUnvollstaendig(String einheit) {
        int stelle = normiert.stelle(einheit);
        return normiert.indikatoren().stream().anyMatch(i -> !normiert.werte(i).get(stelle).istZahl());
    }

    /** The indicators as they were after a step. */
    public Indikatortafel nach(Indexstufe stufe) {
        return vorstufen.tafel(stufe).geordnet(einheiten);
    }

    /** The index of a unit. */
    public Wert wert(String einheit) {
        return wert(einheit, index.aufbau().id());
    }

    /** What a branch or a normalised indicator came to for a unit. */
    public Wert wert(String einheit, String knoten) {
        int stelle = normiert.stelle(einheit);
        double zahl = stand.werte()[stand.plan().nummer(knoten)][stelle];
        EnumSet<Merkzeichen> merkzeichen = EnumSet.noneOf(Merkzeichen.class);
        EnumSet<Grund> gruende = EnumSet.noneOf(Grund.class);
        for (String indikator : indikatoren(knoten)) {
            Wert wert = normiert.werte(indikator).get(stelle);
            merkzeichen.addAll(wert.merkzeichen());
            gruende.addAll(wert.gruende());
        }
        if (Double.isNaN(zahl)) {
            return new Ohne(gruende.isEmpty() ? EnumSet.of(Grund.NENNER_NULL) : gruende, merkzeichen);
        }
        return Wert.of(zahl, merkzeichen);
    }

    private List<String> indikatoren(String knoten) {
        Knoten gefunden = index.aufbau().finde(knoten).orElseThrow(() -> new IllegalArgumentException(knoten + " steht nicht im Index " + index.aufbau()));
        return gefunden.falte(blatt -> List.of(knoten), zweig -> zweig.blaetter().stream().map(Blatt::id).toList());
    }

    /** The units that have an index, and why the others have none. */
    public Gebietsbezug bezug() {
        return Gebietsbezug.aus(werte());
    }

    /** The units that have a branch or a normalised indicator, and why the others have none. */
    public Gebietsbezug bezug(String knoten) {
        return Gebietsbezug.aus(werte(knoten));
    }

    /** The index of all units, in their order. */
    public Map<String, Wert> werte() {
        return werte(index.aufbau().id());
    }

    /** What a branch or a normalised indicator came to for all units, in their order. */
    public Map<String, Wert> werte(String knoten) {
        Map<String, Wert> werte = new LinkedHashMap<>();
        einheiten.forEach(e -> werte.put(e, wert(e, knoten)));
        return werte;
    }

    /** The place of a unit, 1 for the highest index; equal ones share the better place. Empty without an index. */
    public Optional<Rang> rang(String einheit) {
        int rang = Rangfolge.von(stand.ergebnis())[normiert.stelle(einheit)];
        return rang == 0 ? Optional.empty() : Optional.of(new Rang(rang, rang));
    }

    /** The weights of the children of a branch, which add up to 1. */
    public Map<String, Double> gewichte(String zweig) {
        int ast = ast(zweig);
        Map<String, Double> gewichte = new LinkedHashMap<>();
        List<Knoten> kinder = stand.plan().aeste().get(ast).zweig().kinder();
        for (int j = 0; j < kinder.size(); j++) {
            gewichte.put(kinder.get(j).id(), stand.gewichte()[ast][j]);
        }
        return gewichte;
    }

    /** The share of each node in the whole: its weight times that of each branch above it (effektive Gewichte). The root has 1. */
    public Map<String, Double> effektiveGewichte() {
        Map<String, Double> effektive = new LinkedHashMap<>();
        List<Rechenplan.Ast> aeste = new ArrayList<>(stand.plan().aeste());
        effektive.put(index.aufbau().id(), 1.0);
        for (int a = aeste.size() - 1; a >= 0; a--) {
            double eigenes = effektive.get(aeste.get(a).zweig().id());
            gewichte(aeste.get(a).zweig().id()).forEach((kind, gewicht) -> effektive.put(kind, gewicht * eigenes));
        }
        return effektive;
    }

    /**
     * The correlation of two nodes over the units that have both, see {@link Korrelation} (ranks: equal numbers at their mean place, Kendall's
     * tau-b); empty for fewer than two or where one is all equal.
     */
    public OptionalDouble korrelation(String einer, String anderer, Korrelation art) {
        double[] x = stand.werte()[stand.plan().nummer(einer)];
        double[] y = stand.werte()[stand.plan().nummer(anderer)];
        int[] beide = IntStream.range(0, x.length).filter(i -> !Double.isNaN(x[i]) && !Double.isNaN(y[i])).toArray();
        return art.von(Arrays.stream(beide).mapToDouble(i -> x[i]).toArray(), Arrays.stream(beide).mapToDouble(i -> y[i]).toArray());
    }

    /**
     * How far one unit outranks another in a branch (Überlegenheit, outranking): the share of the weights of the children in which it
     * is ahead, equal ones counting half; more than one half is a win for {@link Aggregation#copeland}. What both have of each other
     * adds up to 1. Empty where one of them lacks a child. OECD/JRC, Handbook, 2008, step 6 (outranking matrix).
     */
    public OptionalDouble ueberlegenheit(String zweig, String eine, String andere) {
        int ast = ast(zweig);
        return Aggregation.ueberlegenheit(stand.plan().kinder(stand.plan().aeste().get(ast), stand.werte()), stand.gewichte()[ast],
                normiert.stelle(eine), normiert.stelle(andere));
    }

    /** Cronbach's alpha of the children of a branch over the units that have all; see {@link Zuverlaessigkeit}. */
    public OptionalDouble cronbachsAlpha(String zweig) {
        return Zuverlaessigkeit.cronbachsAlpha(vollstaendige(zweig));
    }

    /** The children of a branch, {@code [kind][einheit]}, over the units that have all. */
    double[][] vollstaendige(String zweig) {
        Rechenplan.Ast ast = stand.plan().aeste().get(ast(zweig));
        return Gewichtung.vollstaendige(stand.plan().kinder(ast, stand.werte()));
    }

    private int ast(String zweig) {
        List<Rechenplan.Ast> aeste = stand.plan().aeste();
        return IntStream.range(0, aeste.size()).filter(a -> aeste.get(a).zweig().id().equals(zweig)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(zweig + " ist kein Zweig des Index; Zweige: "
                        + aeste.stream().map(a -> a.zweig().id()).toList()));
    }

    @Override
    public String toString() {
        return index.aufbau().id() + ", " + bezug() + (schritte().isEmpty() ? "" : "; " + String.join("; ", schritte()));
    }
}
