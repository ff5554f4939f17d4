package de.bismit.wert;

/**
 * The cell of a source a value was read from (Fundstelle).
 *
 * @param tabelle the code of the table, {@code 21111-02-06-4}
 * @param datei the file, {@code zip!member} for a member of a ZIP
 * @param zeile the physical line, counted from 1; 0 if it was not kept
 * @param spalte the physical column, counted from 1; 0 if it was not kept
 * @param bezeichnung what the column says, {@code ohne Hauptschulabschluss}
 * @param zusatz date of the data and licence, for the reader; may be empty
 */
public record Fundstelle(String tabelle, String datei, int zeile, int spalte, String bezeichnung, String zusatz) {

    @Override
    public String toString() {
        return tabelle + (zeile == 0 ? "" : ", Zeile " + zeile) + (spalte == 0 ? "" : ", Spalte " + spalte)
                + (bezeichnung.isEmpty() ? "" : " (" + bezeichnung + ")")
                + (zusatz.isEmpty() ? "" : ", " + zusatz);
    }
}
