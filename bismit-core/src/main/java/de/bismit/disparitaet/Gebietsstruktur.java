package de.bismit.disparitaet;

import de.bismit.daten.Gebietsbezug;
import de.bismit.daten.Querschnitt;
import de.bismit.statistik.Segregation;
import de.bismit.statistik.ShiftShare;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/**
 * How groups spread over territories (Gebietsstruktur): pupils by Schulart, inhabitants by nationality, employees by branch; one
 * Querschnitt of counts a group, the groups apart from each other. A territory without a number in one group is left out of all.
 *
 * <ul>
 *   <li>No territory left: no values. A group without anybody, where it is asked about: not defined.
 *   <li>One territory, or the same mix in all: dissimilarity, segregation and H are 0.
 *   <li>A territory where nobody is contributes nothing.
 * </ul>
 *
 * <p>Formulas and sources: {@link Segregation}, {@link ShiftShare}; location quotient {@code (x_ig / x_i) / (x_g / x)}.
 *
 * <pre>{@code
 * Gebietsstruktur.von(List.of(gymnasium, oberschule)).dissimilaritaet(gymnasium.titel(), oberschule.titel())
 * }</pre>
 */
public final class Gebietsstruktur {

    private final List<String> gruppen;
    private final Zahlenauszug auszug;

    private Gebietsstruktur(List<String> gruppen, Zahlenauszug auszug) {
        this.gruppen = gruppen;
        this.auszug = auszug;
    }

    /**
     * Of these counts; the groups are named by the titles.
     *
     * @throws IllegalArgumentException if there are fewer than two, two have one title, or a count is negative
     */
    public static Gebietsstruktur von(List<Querschnitt> gruppen) {
        List<String> namen = gruppen.stream().map(Querschnitt::titel).toList();
        if (namen.size() < 2 || namen.stream().distinct().count() < namen.size()) {
            throw new IllegalArgumentException("Struktur aus " + namen + ": erwartet mindestens zwei Gruppen mit verschiedenen Titeln");
        }
        Zahlenauszug auszug = Zahlenauszug.aus(gruppen);
        for (int g = 0; g < namen.size(); g++) {
            if (auszug.kleinster(g) < 0) {
                throw new IllegalArgumentException(namen.get(g) + " hat die Anzahl " + auszug.kleinster(g) + ": erwartet keine negative");
            }
        }
        return new Gebietsstruktur(namen, auszug);
    }

    /** The groups. */
    public List<String> gruppen() {
        return gruppen;
    }

    /** The territories used and not used. */
    public Gebietsbezug bezug() {
        return auszug.bezug();
    }

    /** The dissimilarity index of two groups, {@code Σ |a_i/A − b_i/B| / 2}, from 0 to 1: the share of either that would have to move. */
    public Disparitaetsmass dissimilaritaet(String eine, String andere) {
        double[] a = spalte(eine);
        double[] b = spalte(andere);
        return mass("Dissimilarität von " + eine + " und " + andere, () -> Segregation.dissimilaritaet(a, b), a, b);
    }

    /** The segregation index of a group, from 0 to 1: its dissimilarity to all others. */
    public Disparitaetsmass segregation(String gruppe) {
        double[] a = spalte(gruppe);
        double[] uebrige = differenz(alle(), a);
        return mass("Segregation von " + gruppe, () -> Segregation.dissimilaritaet(a, uebrige), a, uebrige);
    }

    /** The isolation index of a group, {@code Σ (a_i/A) (a_i/t_i)}: the share of its own that an average member finds in his territory. */
    public Disparitaetsmass isolation(String gruppe) {
        double[] a = spalte(gruppe);
        return mass("Isolation von " + gruppe, () -> Segregation.kontakt(a, a, alle()), a);
    }

    /** The exposure index {@code Σ (a_i/A) (b_i/t_i)}: the share of the others that an average member of the group finds in his territory. */
    public Disparitaetsmass kontakt(String gruppe, String andere) {
        double[] a = spalte(gruppe);
        double[] b = spalte(andere);
        return mass("Kontakt von " + gruppe + " mit " + andere, () -> Segregation.kontakt(a, b, alle()), a, b);
    }

