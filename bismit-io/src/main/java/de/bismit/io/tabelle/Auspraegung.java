package de.bismit.io.tabelle;

/**
 * One value of one classification of a row, as printed (Ausprägung).
 *
 * @param variable the classification's code; {@code K1}, {@code K2} … where the file prints none
 * @param variablenname the classification's name; empty where the file prints none
 * @param code the code; {@code INSGESAMT} where a flat file leaves it empty; the label as printed where there is no code
 * @param label the label as printed, leading blanks included
 */
public record Auspraegung(String variable, String variablenname, String code, String label) {

    @Override
    public String toString() {
        return variable + "=" + code;
    }
}
