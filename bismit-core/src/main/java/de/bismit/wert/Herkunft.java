package de.bismit.wert;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a value comes from (Herkunft): a tree from the result to the cells of the sources.
 *
 * @param text what happened here, {@code 11,0 % = 100 · 190 / 1.723}
 * @param stelle the cell, for a leaf
 * @param teile the values this one was made of, in order
 */
public record Herkunft(String text, @Nullable Fundstelle stelle, List<Herkunft> teile) {

    /** Copies the parts. */
    public Herkunft {
        teile = List.copyOf(teile);
    }

    /** A step of calculation. */
    public static Herkunft schritt(String text, List<Herkunft> teile) {
        return new Herkunft(text, null, teile);
    }

    /** A cell of a source. */
    public static Herkunft zelle(String text, Fundstelle stelle) {
        return new Herkunft(text, stelle, List.of());
    }

    /** The cell, if this is a leaf that has one. */
    public Optional<Fundstelle> fundstelle() {
        return Optional.ofNullable(stelle);
    }

    /** The tree as text, one line a node, indented. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        schreibe(text, "");
        return text.toString().stripTrailing();
    }

    private void schreibe(StringBuilder ziel, String einzug) {
        ziel.append(einzug).append(text);
        if (stelle != null) {
            ziel.append("  ").append(stelle);
        }
        ziel.append('\n');
        for (Herkunft teil : teile) {
            teil.schreibe(ziel, einzug + "  ");
        }
    }
}
