package de.bismit.normierung;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.daten.Querschnitt;
import de.bismit.daten.Wertspalten;
import de.bismit.gebiet.Gebiet;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Richtung;
import de.bismit.statistik.Divisor;
import de.bismit.statistik.Gleichstand;
import de.bismit.statistik.Quantilart;
import de.bismit.statistik.Skalierung;
import de.bismit.statistik.Spalte;
import de.bismit.wert.Einheit;
import de.bismit.wert.Wert;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How numbers of different kinds are put on one scale (Normierung), on which higher is always better. What is not said here, as
 * what happens to spans, stands with the sources at {@link Skalierung}. In the formulas x is the value (where lower is better −x),
 * and min, max and mean are those of all Gebiete with a number.
 *
 * <ul>
 *   <li>No Gebiet: no values. One missing: it keeps its reasons and changes no other.
 *   <li>Where numbers have no such scale (all equal, a single one, negative ones where a share is formed) there is no value, but
 *       {@link de.bismit.wert.Grund#NICHT_DEFINIERT}; each method says when.
 * </ul>
 *
 * <p>A Kennzahl without a direction needs one
 * ({@link #richtung}): nothing is turned round by guessing. Immutable.
 *
 * <pre>{@code
 * Normierung.minMax(0, 100).auf(querschnitt, Richtung.NIEDRIGER_BESSER)   // 100 for the lowest
 * Normierung.zWert(Divisor.N).auf(tafel, "D-ABGANG-OHNE-HSA")             // each year by itself
 * Normierung.minMax(0, 100).ueberAlleJahre().auf(tafel, "D-ABGANG-OHNE-HSA", "D-ABGANG-AHR")   // one scale for all years
 * }</pre>
 */
public final class Normierung {

    private final String name;
    private final Einheit einheit;
    private final boolean fest;
    private final boolean alleJahre;
    private final Function<List<String>, Skalierung> wahl;
    private final Map<String, Normierung> abweichende;
    private final Map<String, Richtung> richtungen;

    private Normierung(String name, Einheit einheit, boolean fest, boolean alleJahre, Function<List<String>, Skalierung> wahl,
            Map<String, Normierung> abweichende, Map<String, Richtung> richtungen) {
        this.name = name;
        this.einheit = einheit;
        this.fest = fest;
        this.alleJahre = alleJahre;
        this.wahl = wahl;
        this.abweichende = Map.copyOf(abweichende);
        this.richtungen = Map.copyOf(richtungen);
    }

    private static Normierung von(String name, Einheit einheit, Skalierung skalierung) {
        return new Normierung(name, einheit, false, false, gebiete -> skalierung, Map.of(), Map.of());
    }

    /** In German digits. */
    private static String text(double zahl) {
        return Wert.of(zahl).toString();
    }

    private static Einheit punkte(String name) {
        return Einheit.of(name, 2);
    }

    /** The z-score {@code (x − mean) / s}, s by n or n − 1 as told. None for a single number or if all are equal. */
    public static Normierung zWert(Divisor divisor) {
        return zWert(divisor, 0, 1);
    }

    /** The z-score with this mean and deviation, {@code mittel + streuung (x − mean) / s}; else as {@link #zWert(Divisor)}. */
    public static Normierung zWert(Divisor divisor, double mittel, double streuung) {
        return von("z-Wert", punkte("z-Wert"), Skalierung.zWert(divisor, mittel, streuung));
    }

    /** The z-score by median and MAD, {@code (x − median) / (1,4826 MAD)}. None where more than half of the numbers are equal: MAD is then 0. */
    public static Normierung robusterZWert() {
        return von("robuster z-Wert", punkte("robuster z-Wert"), Skalierung.robusterZWert());
    }

    /**
     * From {@code unten} for the worst to {@code oben} for the best: {@code unten + (oben − unten) (x − min) / (max − min)}. None for a
     * single number or if all are equal.
     */
    public static Normierung minMax(double unten, double oben) {
        Skalierung skalierung = Skalierung.minMax(unten, oben);
        return von("Min-Max " + text(unten) + " bis " + text(oben), punkte("Punkte"), skalierung);
    }

    /** Fixed marks, lower and upper, on 0 to 1 and capped there; one for all, so rather {@link #fuer} each Kennzahl its own. */
    public static Normierung zielmarken(double von, double bis) {
        return zielmarken(von, bis, 0, 1, true);
    }

    /**
     * Fixed marks (goalposts) on {@code unten} to {@code oben}: {@code unten + (oben − unten) (x − von) / (bis − von)}, from the other end
     * where lower is better, held between both if {@code gekappt}. Exists for any number, a single one too; comparable over the years,
     * since nobody else's numbers enter.
     */
    public static Normierung zielmarken(double von, double bis, double unten, double oben, boolean gekappt) {
        Skalierung skalierung = Skalierung.zielmarken(von, bis, unten, oben, gekappt);
        return new Normierung("Zielmarken " + text(von) + " bis " + text(bis), punkte("Punkte"), true, false, gebiete -> skalierung, Map.of(), Map.of());
    }

    /**
     * Fixed marks at half a range below and above a reference value, which becomes 100, on 70 to 130: what the adjusted index of
     * Mazziotta and Pareto is made of. The range is that of all years compared.
     */
    public static Normierung umBezugswert(double bezug, double kleinster, double groesster) {
        double halbe = (groesster - kleinster) / 2;
        return zielmarken(bezug - halbe, bezug + halbe, 70, 130, false);
    }

    /** Points by rank: 1 for the worst, n for the best; equal numbers as told. A single number has 1. */
    public static Normierung rangpunkte(Gleichstand gleichstand) {
        return von("Rangpunkte", punkte("Rangpunkte"), Skalierung.rangpunkte(gleichstand));
    }

    /** The share of the others that are worse, {@code (rank − 1) / (n − 1)}; equal numbers as told. None for a single number. */
    public static Normierung prozentrang(Gleichstand gleichstand) {
        return von("Prozentrang", punkte("Prozentrang"), Skalierung.prozentrang(gleichstand));
    }

    /**
     * The rank in percent of all, {@code 100 rank / n}; with {@link Gleichstand#MAX} the percentage of those who are not better. A single
     * number has 100.
     */
    public static Normierung perzentil(Gleichstand gleichstand) {
        return von("Perzentil", punkte("Prozent"), Skalierung.perzentil(gleichstand));
    }

    /** How many are worse, {@code rank − 1}; equal numbers as told. A single number has 0. */
    public static Normierung borda(Gleichstand gleichstand) {
        return von("Borda-Punkte", punkte("Borda-Punkte"), Skalierung.borda(gleichstand));
    }

    /** 1 for the best, less by the distance to it, {@code 1 − (max − x) / (max − min)}. None for a single number or if all are equal. */
    public static Normierung abstandZumMaximum() {
        return von("Abstand zum besten Wert", punkte("Punkte"), Skalierung.abstandZumMaximum());
    }

    /**
     * 1 for a Gebiet, less by the distance to it, {@code 1 − (b − x) / (b − min)} with its number b; those beyond it have 1 if
     * {@code gekappt}. None if it has no number, or none is worse.
     *
     * @param schluessel its key; using it on values that do not have it throws
     */
    public static Normierung abstandZu(String schluessel, boolean gekappt) {
        return new Normierung("Abstand zu " + schluessel, punkte("Punkte"), false, false,
                gebiete -> Skalierung.abstandZumBezug(stelle(gebiete, schluessel), gekappt), Map.of(), Map.of());
    }

    /** As {@link #abstandZu(String, boolean)}. */
    public static Normierung abstandZu(Gebiet gebiet, boolean gekappt) {
        return abstandZu(gebiet.schluessel(), gekappt);
    }

    private static int stelle(List<String> gebiete, String schluessel) {
        int stelle = gebiete.indexOf(schluessel);
        if (stelle < 0) {
            throw new IllegalArgumentException("Bezugsgebiet " + schluessel + " ist nicht unter den " + gebiete.size() + " Gebieten: "
                    + String.join(", ", gebiete.subList(0, Math.min(12, gebiete.size()))) + (gebiete.size() > 12 ? " …" : ""));
        }
        return stelle;
    }

    /**
     * 1 for a target, 0 for the worst, {@code (x − min) / (ziel − min)}; those beyond it have 1 if {@code gekappt}. None if the worst has
     * reached the target.
     */
    public static Normierung abstandZumZiel(double ziel, boolean gekappt) {
        Skalierung skalierung = Skalierung.abstandZumZiel(ziel, gekappt);
        return von("Abstand zum Ziel " + text(ziel), punkte("Punkte"), skalierung);
    }

    /** The share of the maximum, {@code x / max}. None if one is negative or all are 0; throws where lower is better. All equal: 1. */
    public static Normierung anteilAmMaximum() {
        return von("Anteil am Maximum", punkte("Anteil"), Skalierung.anteilAmMaximum());
    }

    /** The ratio to the mean of the Gebiete, {@code x / mean}. None if one is negative or all are 0; throws where lower is better. All equal: 1. */
    public static Normierung verhaeltnisZumMittel() {
        return von("Verhältnis zum Mittel", punkte("Verhältnis"), Skalierung.verhaeltnisZumMittel());
    }

    /**
     * 1, 0 or −1: above {@code (1 + spielraum) mean}, about or below {@code (1 − spielraum) mean} of the Gebiete, reversed where lower is
     * better. None if the mean is not above 0; all equal: 0.
     */
    public static Normierung ueberUnterMittel(double spielraum) {
        return von("über oder unter dem Mittel", Einheit.of("Stufe", 0), Skalierung.ueberUnterMittel(spielraum));
    }

    /**
     * Classes 1 to {@code anzahl} by quantiles: 1 + how many of the inner quantiles lie below x, so that each upper bound belongs to the
     * class below it and equal numbers share a class. A single number, or all equal: class 1.
     */
    public static Normierung klassen(int anzahl, Quantilart art) {
        return von(anzahl + " Klassen", Einheit.of("Klasse", 0), Skalierung.klassen(anzahl, art));
    }

    /** The same, but with one scale over all years of a table; without it each year has its own. */
    public Normierung ueberAlleJahre() {
        return new Normierung(name, einheit, fest, true, wahl, abweichende, richtungen);
    }

    /** The same, but another scale for one Kennzahl or indicator. */
    public Normierung fuer(String kennzahl, Normierung andere) {
        Map<String, Normierung> neu = new TreeMap<>(abweichende);
        neu.put(kennzahl, andere);
        return new Normierung(name, einheit, fest, alleJahre, wahl, neu, richtungen);
    }

    /** The same, with the direction of one Kennzahl settled. */
    public Normierung richtung(String kennzahl, Richtung richtung) {
        Map<String, Richtung> neu = new TreeMap<>(richtungen);
        neu.put(kennzahl, richtung);
        return new Normierung(name, einheit, fest, alleJahre, wahl, abweichende, neu);
    }

    /**
     * One time and many Gebiete on one scale, in their order.
     *
     * @throws IllegalArgumentException if there is no direction
     */
    public Querschnitt auf(Querschnitt querschnitt, Richtung richtung) {
        Normierung eigene = eigene(querschnitt.id());
        boolean absteigend = absteigend(querschnitt.id(), richtungen.getOrDefault(querschnitt.id(), richtung));
        List<String> gebiete = List.copyOf(querschnitt.werte().keySet());
        Spalte normiert = skalierung(querschnitt.id(), gebiete, absteigend).auf(Wertspalten.spalte(List.of(List.copyOf(querschnitt.werte().values()))),
                absteigend, Wertspalten.REGELN);
        Map<String, Wert> werte = new LinkedHashMap<>();
        for (int i = 0; i < gebiete.size(); i++) {
            werte.put(gebiete.get(i), Wertspalten.wert(normiert, 0, i));
        }
        return new Querschnitt(querschnitt.id(), querschnitt.titel() + " (" + eigene.name + ")", querschnitt.zeit(), eigene.einheit, werte);
    }

    /**
     * Kennzahlen of a table over the Kommunen of its region, all years; see {@link #auf(Kennzahlentafel, List, List)}.
     *
     * @param kennzahlen their ids; none means all of the table
     */
    public NormierteTafel auf(Kennzahlentafel tafel, String... kennzahlen) {
        if (tafel.region().isEmpty()) {
            throw new IllegalArgumentException("die Tafel ist für keine Region; tafel.fuer(Revier) nehmen oder die Gebiete nennen");
        }
        return auf(tafel, kennzahlen.length == 0 ? tafel.kennzahlen().stream().map(Kennzahl::id).toList() : List.of(kennzahlen), tafel.kommunen());
    }

    /**
     * Chosen Kennzahlen of a table over chosen Gebiete, all years.
     *
     * @throws IllegalArgumentException if a Kennzahl has no direction, or its scale does not know its direction
     */
    public NormierteTafel auf(Kennzahlentafel tafel, List<String> kennzahlen, List<? extends Gebiet> gebiete) {
        List<Kennzahl> gemeinte = kennzahlen.stream().map(tafel.katalog()::kennzahl).toList();
        List<String> ohneRichtung = gemeinte.stream().filter(k -> richtung(k) == Richtung.NEUTRAL).map(Kennzahl::id).toList();
        if (ohneRichtung.size() > 1) {
            throw new IllegalArgumentException(ohneRichtung.size() + " Kennzahlen sind ohne Wertung: " + String.join(", ", ohneRichtung)
                    + "; mit richtung(\"…\", …) festlegen, ob höher oder niedriger besser ist, oder nur die anderen nennen");
        }
        return NormierteTafel.von(this, tafel, gemeinte, List.copyOf(gebiete));
    }

    /**
     * The scale for a Kennzahl or indicator over these Gebiete or units, in this order.
     *
     * @throws IllegalArgumentException if lower is better and the scale cannot be turned round
     */
    public Skalierung skalierung(String kennzahl, List<String> gebiete, boolean absteigend) {
        Normierung eigene = eigene(kennzahl);
        Skalierung skalierung = eigene.wahl.apply(gebiete);
        if (absteigend && !skalierung.istUmkehrbar()) {
            throw new IllegalArgumentException("bei " + kennzahl + " ist niedriger besser, und \"" + eigene.name + "\" kennt keine Gegenrichtung: "
                    + "eine andere Normierung wählen, etwa minMax oder prozentrang");
        }
        return skalierung;
    }

    Normierung eigene(String kennzahl) {
        return abweichende.getOrDefault(kennzahl, this);
    }

    boolean absteigend(Kennzahl kennzahl) {
        return absteigend(kennzahl.id(), richtung(kennzahl));
    }

    private Richtung richtung(Kennzahl kennzahl) {
        return richtungen.getOrDefault(kennzahl.id(), kennzahl.richtung());
    }

    private static boolean absteigend(String kennzahl, Richtung richtung) {
        if (richtung == Richtung.NEUTRAL) {
            throw new IllegalArgumentException(kennzahl + " ist " + richtung.anzeige() + "; mit richtung(\"" + kennzahl
                    + "\", …) festlegen, ob höher oder niedriger besser ist, oder sie weglassen");
        }
        return richtung == Richtung.NIEDRIGER_BESSER;
    }

    boolean gemeinsamerMassstab() {
        return fest || alleJahre;
    }

    boolean alleJahre() {
        return alleJahre;
    }

    Einheit einheit() {
        return einheit;
    }

    /** What it does, in German. */
    public String name() {
        return name + (alleJahre ? " über alle Jahre" : "");
    }

    @Override
    public String toString() {
        return name() + (abweichende.isEmpty() ? "" : ", " + abweichende.size() + " abweichend");
    }
}
