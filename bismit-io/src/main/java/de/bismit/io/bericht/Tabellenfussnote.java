package de.bismit.io.bericht;

import de.bismit.daten.Fussnote;

/**
 * A footnote with the table it stands under (Tabellenfußnote).
 *
 * @param tabelle the code of the table
 * @param fussnote the note, word for word
 */
public record Tabellenfussnote(String tabelle, Fussnote fussnote) {

    @Override
    public String toString() {
        return tabelle + ": " + fussnote;
    }
}
