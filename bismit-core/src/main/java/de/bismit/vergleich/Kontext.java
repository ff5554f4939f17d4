package de.bismit.vergleich;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.daten.Gebietsbezug;
import de.bismit.gebiet.Kreis;
import de.bismit.katalog.Kennzahl;
import de.bismit.statistik.Punktwolke;
import de.bismit.statistik.Typenbildung;
import de.bismit.wert.Aussage;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All loaded Kreise on a few Kennzahlen that describe where they stand (Kontext): who resembles whom. Each Kennzahl is put on one scale
 * (minus the mean, by the standard deviation, divisor n) and counts the same; distances are Euclidean,
 * {@code sqrt(Σ (z_a − z_b)²)}. A Kennzahl that is the same for all tells nothing apart and adds nothing.
 *
 * <p>A Kreis without a single number in one of them is left out and named: not compared in part, since that would be another
 * distance. The order of reading plays no part: Kreise stand by key, each territory once ({@link Kennzahlentafel#alleKreise}); Hamburg
 * and Berlin are no Kreise and do not take part.
 *
 * <pre>{@code
 * Kontext kontext = Kontext.von(tafel, 2015, "A-BEVOELKERUNGSDICHTE", "A-JUGENDQUOTIENT");
 * kontext.naechste(HALLE_SAALE, 5)      // the five most alike, with what makes the distance
 * kontext.gruppenNachWard(4)
 * }</pre>
 */
public final class Kontext {

    private static final int LAENGE_KREIS = 5;

    private final int jahr;
    private final List<Kennzahl> kennzahlen;
    private final List<Kreis> kreise;
    private final Punktwolke roh;
    private final Punktwolke punkte;
    private final Gebietsbezug bezug;

    private Kontext(int jahr, List<Kennzahl> kennzahlen, List<Kreis> kreise, Punktwolke roh, Gebietsbezug bezug) {
        this.jahr = jahr;
        this.kennzahlen = kennzahlen;
        this.kreise = kreise;
        this.roh = roh;
        this.punkte = roh.standardisiert();
        this.bezug = bezug;
    }

    /**
     * Of these Kennzahlen in this year.
     *
     * @throws IllegalArgumentException if none is named, one is unknown or lacks the year, or no Kreis has them all
     */
    public static Kontext von(Kennzahlentafel tafel, int jahr, String... ids) {
        List<Kennzahl> kennzahlen = Arrays.stream(ids).map(tafel.katalog()::kennzahl).toList();
        List<Map<String, Wert>> spalten = kennzahlen.stream().map(k -> tafel.alleKreise(k.id(), jahr).werte()).toList();
        Set<String> alle = new TreeSet<>();
        spalten.forEach(s -> alle.addAll(s.keySet()));
        alle.removeIf(schluessel -> schluessel.length() < LAENGE_KREIS);
        List<Kreis> kreise = new ArrayList<>();
        Map<String, Wert> ungenutzt = new LinkedHashMap<>();
        List<Double> zahlen = new ArrayList<>();
        for (String schluessel : alle) {
            List<Wert> werte = spalten.stream().map(s -> s.getOrDefault(schluessel, Wert.ohne(Grund.KEIN_GEBIET))).toList();
            if (werte.stream().allMatch(Wert::istZahl)) {
                kreise.add(Kreis.of(schluessel));
                werte.forEach(w -> zahlen.add(w.zahl()));
            } else {
                ungenutzt.put(schluessel, werte.stream().filter(w -> !w.istZahl()).findFirst().orElseThrow());
            }
        }
        Gebietsbezug bezug = new Gebietsbezug(kreise.stream().map(Kreis::schluessel).toList(), ungenutzt);
        if (kreise.isEmpty() || kennzahlen.isEmpty()) {
            throw new IllegalArgumentException("Kontext aus " + Arrays.toString(ids) + " " + jahr + ": " + bezug + "; erwartet mindestens eine Kennzahl und ein Kreis mit Zahlen");
        }
        Punktwolke roh = Punktwolke.von(kennzahlen.size(), zahlen.stream().mapToDouble(z -> z).toArray());
        return new Kontext(jahr, kennzahlen, kreise, roh, bezug);
    }

    /**
     * Of these Kennzahlen in the newest year in which at least half of the loaded Kreise have a number in all of them.
     *
     * @throws IllegalArgumentException if none is named, one is unknown, or there is no such year
     */
    public static Kontext neuester(Kennzahlentafel tafel, String... ids) {
        TreeSet<Integer> jahre = new TreeSet<>();
        Arrays.stream(ids).forEach(id -> jahre.addAll(tafel.jahre(id)));
        Arrays.stream(ids).forEach(id -> jahre.retainAll(tafel.jahre(id)));
        return jahre.descendingSet().stream().flatMap(j -> halbGedeckt(tafel, j, ids)).findFirst().orElseThrow(() -> new IllegalArgumentException(
                "Kontext aus " + Arrays.toString(ids) + ": in keinem Jahr hat die Hälfte der geladenen Kreise in allen eine Zahl; erwartet mindestens eine Kennzahl und ein solches Jahr"));
    }

    private static Stream<Kontext> halbGedeckt(Kennzahlentafel tafel, int jahr, String... ids) {
        Map<String, Integer> mitZahl = new LinkedHashMap<>();
        for (String id : ids) {
            tafel.alleKreise(id, jahr).werte().forEach((schluessel, wert) -> {
                if (schluessel.length() == LAENGE_KREIS && !wert.gruende().contains(Grund.KEIN_GEBIET)) {
                    mitZahl.merge(schluessel, wert.istZahl() ? 1 : 0, Integer::sum);
                }
            });
        }
        long alle = mitZahl.values().stream().filter(n -> n == ids.length).count();
        return alle > 0 && 2 * alle >= mitZahl.size() ? Stream.of(von(tafel, jahr, ids)) : Stream.empty();
    }

    /** The year. */
    public int jahr() {
        return jahr;
    }

    /** The Kennzahlen by which Kreise resemble each other. */
    public List<Kennzahl> kennzahlen() {
        return kennzahlen;
    }

    /** The Kreise used and not used. */
    public Gebietsbezug bezug() {
        return bezug;
    }

    /**
     * The k Kreise most alike, the nearest first, of equally near ones the one with the lower key; or why there are none. Fewer if
     * fewer are loaded.
     */
    public Aussage<Vergleichsgruppe> naechste(Kreis kreis, int k) {
        if (k < 1) {
            throw new IllegalArgumentException(k + " Vergleichskommunen: erwartet mindestens eine");
        }
        int stelle = stelle(kreis);
        if (stelle < 0) {
            Wert wert = bezug.ungenutzt().get(kreis.schluessel());
            return Aussage.nein(kreis.name() + " hat " + jahr + " nicht in allen Kontextkennzahlen eine Zahl" + (wert == null ? " (nicht geladen)" : ": " + wert));
        }
        List<Nachbar> nachbarn = Arrays.stream(punkte.naechste(stelle, k)).mapToObj(i -> nachbar(stelle, i)).toList();
        return nachbarn.isEmpty() ? Aussage.nein("außer " + kreis.name() + " hat kein geladener Kreis alle Kontextkennzahlen")
                : Aussage.ja(new Vergleichsgruppe(kreis, jahr, nachbarn, bezug));
    }

    private Nachbar nachbar(int stelle, int anderer) {
        double quadrat = punkte.abstandQuadrat(stelle, anderer);
        List<Abstandsbeitrag> beitraege = new ArrayList<>();
        for (int m = 0; m < kennzahlen.size(); m++) {
            double anteil = quadrat == 0 ? 0 : punkte.beitrag(stelle, anderer, m) / quadrat;
            beitraege.add(new Abstandsbeitrag(kennzahlen.get(m), roh.wert(stelle, m), roh.wert(anderer, m), anteil));
        }
        return new Nachbar(kreise.get(anderer), Math.sqrt(quadrat), beitraege);
    }

    /**
     * This many groups after Ward, see {@link Typenbildung#ward}; one group has no silhouette.
     *
     * @throws IllegalArgumentException unless there are from 1 to as many groups as Kreise
     */
    public Kreisgruppen gruppenNachWard(int gruppen) {
        return gruppen("Ward", Typenbildung.ward(punkte, gruppen));
    }

    /** This many groups by k-means with a seed, see {@link Typenbildung#mittelwerte}: fewer where fewer Kreise differ; else as Ward. */
    public Kreisgruppen gruppenNachMittelwerten(int gruppen, long saat) {
        return gruppen("k-Means, Saat " + saat, Typenbildung.mittelwerte(punkte, gruppen, saat));
    }

    private Kreisgruppen gruppen(String verfahren, int[] nummern) {
        boolean mehrere = Arrays.stream(nummern).distinct().count() > 1;
        double[] silhouetten = mehrere ? Typenbildung.silhouetten(punkte, nummern) : new double[0];
        Map<Kreis, Integer> gruppe = new LinkedHashMap<>();
        Map<Kreis, Double> silhouette = new LinkedHashMap<>();
        for (int i = 0; i < nummern.length; i++) {
            gruppe.put(kreise.get(i), nummern[i] + 1);
            if (mehrere) {
                silhouette.put(kreise.get(i), silhouetten[i]);
            }
        }
        return new Kreisgruppen(verfahren, gruppe, silhouette, bezug);
    }

    private int stelle(Kreis kreis) {
        return bezug.genutzt().indexOf(kreis.schluessel());
    }

    @Override
    public String toString() {
        return "Kontext " + jahr + " aus " + kennzahlen.size() + (kennzahlen.size() == 1 ? " Kennzahl, " : " Kennzahlen, ") + bezug;
    }
}
