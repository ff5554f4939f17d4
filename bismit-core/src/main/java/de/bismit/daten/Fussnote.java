package de.bismit.daten;

import de.bismit.gebiet.Land;
import de.bismit.zeit.Zeitbezug;
import java.util.List;

/**
 * A footnote of a table (Fußnote), its text kept word for word.
 *
 * @param bezug the column or row it belongs to as printed; empty for the whole table
 * @param laender the Länder it names at its beginning; empty if it names none
 * @param zeitraum the years it names as printed, {@code ab 2011}; may be empty
 * @param text the note itself, line breaks of the print joined
 */
public record Fussnote(String bezug, List<Land> laender, String zeitraum, String text) {

    /** Copies the list. */
    public Fussnote {
        laender = List.copyOf(laender);
    }

    /** Whether this concerns a Land: it names it or names none. */
    public boolean betrifft(Land land) {
        return laender.isEmpty() || laender.contains(land);
    }

    /** Whether this concerns a time: the years it names meet it, or it names none that can be read. */
    public boolean betrifft(Zeitbezug zeit) {
        return Jahresangabe.trifft(zeitraum, Math.min(zeit.von().getYear(), zeit.berichtsjahr()),
                Math.max(zeit.bis().getYear(), zeit.berichtsjahr()));
    }

    @Override
    public String toString() {
        return bezug.isEmpty() ? text : "zu \"" + bezug + "\": " + text;
    }
}
