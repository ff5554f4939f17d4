package de.bismit.wert;

/**
 * A place in a file (Stelle).
 *
 * @param datei the file's name, {@code zip!member} for a member of a ZIP
 * @param zeile the physical line from 1, or 0 for the whole file
 * @param spalte the physical column from 1, or 0 for the whole line
 */
public record Stelle(String datei, int zeile, int spalte) {

    @Override
    public String toString() {
        return datei + (zeile == 0 ? "" : ", Zeile " + zeile) + (spalte == 0 ? "" : ", Spalte " + spalte);
    }
}
