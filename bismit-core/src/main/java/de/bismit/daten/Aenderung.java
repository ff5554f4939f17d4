package de.bismit.daten;

import de.bismit.wert.Merkzeichen;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two Datenstände of a table (Änderung): a cell, or a whole time, territory or column at once.
 *
 * @param art what happened
 * @param tabelle the code of the table
 * @param text what it happened to: column, territory and time of a cell; of a definition what it said and says
 * @param zellen how many cells this is about; 0 for a definition
 * @param frueher the cell in the earlier Datenstand; null if this is no single cell or it was not there
 * @param spaeter the cell in the later Datenstand; null if this is no single cell or it is no longer there
 */
public record Aenderung(Aenderungsart art, String tabelle, String text, int zellen, @Nullable Messwert frueher,
        @Nullable Messwert spaeter) {

    /** The cell in the earlier Datenstand, of a single cell that was there. */
    public Optional<Messwert> vorher() {
        return Optional.ofNullable(frueher);
    }

    /** The cell in the later Datenstand, of a single cell that is there. */
    public Optional<Messwert> nachher() {
        return Optional.ofNullable(spaeter);
    }

    /** Whether this is about one cell. */
    public boolean istZelle() {
        return frueher != null || spaeter != null;
    }

    /** The printed cells, {@code . -> 12}, with their flags where these changed, {@code 12 (vorläufig) -> 12}; empty if this is no single cell. */
    public String verlauf() {
        return istZelle() ? gedruckt(frueher) + marken(frueher, spaeter) + " -> " + gedruckt(spaeter) + marken(spaeter, frueher) : "";
    }

    private static String marken(@Nullable Messwert zelle, @Nullable Messwert andere) {
        if (zelle == null || andere == null) {
            return "";
        }
        Set<Merkzeichen> eigene = zelle.wert().merkzeichen();
        return eigene.isEmpty() || eigene.equals(andere.wert().merkzeichen()) ? ""
                : eigene.stream().map(Merkzeichen::anzeige).collect(Collectors.joining(", ", " (", ")"));
    }

    private static String gedruckt(@Nullable Messwert zelle) {
        if (zelle == null) {
            return "(fehlt)";
        }
        String gedruckt = zelle.gedruckt();
        return !gedruckt.isEmpty() ? gedruckt : zelle.wert().hatZahlen() ? zelle.wert().toString() : "(ohne Wert)";
    }

    @Override
    public String toString() {
        return art.anzeige() + ": " + tabelle + ", " + text + (istZelle() ? ": " + verlauf() : zellen == 0 ? "" : " (" + zellen + " Zellen)");
    }
}
