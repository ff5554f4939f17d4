package de.bismit.normierung;

import de.bismit.daten.Querschnitt;
import de.bismit.daten.Zeitreihe;
import de.bismit.statistik.Reihenluecken;
import de.bismit.statistik.Verteilung;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.NichtZutreffend;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * Numbers put where there are none (Ergänzung, imputation): never unasked, and each marked {@link Merkzeichen#ERGAENZT}. Only
 * what is missing is filled, not what cannot apply nor a span; exact numbers alone are the source. Where nothing is known the gap
 * stays: a Querschnitt or a group without a single number, the ends of a series. One number alone fills all of its group.
 *
 * <p>A mean makes the filled ones less different from each other than they are, and a series smoother: OECD/JRC, Handbook on
 * Constructing Composite Indicators, 2008, step 3 (unconditional mean imputation), doi:10.1787/9789264043466-en.
 *
 * <pre>{@code
 * Ergaenzung.median().auf(tafel.querschnitt("D-ABGANG-OHNE-HSA", 2015))
 * Ergaenzung.linear(tafel.zeitreihe("A-BEVOELKERUNG", HALLE_SAALE))
 * }</pre>
 */
public final class Ergaenzung {

    private enum Art { MITTEL, MEDIAN }

    private final Art art;
    /** Key of the Gebiet to name of its group; empty for one group of all. */
    private final Optional<Map<String, String>> gruppen;

    private Ergaenzung(Art art, Optional<Map<String, String>> gruppen) {
        this.art = art;
        this.gruppen = gruppen.map(Map::copyOf);
    }

    /** The arithmetic mean {@code Σ x / n} of the Gebiete with an exact number. */
    public static Ergaenzung mittel() {
        return new Ergaenzung(Art.MITTEL, Optional.empty());
    }

    /** The median of the Gebiete with an exact number; of an even number of them the mean of the middle two. */
    public static Ergaenzung median() {
        return new Ergaenzung(Art.MEDIAN, Optional.empty());
    }

    /** The mean of the Gebiete of the same group; key of the Gebiet to name of the group. One without a group is not filled and fills nobody. */
    public static Ergaenzung gruppenmittel(Map<String, String> gruppen) {
        return new Ergaenzung(Art.MITTEL, Optional.of(gruppen));
    }

    /** The median of the Gebiete of the same group; else as {@link #gruppenmittel}. */
    public static Ergaenzung gruppenmedian(Map<String, String> gruppen) {
        return new Ergaenzung(Art.MEDIAN, Optional.of(gruppen));
    }

    /** Fills the gaps of one time over many Gebiete. */
    public Querschnitt auf(Querschnitt querschnitt) {
        List<String> gebiete = List.copyOf(querschnitt.werte().keySet());
        List<Wert> werte = auf(gebiete, List.copyOf(querschnitt.werte().values()));
        Map<String, Wert> neu = new LinkedHashMap<>();
        for (int i = 0; i < gebiete.size(); i++) {
            neu.put(gebiete.get(i), werte.get(i));
        }
        return new Querschnitt(querschnitt.id(), querschnitt.titel(), querschnitt.zeit(), querschnitt.einheit(), neu);
    }

    /** Fills the gaps of values of these Gebiete or units, in their order. */
    public List<Wert> auf(List<String> gebiete, List<Wert> werte) {
        Map<String, List<Double>> zahlen = new TreeMap<>();
        for (int i = 0; i < werte.size(); i++) {
            if (werte.get(i).istZahl() && hatGruppe(gebiete.get(i))) {
                zahlen.computeIfAbsent(gruppe(gebiete.get(i)), g -> new ArrayList<>()).add(werte.get(i).zahl());
            }
        }
        Map<String, OptionalDouble> lage = new TreeMap<>();
        zahlen.forEach((gruppe, eigene) -> lage.put(gruppe, lage(eigene)));
        List<Wert> neu = new ArrayList<>();
        for (int i = 0; i < werte.size(); i++) {
            OptionalDouble ersatz = hatGruppe(gebiete.get(i)) ? lage.getOrDefault(gruppe(gebiete.get(i)), OptionalDouble.empty()) : OptionalDouble.empty();
            boolean luecke = !werte.get(i).hatZahlen() && !(werte.get(i) instanceof NichtZutreffend);
            neu.add(luecke && ersatz.isPresent() ? ergaenzt(ersatz.getAsDouble(), werte.get(i)) : werte.get(i));
        }
        return neu;
    }

    private boolean hatGruppe(String gebiet) {
        return gruppen.map(g -> g.containsKey(gebiet)).orElse(true);
    }

    private String gruppe(String gebiet) {
        return gruppen.map(g -> g.get(gebiet)).orElse("");
    }

    private OptionalDouble lage(List<Double> zahlen) {
        Verteilung verteilung = Verteilung.von(zahlen.stream().mapToDouble(z -> z).toArray());
        return art == Art.MITTEL ? verteilung.mittel() : verteilung.median();
    }

    private static Wert ergaenzt(double zahl, Wert luecke) {
        return Wert.of(zahl, luecke.merkzeichen()).mit(Set.of(Merkzeichen.ERGAENZT));
    }

    /**
     * Fills gaps of a series linearly in time between two exact numbers, {@code y0 + (y1 − y0) (t − t0) / (t1 − t0)} with t in years and
     * months; never over a break and never beyond the ends. Only times that the series has are filled: none is added.
     */
    public static Zeitreihe linear(Zeitreihe reihe) {
        return reihe(reihe, (zeiten, werte, da) -> Reihenluecken.linear(zeiten, werte, da));
    }

    /** Carries the last exact number of a series on over at most so many of its times, never over a break; 0 carries nothing. */
    public static Zeitreihe letzterWert(Zeitreihe reihe, int hoechstens) {
        return reihe(reihe, (zeiten, werte, da) -> Reihenluecken.letzterWert(werte, da, hoechstens));
    }

    @FunctionalInterface
    private interface Reihenverfahren {
        boolean[] fuelle(double[] zeiten, double[] werte, boolean[] da);
    }

    private static Zeitreihe reihe(Zeitreihe reihe, Reihenverfahren verfahren) {
        List<Zeitbezug> zeiten = List.copyOf(reihe.werte().keySet());
        Map<Zeitbezug, Wert> neu = new LinkedHashMap<>();
        int anfang = 0;
        for (int ende = 1; ende <= zeiten.size(); ende++) {
            if (ende == zeiten.size() || Umrechnung.bruchZwischen(reihe.brueche(), zeiten.get(ende - 1), zeiten.get(ende))) {
                fuelleAbschnitt(zeiten.subList(anfang, ende), reihe.werte(), verfahren, neu);
                anfang = ende;
            }
        }
        return new Zeitreihe(reihe.id(), reihe.titel(), reihe.gebiet(), reihe.gebietsname(), reihe.einheit(), neu, reihe.brueche());
    }

    private static void fuelleAbschnitt(List<Zeitbezug> zeiten, Map<Zeitbezug, Wert> alte, Reihenverfahren verfahren, Map<Zeitbezug, Wert> neu) {
        int n = zeiten.size();
        double[] jahre = zeiten.stream().mapToDouble(Ergaenzung::bruchjahr).toArray();
        double[] zahlen = new double[n];
        boolean[] da = new boolean[n];
        for (int i = 0; i < n; i++) {
            da[i] = alte.get(zeiten.get(i)).istZahl();
            zahlen[i] = da[i] ? alte.get(zeiten.get(i)).zahl() : 0;
        }
        boolean[] ergaenzt = verfahren.fuelle(jahre, zahlen, da);
        for (int i = 0; i < n; i++) {
            Wert alt = alte.get(zeiten.get(i));
            boolean luecke = !alt.hatZahlen() && !(alt instanceof NichtZutreffend);
            neu.put(zeiten.get(i), ergaenzt[i] && luecke ? ergaenzt(zahlen[i], alt) : alt);
        }
    }

    /** The year with the part of it that has passed: the same day of two years lies a whole year apart, leap years or not. */
    private static double bruchjahr(Zeitbezug zeit) {
        LocalDate tag = zeit.referenztag();
        return tag.getYear() + (tag.getMonthValue() - 1 + (tag.getDayOfMonth() - 1.0) / tag.lengthOfMonth()) / 12;
    }

    @Override
    public String toString() {
        return (art == Art.MITTEL ? "Mittel" : "Median") + (gruppen.isEmpty() ? " aller" : " der Gruppe");
    }
}
