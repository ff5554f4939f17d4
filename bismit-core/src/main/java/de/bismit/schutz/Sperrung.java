package de.bismit.schutz;

/**
 * A cell that was suppressed (Sperrung). For the office only: telling small cells from those that hide them undoes the
 * protection.
 *
 * @param zeile the row, {@link Schutztabelle#INSGESAMT} for the totals
 * @param spalte the column, likewise
 * @param sekundaer whether it was suppressed only to hide another one
 */
public record Sperrung(String zeile, String spalte, boolean sekundaer) {

    @Override
    public String toString() {
        return zeile + ", " + spalte + (sekundaer ? ": sekundär gesperrt" : ": kleine Fallzahl");
    }
}
