package de.bismit.auswahl;

import de.bismit.daten.Datenstand;
import de.bismit.gebiet.Ags;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What changed from one meeting to another (Sitzungsvergleich).
 *
 * <pre>{@code
 * Sitzungsvergleich.zwischen(fruehere, spaetere).neue()
 * }</pre>
 */
public final class Sitzungsvergleich {

    private final Sitzung frueher;
    private final Sitzung spaeter;

    private Sitzungsvergleich(Sitzung frueher, Sitzung spaeter) {
        this.frueher = frueher;
        this.spaeter = spaeter;
    }

    /** Compares two meetings; which one is the earlier is what the caller says, not what the dates say. */
    public static Sitzungsvergleich zwischen(Sitzung frueher, Sitzung spaeter) {
        return new Sitzungsvergleich(frueher, spaeter);
    }

    /** The Kennzahlen that only the later set has, in its order. */
    public List<String> neue() {
        return nurIn(spaeter.set().kennzahlenset().kennzahlen(), frueher.set().kennzahlenset().kennzahlen());
    }

    /** The Kennzahlen that only the earlier set has, in its order. */
    public List<String> entfallene() {
        return nurIn(frueher.set().kennzahlenset().kennzahlen(), spaeter.set().kennzahlenset().kennzahlen());
    }

    /** The Kennzahlen of both sets that stand in another Themenfeld, or out of the order that most of the others keep. */
    public List<Setverschiebung> verschobene() {
        return new Setvergleich(frueher.set(), spaeter.set()).verschobene();
    }

    /** Who came only to the later meeting: Kommunen, or other persons of a Kommune. */
    public List<Teilnahme> hinzugekommene() {
        return teilnahmen(spaeter, frueher);
    }

    /** Who came only to the earlier meeting. */
    public List<Teilnahme> ausgebliebene() {
        return teilnahmen(frueher, spaeter);
    }

    private static List<Teilnahme> teilnahmen(Sitzung eine, Sitzung andere) {
        List<Teilnahme> nurHier = new ArrayList<>();
        for (Teilnahme hier : eine.teilnehmende()) {
            Optional<Teilnahme> dort = andere.teilnehmende().stream().filter(t -> t.kommune().equals(hier.kommune())).findFirst();
            List<String> personen = nurIn(hier.personen(), dort.map(Teilnahme::personen).orElse(List.of()));
            if (dort.isEmpty() || !personen.isEmpty()) {
                nurHier.add(new Teilnahme(hier.kommune(), personen));
            }
        }
        return nurHier;
    }

    private static <T> List<T> nurIn(List<T> hier, List<T> dort) {
        return hier.stream().filter(x -> !dort.contains(x)).toList();
    }

    /** The state of the data, earlier and later, if it is not the same. */
    public Optional<String> datenstand() {
        return frueher.datenstand().equals(spaeter.datenstand()) ? Optional.empty()
                : Optional.of(text(frueher.datenstand()) + " → " + text(spaeter.datenstand()));
    }

    private static String text(Optional<Datenstand> stand) {
        return stand.map(Datenstand::toString).orElse("unbekannt");
    }

    /** What changed in comments and release, for each Kennzahl and Kommune, in the order of the later meeting. */
    public List<Standaenderung> standaenderungen() {
        Set<Kennzahlstand> alle = new LinkedHashSet<>(spaeter.staende());
        frueher.staende().stream().filter(s -> spaeter.stand(s.kennzahl(), s.kommune()).isEmpty()).forEach(alle::add);
        return alle.stream().map(s -> aenderung(s.kennzahl(), s.kommune()))
                .filter(a -> a.vorher() != a.nachher() || !a.neueKommentare().isEmpty() || !a.entfalleneKommentare().isEmpty()).toList();
    }

    private Standaenderung aenderung(String kennzahl, Ags kommune) {
        List<Kommentar> alte = kommentare(frueher, kennzahl, kommune);
        List<Kommentar> neue = kommentare(spaeter, kennzahl, kommune);
        return new Standaenderung(kennzahl, kommune, frueher.freigabe(kennzahl, kommune), spaeter.freigabe(kennzahl, kommune), nurIn(neue, alte), nurIn(alte, neue));
    }

    private static List<Kommentar> kommentare(Sitzung sitzung, String kennzahl, Ags kommune) {
        return sitzung.stand(kennzahl, kommune).map(Kennzahlstand::kommentare).orElse(List.of());
    }

    /** Whether nothing changed but date and theme. */
    public boolean istGleich() {
        return neue().isEmpty() && entfallene().isEmpty() && verschobene().isEmpty() && hinzugekommene().isEmpty() && ausgebliebene().isEmpty()
                && datenstand().isEmpty() && standaenderungen().isEmpty();
    }

    @Override
    public String toString() {
        List<String> zeilen = new ArrayList<>();
        zeilen.add("Von der Sitzung am " + frueher.datum() + " zur Sitzung am " + spaeter.datum() + (istGleich() ? ": keine Änderung" : ":"));
        neue().forEach(k -> zeilen.add("  neu: " + k));
        entfallene().forEach(k -> zeilen.add("  entfallen: " + k));
        verschobene().forEach(v -> zeilen.add("  verschoben: " + v));
        hinzugekommene().forEach(t -> zeilen.add("  dabei: " + t));
        ausgebliebene().forEach(t -> zeilen.add("  nicht mehr dabei: " + t));
        datenstand().ifPresent(d -> zeilen.add("  Datenstand: " + d));
        standaenderungen().forEach(s -> zeilen.add("  " + s));
        return String.join("\n", zeilen);
    }
}
