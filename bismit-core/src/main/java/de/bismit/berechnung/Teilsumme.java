package de.bismit.berechnung;

import de.bismit.wert.Deckung;
import de.bismit.wert.Wert;
import java.util.Optional;

/**
 * What the Kommunen that have a value come to together, where their region has none (Teilsumme): five of nine Kommunen are
 * no Revier. Only on request, always with its coverage, never in place of the region's value.
 */
public final class Teilsumme {

    private final Kennzahlwert ganzes;
    private final Kennzahlwert teil;

    Teilsumme(Kennzahlwert ganzes, Kennzahlwert teil) {
        this.ganzes = ganzes;
        this.teil = teil;
    }

    /** The formula evaluated over the Kommunen covered: of a count their sum, of a ratio the ratio of their sums. */
    public Wert wert() {
        return teil.wert();
    }

    /** The numerator summed over the Kommunen covered, or the count itself. */
    public Wert zaehler() {
        return teil.zaehler();
    }

    /** The denominator summed over the Kommunen covered; empty for a count. */
    public Optional<Wert> nenner() {
        return teil.nenner();
    }

    /** How much of the region this covers. */
    public Deckung deckung() {
        return ganzes.deckung();
    }

    /** As shown, with what it is: {@code Teilsumme 344 Anzahl, Deckung 5 von 9; kein Wert für „Mitteldeutsches Revier“}. */
    @Override
    public String toString() {
        String teile = teil.anzeigeTeile().isEmpty() ? "" : " (" + teil.anzeigeTeile() + ")";
        return "Teilsumme " + teil.anzeige() + " " + ganzes.kennzahl().einheit() + teile + ", " + deckung()
                + "; kein Wert für „" + ganzes.gebiet().name() + "“";
    }
}