    /** The entropy index H of all groups, {@code Σ t_i (E − E_i) / (T E)}, from 0 (same mix everywhere) to 1 (never together). */
    public Disparitaetsmass entropieindex() {
        double[][] zahlen = IntStream.range(0, gruppen.size()).mapToObj(auszug::spalte).toArray(double[][]::new);
        boolean gemischt = Arrays.stream(zahlen).filter(z -> Arrays.stream(z).sum() > 0).count() > 1;
        Wert wert = auszug.n() == 0 ? Wert.ohne(Grund.KEINE_WERTE)
                : gemischt ? Wert.of(Segregation.entropieindex(zahlen)) : Wert.ohne(Grund.NICHT_DEFINIERT);
        return new Disparitaetsmass("Entropieindex H", wert, bezug());
    }

    /**
     * The location quotient of a group in each territory: its share here by its share in all together; 1 means as everywhere.
     * Not defined where nobody is.
     */
    public Map<String, Wert> lokationsquotienten(String gruppe) {
        double[] a = spalte(gruppe);
        double[] alle = alle();
        double anteil = Arrays.stream(a).sum() / Arrays.stream(alle).sum();
        Map<String, Wert> quotienten = new LinkedHashMap<>();
        for (int i = 0; i < a.length; i++) {
            quotienten.put(bezug().genutzt().get(i), alle[i] > 0 && anteil > 0 ? Wert.of(a[i] / alle[i] / anteil) : Wert.ohne(Grund.NICHT_DEFINIERT));
        }
        quotienten.putAll(bezug().ungenutzt());
        return quotienten;
    }

    /**
     * The change of each territory to a later year, split into the pace of all, the mix of groups and the place itself. Only
     * territories with numbers in both years count, for the whole too; the others are named. Whether the series break in between is
     * the caller's to ask: a Querschnitt does not know.
     *
     * @throws IllegalArgumentException if the groups are others, or there is nobody in the earlier year
     */
    public Strukturwandel shiftShare(Gebietsstruktur spaeter) {
        if (!gruppen.equals(spaeter.gruppen)) {
            throw new IllegalArgumentException("Shift-Share mit verschiedenen Gruppen: " + gruppen + " und " + spaeter.gruppen);
        }
        Gebietsbezug beide = bezug().und(spaeter.bezug());
        List<double[]> vorher = beide.genutzt().stream().map(this::zeile).toList();
        List<double[]> nachher = beide.genutzt().stream().map(spaeter::zeile).toList();
        Map<String, ShiftShare> anteile = new LinkedHashMap<>();
        for (int i = 0; i < beide.n(); i++) {
            anteile.put(beide.genutzt().get(i), ShiftShare.von(vorher.get(i), nachher.get(i), summe(vorher), summe(nachher)));
        }
        return new Strukturwandel(anteile, beide);
    }

    private double[] summe(List<double[]> zeilen) {
        double[] summe = new double[gruppen.size()];
        zeilen.forEach(z -> Arrays.setAll(summe, g -> summe[g] + z[g]));
        return summe;
    }

    private double[] zeile(String gebiet) {
        int stelle = bezug().genutzt().indexOf(gebiet);
        return IntStream.range(0, gruppen.size()).mapToDouble(g -> auszug.spalte(g)[stelle]).toArray();
    }

    private double[] spalte(String gruppe) {
        int stelle = gruppen.indexOf(gruppe);
        if (stelle < 0) {
            throw new IllegalArgumentException("Gruppe \"" + gruppe + "\" gibt es nicht; vorhanden: " + gruppen);
        }
        return auszug.spalte(stelle);
    }

    private double[] alle() {
        double[] alle = new double[auszug.n()];
        for (int g = 0; g < gruppen.size(); g++) {
            double[] gruppe = auszug.spalte(g);
            Arrays.setAll(alle, i -> alle[i] + gruppe[i]);
        }
        return alle;
    }

    private static double[] differenz(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] - b[i]).toArray();
    }

    private Disparitaetsmass mass(String name, DoubleSupplier formel, double[]... gebrauchte) {
        boolean besetzt = Arrays.stream(gebrauchte).allMatch(g -> Arrays.stream(g).sum() > 0);
        Wert wert = auszug.n() == 0 ? Wert.ohne(Grund.KEINE_WERTE) : besetzt ? Wert.of(formel.getAsDouble()) : Wert.ohne(Grund.NICHT_DEFINIERT);
        return new Disparitaetsmass(name, wert, bezug());
    }

    @Override
    public String toString() {
        return "Struktur aus " + gruppen.size() + " Gruppen, " + bezug();
    }
}
