package de.bismit.auswahl;

/**
 * A Kennzahl that stands elsewhere in a set (Setverschiebung): in another Themenfeld, or in another order.
 *
 * @param kennzahl the id
 * @param vonFeld the earlier Themenfeld
 * @param nachFeld the later one
 * @param vonPlatz the earlier place in the set, from 1
 * @param nachPlatz the later one
 */
public record Setverschiebung(String kennzahl, String vonFeld, String nachFeld, int vonPlatz, int nachPlatz) {

    @Override
    public String toString() {
        return kennzahl + (vonFeld.equals(nachFeld) ? " von Platz " + vonPlatz + " auf Platz " + nachPlatz
                : " von „" + vonFeld + "“ nach „" + nachFeld + "“");
    }
}
