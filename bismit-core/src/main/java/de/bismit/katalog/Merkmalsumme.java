package de.bismit.katalog;

import de.bismit.daten.Merkmal;
import de.bismit.daten.Merkmalworte;
import de.bismit.wert.Einheit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a formula adds up (Merkmalsumme): the population under 20 from six age groups; arrivals minus departures; a mean over
 * four years. Every item has a weight and a year. Territories are summed item by item before anything else is done.
 *
 * <pre>{@code
 * new Merkmalsumme(List.of(unter3, drei6))                                         // population under 6
 * Merkmalsumme.aus(List.of(Posten.of(zuzuege), Posten.of(fortzuege).mal(-1)))      // balance of moves
 * Merkmalsumme.saldo(zuzuege, fortzuege).mittelUeber(4)                            // its mean over four years
 * }</pre>
 */
public final class Merkmalsumme {

    private final List<Posten> posten;

    private Merkmalsumme(List<Posten> posten, boolean geprueft) {
        this.posten = posten;
        if (posten.isEmpty()) {
            throw new IllegalArgumentException("eine Merkmalsumme braucht mindestens ein Merkmal");
        }
        if (!geprueft) {
            pruefeEinheiten(posten);
        }
    }

    private static void pruefeEinheiten(List<Posten> posten) {
        Einheit erste = posten.get(0).merkmal().groesse().einheit();
        for (Posten p : posten) {
            if (!p.merkmal().groesse().einheit().equals(erste)) {
                throw new IllegalArgumentException("Merkmale verschiedener Einheiten lassen sich nicht addieren: "
                        + posten.stream().map(Posten::merkmal).toList());
            }
        }
    }

    /**
     * Each Merkmal once, in the report year.
     *
     * @throws IllegalArgumentException if there is none, or their units differ
     */
    public Merkmalsumme(List<Merkmal> merkmale) {
        this(einfach(merkmale), false);
    }

    private static List<Posten> einfach(List<Merkmal> merkmale) {
        Posten[] posten = new Posten[merkmale.size()];
        for (int i = 0; i < posten.length; i++) {
            posten[i] = Posten.of(merkmale.get(i));
        }
        return List.of(posten);
    }

    /**
     * These items.
     *
     * @throws IllegalArgumentException if there is none, or their units differ
     */
    public static Merkmalsumme aus(List<Posten> posten) {
        return new Merkmalsumme(List.copyOf(posten), false);
    }

    /** What comes minus what goes. */
    public static Merkmalsumme saldo(Merkmal plus, Merkmal minus) {
        return aus(List.of(Posten.of(plus), Posten.of(minus).mal(-1)));
    }

    /** The items in order. */
    public List<Posten> posten() {
        return posten;
    }

    /** The Merkmale of the items, in order; one that stands in two years stands twice. */
    public List<Merkmal> merkmale() {
        return posten.stream().map(Posten::merkmal).toList();
    }

    /** The same sum within one category. */
    public Merkmalsumme innerhalb(String dimension, String auspraegung) {
        return new Merkmalsumme(posten.stream().map(p -> p.innerhalb(dimension, auspraegung)).toList(), true);
    }

    /** The same sum, seen from so many years later (positive) or earlier (negative); fixed years stay. */
    public Merkmalsumme verschoben(int jahre) {
        if (jahre == 0) {
            return this;
        }
        Posten[] verschobene = new Posten[posten.size()];
        for (int i = 0; i < verschobene.length; i++) {
            verschobene[i] = posten.get(i).aus(posten.get(i).jahr().verschoben(jahre));
        }
        return new Merkmalsumme(List.of(verschobene), true);
    }

    /** The same sum from this year, whatever year its items had. */
    public Merkmalsumme aus(Bezugsjahr jahr) {
        Posten[] andere = new Posten[posten.size()];
        for (int i = 0; i < andere.length; i++) {
            andere[i] = posten.get(i).aus(jahr);
        }
        return new Merkmalsumme(List.of(andere), true);
    }

    /** The mean of this sum over the report year and those before it: over four years, each with a quarter. */
    public Merkmalsumme mittelUeber(int jahre) {
        if (jahre < 1) {
            throw new IllegalArgumentException("Mittel über " + jahre + " Jahre: erwartet mindestens 1");
        }
        return new Merkmalsumme(IntStream.range(0, jahre).boxed()
                .flatMap(j -> posten.stream().map(p -> p.mal(1.0 / jahre).aus(p.jahr().verschoben(-j)))).toList(), true);
    }

    /** Whether it holds one and the same Merkmal of two years with opposite signs: a change, which no break may cross. */
    public boolean istZeitdifferenz() {
        return posten.stream().anyMatch(p -> posten.stream().anyMatch(q -> p.merkmal().equals(q.merkmal()) && !p.jahr().equals(q.jahr())
                && p.gewicht() * q.gewicht() < 0));
    }

    /** Whether it is a balance: as much is added as subtracted. */
    public boolean istSaldo() {
        return posten.stream().anyMatch(p -> p.gewicht() < 0) && Math.abs(posten.stream().mapToDouble(Posten::gewicht).sum()) < 1e-9;
    }

    /** Whether every item counts once and in the report year. */
    public boolean istEinfach() {
        return posten.stream().allMatch(p -> p.gewicht() == 1 && p.jahr().equals(Bezugsjahr.GLEICHES));
    }

    @Override
    public boolean equals(Object andere) {
        return andere instanceof Merkmalsumme m && m.posten.equals(posten);
    }

    @Override
    public int hashCode() {
        return posten.hashCode();
    }

    /** The sum in words; many categories of one Größe are named together. */
    @Override
    public String toString() {
        if (posten.size() > 1 && istEinfach()) {
            return Merkmalworte.summe(merkmale());
        }
        StringBuilder text = new StringBuilder();
        for (Posten p : posten) {
            text.append(p.gewicht() < 0 ? text.isEmpty() ? "− " : " − " : text.isEmpty() ? "" : " + ").append(p);
        }
        return text.toString();
    }
}
