package de.bismit.disparitaet;

import de.bismit.daten.Gebietsbezug;
import de.bismit.daten.Querschnitt;
import de.bismit.gebiet.Land;
import de.bismit.statistik.GewichteteWerte;
import de.bismit.statistik.Gruppenzerlegung;
import de.bismit.statistik.Ungleichheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How far the territories of a Querschnitt lie apart (Disparität). Each measure says how many it used, and which it could not.
 *
 * <ul>
 *   <li>A territory without a single number is left out and named: missing for reasons, not applicable, or known as a span only.
 *   <li>No territory: {@link Grund#KEINE_WERTE}. One: 0, and {@link Grund#ZU_WENIGE_WERTE} where the divisor is n − 1.
 *   <li>All equal: exactly 0 (Herfindahl 1/n). A negative number (but for the coefficients of variation), a mean of 0, or for Theil's L a 0: {@link Grund#NICHT_DEFINIERT}.
 *   <li>Rates that are only published rounded are taken as printed.
 *   <li>Formulas and sources: {@link Ungleichheit}, {@link GewichteteWerte}. These describe the figures at hand; they are no estimates,
 *       and say nothing on whether the figures may be compared: that is the verdict's matter.
 * </ul>
 *
 * <pre>{@code
 * Disparitaet.von(tafel.querschnitt("D-ABGANG-OHNE-HSA", 2015)).gini()   // Gini-Koeffizient 0,1672 (9 von 9 Gebieten)
 * Disparitaet.von(anteile).gewichtetMit(bevoelkerung).nachLaendern()     // Theil T 0,0328, davon zwischen den Ländern 0,0110 …
 * }</pre>
 */
public final class Disparitaet {

    private final Querschnitt querschnitt;
    private final @Nullable Querschnitt gewichte;
    private final Zahlenauszug auszug;

    private Disparitaet(Querschnitt querschnitt, @Nullable Querschnitt gewichte, Zahlenauszug auszug) {
        this.querschnitt = querschnitt;
        this.gewichte = gewichte;
        this.auszug = auszug;
    }

    /** Every territory counts the same. */
    public static Disparitaet von(Querschnitt querschnitt) {
        return new Disparitaet(querschnitt, null, Zahlenauszug.aus(List.of(querschnitt)));
    }

    /**
     * The same, each territory with its weight, for instance its population: a territory without a weight, or with a weight
     * that is not above 0, is left out too.
     */
    public Disparitaet gewichtetMit(Querschnitt neueGewichte) {
        return new Disparitaet(querschnitt, neueGewichte, Zahlenauszug.aus(querschnitt.werte().keySet(),
                List.of(querschnitt.werte(), neueGewichte.werte())).nurWo(1, g -> g > 0));
    }

    /** The territories used and not used. */
    public Gebietsbezug bezug() {
        return auszug.bezug();
    }

    /** The coefficient of variation, {@code sqrt(Σ (x − m)² / n) / m}, divisor n; with weights their sum, which is then the {@link #williamson}. */
    public Disparitaetsmass variationskoeffizient() {
        return mass("Variationskoeffizient (Divisor n)", -Double.MAX_VALUE, GewichteteWerte::variationskoeffizient);
    }

    /**
     * The coefficient of variation of a sample, {@code sqrt(Σ (x − m)² / (n − 1)) / m}, divisor n − 1.
     *
     * @throws IllegalArgumentException if there are weights
     */
    public Disparitaetsmass stichprobenvariationskoeffizient() {
        ohneGewichte("der Variationskoeffizient mit Divisor n - 1");
        return mitMindestens(2, "Variationskoeffizient (Divisor n - 1)", -Double.MAX_VALUE, GewichteteWerte::stichprobenvariationskoeffizient);
    }

    /**
     * The Williamson index {@code sqrt(Σ w (x − m)² / Σ w) / m}: the coefficient of variation around the mean of all, weighted with
     * population. J. G. Williamson, 1965, doi:10.1086/450136.
     *
     * @throws IllegalArgumentException if there are no weights
     */
    public Disparitaetsmass williamson() {
        if (gewichte == null) {
            throw new IllegalArgumentException("der Williamson-Index braucht Gewichte; vorher gewichtetMit(bevoelkerung) rufen");
        }
        return mass("Williamson-Index", -Double.MAX_VALUE, GewichteteWerte::variationskoeffizient);
    }

    /** The Gini coefficient, half the mean absolute difference by the mean, from 0 to 1 − 1/n. */
    public Disparitaetsmass gini() {
        return mass("Gini-Koeffizient", 0, Ungleichheit::gini);
    }

    /**
     * The Gini coefficient corrected for small n, times {@code n / (n - 1)}.
     *
     * @throws IllegalArgumentException if there are weights
     */
    public Disparitaetsmass giniKorrigiert() {
        ohneGewichte("der korrigierte Gini-Koeffizient");
        return mitMindestens(2, "Gini-Koeffizient (korrigiert)", 0, Ungleichheit::giniKorrigiert);
    }

    /** Theil's T, {@code Σ w (x/m) ln(x/m) / Σ w}, from 0 to ln n; a 0 contributes 0. */
    public Disparitaetsmass theilT() {
        return mass("Theil T", 0, Ungleichheit::theilT);
    }

    /** Theil's L, the mean logarithmic deviation {@code Σ w ln(m/x) / Σ w}, which some packages call "Theil"; not defined with a 0. */
    public Disparitaetsmass theilL() {
        return mass("Theil L", Double.MIN_VALUE, Ungleichheit::theilL);
    }

    /** The Hoover index {@code Σ w |x − m| / (2 m Σ w)}: what share would have to be moved for all to be equal. */
    public Disparitaetsmass hoover() {
        return mass("Hoover-Index", 0, Ungleichheit::hoover);
    }

    /**
     * The Atkinson index, 1 less the equally distributed equivalent by the mean; {@code e} above 0 says how much the lowest count, usual are
     * 0.5 and 1. From e = 1 on a 0 makes it 1.
     */
    public Disparitaetsmass atkinson(double e) {
        return mass("Atkinson-Index (e = " + String.valueOf(e).replace('.', ',') + ")", 0, v -> Ungleichheit.atkinson(v, e));
    }

    /** The Herfindahl index {@code Σ (x / Σ x)²}, from 1/n (all equal) to 1: how concentrated counts are. Weights play no part. */
    public Disparitaetsmass herfindahl() {
        return mass("Herfindahl-Index", 0, v -> Ungleichheit.herfindahl(auszug.spalte(0)));
    }

    /** All of these that need no parameter and go with or without weights. */
    public List<Disparitaetsmass> alle() {
        return List.of(variationskoeffizient(), gini(), theilT(), theilL(), hoover(), atkinson(0.5), herfindahl());
    }

    /** The Lorenz curve, from (0, 0) to (1, 1), territories from the lowest on; or why there is none. */
    public Lorenzkurve lorenz() {
        Optional<Grund> hindernis = hindernis(1, 0);
        if (hindernis.isPresent()) {
            return new Lorenzkurve(List.of(), hindernis, bezug());
        }
        double[][] kurve = Ungleichheit.lorenz(verteilung());
        List<Lorenzpunkt> punkte = new ArrayList<>();
        for (int i = 0; i < kurve[0].length; i++) {
            punkte.add(new Lorenzpunkt(kurve[0][i], kurve[1][i]));
        }
        return new Lorenzkurve(punkte, Optional.empty(), bezug());
    }

    /**
     * Theil's T split into that between the Länder and that within them, see {@link Gruppenzerlegung}. A Land with one territory contributes
     * nothing within.
     *
     * @throws IllegalArgumentException if a territory lies in no Land
     */
    public Landeszerlegung nachLaendern() {
        Optional<Grund> hindernis = hindernis(1, 0);
        if (hindernis.isPresent()) {
            return Landeszerlegung.ohne(hindernis.get(), bezug());
        }
        Map<Land, Integer> nummern = new LinkedHashMap<>();
        int[] gruppe = bezug().genutzt().stream().map(Disparitaet::land).mapToInt(land -> {
            nummern.putIfAbsent(land, nummern.size());
            return nummern.get(land);
        }).toArray();
        return Landeszerlegung.aus(Gruppenzerlegung.theilT(verteilung(), gruppe), List.copyOf(nummern.keySet()), bezug());
    }

    private static Land land(String schluessel) {
        return Land.vonSchluessel(schluessel).orElseThrow(() -> new IllegalArgumentException(
                "Gebiet " + schluessel + " liegt in keinem Land: eine Zerlegung nach Ländern braucht Kreise oder Länder"));
    }

    private Disparitaetsmass mass(String name, double mindestwert, ToDoubleFunction<GewichteteWerte> formel) {
        return mitMindestens(1, name, mindestwert, formel);
    }

    private Disparitaetsmass mitMindestens(int n, String name, double mindestwert, ToDoubleFunction<GewichteteWerte> formel) {
        Wert wert = hindernis(n, mindestwert).<Wert>map(Wert::ohne).orElseGet(() -> Wert.of(formel.applyAsDouble(verteilung())));
        return new Disparitaetsmass(name + (gewichte == null ? "" : ", gewichtet mit " + gewichte.titel()), wert, bezug());
    }

    private Optional<Grund> hindernis(int n, double mindestwert) {
        if (auszug.n() == 0) {
            return Optional.of(Grund.KEINE_WERTE);
        }
        if (auszug.n() < n) {
            return Optional.of(Grund.ZU_WENIGE_WERTE);
        }
        return auszug.kleinster(0) < mindestwert || !(auszug.summe(0) > 0) || !(verteilung().mittel() > 0)
                ? Optional.of(Grund.NICHT_DEFINIERT) : Optional.empty();
    }

    private GewichteteWerte verteilung() {
        return gewichte == null ? GewichteteWerte.von(auszug.spalte(0)) : GewichteteWerte.von(auszug.spalte(0), auszug.spalte(1));
    }

    private void ohneGewichte(String was) {
        if (gewichte != null) {
            throw new IllegalArgumentException(was + " ist nur ohne Gewichte erklärt; Disparitaet.von(querschnitt) nehmen");
        }
    }

    @Override
    public String toString() {
        return "Disparität: " + querschnitt.titel() + ", " + querschnitt.zeit() + ", " + bezug()
                + (gewichte == null ? "" : ", gewichtet mit " + gewichte.titel());
    }
}
