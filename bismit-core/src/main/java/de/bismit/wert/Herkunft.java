package de.bismit.wert;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a value comes from (Herkunft): a tree from the result, over each step of calculation, to the cells of the sources.
 * Plain records and text, complete in itself.
 *
 * <pre>{@code
 * 11,0 Prozent = 100 · 190 / 1.723
 *   Abgänge ohne Hauptschulabschluss, Halle (Saale), Abgangsjahr 2015 (D-ABGANG-OHNE-HSA, Fassung 1a2b3c4d)
 *   190    Zähler, …, 21111-02-06-4, Zeile 472, Spalte 6 (ohne Hauptschulabschluss), Stand 24.02.2018, dl-de/by-2-0
 *   1.723  Nenner, …, Zeile 472, Spalte 4 (Insgesamt)
 * }</pre>
 *
 * @param schritt what happened here
 * @param wert the value as shown, with its unit at the root; empty if there is no number
 * @param rechnung the calculation with its numbers, {@code 100 · 190 / 1.723}; may be empty
 * @param text what the value is: name, territory, time; or why there is none
 * @param kennung id and version of the formula or rule, {@code VB010}; may be empty
 * @param beleg the cell, for a leaf that has one
 * @param teile the values this one was made of, in order
 */
public record Herkunft(Schritt schritt, String wert, String rechnung, String text, String kennung, @Nullable Beleg beleg,
        List<Herkunft> teile) {

    /** Copies the parts. */
    public Herkunft {
        teile = List.copyOf(teile);
    }

    /** A step of calculation. */
    public static Herkunft schritt(Schritt art, String wert, String rechnung, String text, List<Herkunft> teile) {
        return new Herkunft(art, wert, rechnung, text, "", null, teile);
    }

    /** A rule that decided, with the values it was applied to. */
    public static Herkunft regel(String kennung, String wert, String text, List<Herkunft> teile) {
        return new Herkunft(Schritt.REGEL, wert, "", text, kennung, null, teile);
    }

    /** A cell of a source. */
    public static Herkunft zelle(String wert, String text, Beleg beleg) {
        return new Herkunft(Schritt.ZELLE, wert, "", text, "", beleg, List.of());
    }

    /** A cell that no table has. */
    public static Herkunft luecke(String text) {
        return new Herkunft(Schritt.LUECKE, "", "", text, "", null, List.of());
    }

    /** The cell, if this is a leaf that has one. */
    public Optional<Beleg> zelle() {
        return Optional.ofNullable(beleg);
    }

    /** The place of the cell, if this is a leaf that has one. */
    public Optional<Fundstelle> fundstelle() {
        return zelle().map(Beleg::stelle);
    }

    /** All cells below, each once, in the order of the tree. */
    public List<Beleg> belege() {
        Set<Beleg> belege = new LinkedHashSet<>();
        sammle(belege);
        return new ArrayList<>(belege);
    }

    private void sammle(Set<Beleg> belege) {
        zelle().ifPresent(belege::add);
        teile.forEach(t -> t.sammle(belege));
    }

    /** All footnotes that concern one of the cells below, each once. */
    public List<String> fussnoten() {
        Set<String> fussnoten = new LinkedHashSet<>();
        belege().forEach(b -> fussnoten.addAll(b.fussnoten()));
        return new ArrayList<>(fussnoten);
    }

    /** The whole tree as text, one line a node, and all footnotes in full below it; ends with a line break. */
    public String baum() {
        return new Herkunftstext(this).ganz();
    }

    /** The tree as text within a screen: the upper levels first; {@link #baum()} has all of it. */
    @Override
    public String toString() {
        return new Herkunftstext(this).bildschirm();
    }
}
