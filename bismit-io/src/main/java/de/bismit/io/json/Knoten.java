package de.bismit.io.json;

import java.util.List;

/**
 * A place in the tree of a JSON document (Knoten): an object if it has names, a list if it has only parts, or what is written there.
 * Within a {@link Rohbaum} the same content is the same object, so that equality is identity. For one thread.
 */
final class Knoten {

    private static final List<String> KEINE_NAMEN = List.of();

    /** What kinds of places there are. */
    enum Art { OBJEKT, LISTE, TEXT, ZEICHEN }

    final Art art;
    /** A text, or a number, truth or null as it is written; empty for the others. */
    final String wert;
    /** The fields of an object in their order. */
    final List<String> namen;
    /** The values of its fields, or the members of a list. */
    final List<Knoten> teile;
    /** How many characters it takes, about. */
    final int laenge;
    /** How often it occurs, and which part of the {@link Kurzform} it is, once that is known. */
    int anzahl;
    int nummer = -1;
    private final int hash;

    private Knoten(Art art, String wert, List<String> namen, List<Knoten> teile) {
        this.art = art;
        this.wert = wert;
        this.namen = namen;
        this.teile = teile;
        laenge = laenge();
        hash = hash();
    }

    static Knoten objekt(List<String> namen, List<Knoten> werte) {
        return new Knoten(Art.OBJEKT, "", namen, werte);
    }

    static Knoten liste(List<Knoten> glieder) {
        return new Knoten(Art.LISTE, "", KEINE_NAMEN, glieder);
    }

    static Knoten text(String text) {
        return new Knoten(Art.TEXT, text, KEINE_NAMEN, List.of());
    }

    /** A number, {@code true}, {@code false} or {@code null}. */
    static Knoten zeichen(String json) {
        return new Knoten(Art.ZEICHEN, json, KEINE_NAMEN, List.of());
    }

    private int laenge() {
        int summe = art == Art.ZEICHEN ? wert.length() : 2 + wert.length();
        for (String name : namen) {
            summe += 3 + name.length();
        }
        for (Knoten teil : teile) {
            summe += 1 + teil.laenge;
        }
        return summe;
    }

    private int hash() {
        int h = 31 * art.ordinal() + wert.hashCode();
        for (String name : namen) {
            h = 31 * h + name.hashCode();
        }
        for (Knoten teil : teile) {
            h = 31 * h + teil.hash;
        }
        return h;
    }

    /** The parts of both are already the same object where they are the same. */
    @Override
    public boolean equals(Object anderer) {
        if (!(anderer instanceof Knoten k) || hash != k.hash || art != k.art || teile.size() != k.teile.size()) {
            return false;
        }
        for (int i = 0; i < teile.size(); i++) {
            if (teile.get(i) != k.teile.get(i)) {
                return false;
            }
        }
        return wert.equals(k.wert) && namen.equals(k.namen);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
