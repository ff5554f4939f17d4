package de.bismit.gebiet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The Reviere and Verbünde somebody works with, found by the words people use (Regionen). Immutable. */
public final class Regionen {

    private static final int ANFANG = 3;

    private final List<Revier> reviere;
    private final List<Verbund> verbuende;

    private Regionen(List<Revier> reviere, List<Verbund> verbuende) {
        this.reviere = List.copyOf(reviere);
        this.verbuende = List.copyOf(verbuende);
    }

    /** The Reviere shipped with this library. */
    public static Regionen mitgelieferte() {
        return new Regionen(Revierdaten.reviere(), List.of());
    }

    /** The Reviere. */
    public List<Revier> reviere() {
        return reviere;
    }

    /** The Verbünde. */
    public List<Verbund> verbuende() {
        return verbuende;
    }

    /** These and others; of those with one short name the others count. */
    public Regionen mit(List<Revier> weitereReviere, List<Verbund> weitereVerbuende) {
        List<String> neue = Stream.concat(weitereReviere.stream(), weitereVerbuende.stream()).map(Gebiet::schluessel).toList();
        return new Regionen(ersetzt(reviere, weitereReviere, neue), ersetzt(verbuende, weitereVerbuende, neue));
    }

    private static <G extends Gebiet> List<G> ersetzt(List<G> bisherige, List<G> weitere, List<String> neue) {
        Map<String, G> nachKennung = new LinkedHashMap<>();
        weitere.forEach(g -> nachKennung.put(g.schluessel(), g));
        List<G> alle = new ArrayList<>();
        for (G bisheriges : bisherige) {
            G anderes = nachKennung.remove(bisheriges.schluessel());
            if (anderes != null) {
                alle.add(anderes);
            } else if (!neue.contains(bisheriges.schluessel())) {
                alle.add(bisheriges);
            }
        }
        alle.addAll(nachKennung.values());
        return alle;
    }

    /**
     * The region a word means: its short name ({@code MR}), its name, or the beginning of a name ({@code mitteldeutsches}); upper or
     * lower case, tried in this order. Nothing if none fits, or the beginning of several.
     */
    public Optional<Gebiet> suche(String wort) {
        String gesucht = klein(wort.strip());
        return einzige(g -> klein(g.schluessel()).equals(gesucht))
                .or(() -> einzige(g -> klein(g.name()).equals(gesucht)))
                .or(() -> gesucht.length() < ANFANG ? Optional.empty() : einzige(g -> klein(g.name()).startsWith(gesucht)));
    }

    private Optional<Gebiet> einzige(Predicate<Gebiet> bedingung) {
        List<Gebiet> treffer = Stream.<Gebiet>concat(reviere.stream(), verbuende.stream()).filter(bedingung).toList();
        return treffer.size() == 1 ? Optional.of(treffer.get(0)) : Optional.empty();
    }

    private static String klein(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return reviere.size() + (reviere.size() == 1 ? " Revier" : " Reviere")
                + (verbuende.isEmpty() ? "" : ", " + verbuende.size() + (verbuende.size() == 1 ? " Verbund" : " Verbünde"));
    }
}
