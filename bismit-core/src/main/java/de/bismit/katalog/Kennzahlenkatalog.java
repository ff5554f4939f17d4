package de.bismit.katalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All Kennzahlen an office works with, in the order of the Leitfaden (Kennzahlenkatalog). Immutable. */
public final class Kennzahlenkatalog {

    private final List<Gliederung> gliederungen;
    private final List<Kennzahl> kennzahlen;
    private final Map<String, Kennzahl> nachKennung = new LinkedHashMap<>();

    private Kennzahlenkatalog(List<Gliederung> gliederungen, List<Kennzahl> kennzahlen) {
        this.gliederungen = List.copyOf(gliederungen);
        this.kennzahlen = kennzahlen.stream().sorted(Comparator.comparing(this::feldrang).thenComparing(Kennzahl::id)).toList();
        for (Kennzahl kennzahl : this.kennzahlen) {
            Kennzahl andere = nachKennung.putIfAbsent(kennzahl.id(), kennzahl);
            if (andere != null) {
                throw new IllegalArgumentException("zwei Kennzahlen heißen " + kennzahl.id() + ": " + andere.name() + ", " + kennzahl.name());
            }
        }
        this.kennzahlen.stream().flatMap(k -> k.alias().stream()).distinct().filter(a -> traeger(a).size() == 1)
                .forEach(a -> nachKennung.putIfAbsent(a, traeger(a).get(0)));
    }

    /**
     * A catalogue of these.
     *
     * @throws IllegalArgumentException if two Kennzahlen have one id
     */
    public static Kennzahlenkatalog of(List<Gliederung> gliederungen, List<Kennzahl> kennzahlen) {
        return new Kennzahlenkatalog(gliederungen, kennzahlen);
    }

    private int feldrang(Kennzahl kennzahl) {
        Optional<Gliederung> leitfaden = gliederung(Gliederung.LEITFADEN);
        Optional<Themenfeld> feld = leitfaden.flatMap(g -> kennzahl.themenfeld(g.id()).flatMap(g::themenfeld));
        return feld.isEmpty() ? Integer.MAX_VALUE : leitfaden.orElseThrow().themenfelder().indexOf(feld.get());
    }

    /** An alias may stand for several Kennzahlen, say for two categories of one definition; then it names none of them. */
    private List<Kennzahl> traeger(String alias) {
        return kennzahlen.stream().filter(k -> k.alias().contains(alias)).toList();
    }

    /** All Kennzahlen, by Themenfeld of the Leitfaden, then id. */
    public List<Kennzahl> kennzahlen() {
        return kennzahlen;
    }

    /** The ways to arrange them. */
    public List<Gliederung> gliederungen() {
        return gliederungen;
    }

    /** The Gliederung of an id. */
    public Optional<Gliederung> gliederung(String id) {
        return gliederungen.stream().filter(g -> g.id().equals(id)).findFirst();
    }

    /** The Kennzahl of an id or alias, if there is one. */
    public Optional<Kennzahl> findeKennzahl(String kennung) {
        return Optional.ofNullable(nachKennung.get(kennung));
    }

    /**
     * The Kennzahl of an id or alias.
     *
     * @throws UnbekannteKennzahl naming the nearest ones
     */
    public Kennzahl kennzahl(String kennung) {
        return findeKennzahl(kennung).orElseThrow(() -> new UnbekannteKennzahl(kennung, aehnliche(kennung)));
    }

    /** The Kennzahlen whose id, alias, name or definition contains the word, ignoring case. */
    public List<Kennzahl> suche(String wort) {
        String klein = wort.toLowerCase(Locale.GERMANY);
        return kennzahlen.stream().filter(k -> suchtext(k).contains(klein)).toList();
    }

    private static String suchtext(Kennzahl k) {
        return String.join(" ", String.join(" ", k.kennungen()), k.name(), k.zusatz(), k.definition()).toLowerCase(Locale.GERMANY);
    }

    private List<String> aehnliche(String kennung) {
        List<Kennzahl> traeger = traeger(kennung);
        return !traeger.isEmpty() ? traeger.stream().map(Kennzahl::id).toList()
                : Aehnlichkeit.naechste(kennung, kennzahlen.stream().map(Kennzahl::id).toList());
    }

    /** This catalogue with some more or other Gliederungen and Kennzahlen; equal ids replace. */
    public Kennzahlenkatalog mit(List<Gliederung> weitereGliederungen, List<Kennzahl> weitere) {
        Map<String, Gliederung> alle = new LinkedHashMap<>();
        gliederungen.forEach(g -> alle.put(g.id(), g));
        weitereGliederungen.forEach(g -> alle.put(g.id(), g));
        return of(new ArrayList<>(alle.values()), kennzahlen).mit(weitere);
    }

    /** This catalogue with some more or other Kennzahlen; equal ids replace. */
    public Kennzahlenkatalog mit(List<Kennzahl> weitere) {
        Map<String, Kennzahl> alle = new LinkedHashMap<>();
        kennzahlen.forEach(k -> alle.put(k.id(), k));
        weitere.forEach(k -> alle.put(k.id(), k));
        return of(gliederungen, new ArrayList<>(alle.values()));
    }

    @Override
    public String toString() {
        return kennzahlen.size() + " Kennzahlen in " + kennzahlen.stream().map(this::feldrang).distinct().count() + " Themenfeldern";
    }
}
