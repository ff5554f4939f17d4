package de.bismit.wert;

/** A flag beside a value (Merkzeichen). Operations unite the flags of their operands. */
public enum Merkzeichen {
    /** Preliminary, printed {@code p}. */
    VORLAEUFIG("vorläufig"),
    /** Corrected, printed {@code r}. */
    BERICHTIGT("berichtigt"),
    /** Estimated by the office, printed {@code s}, or by a conversion between territories. */
    GESCHAETZT("geschätzt"),
    /** Limited reliability, printed {@code ()}. */
    EINGESCHRAENKT("eingeschränkter Aussagewert"),
    /** Final, printed {@code e} in the flat files of the German offices. */
    ENDGUELTIG("endgültig"),
    /** A span that follows from the rounding of printed figures. */
    AUS_RUNDUNG("Spanne aus gerundeten Angaben"),
    /** The office says that the series breaks here, printed {@code b} by Eurostat. */
    REIHENBRUCH("Bruch in der Reihe"),
    /** The definition differs here, printed {@code d} by Eurostat. */
    ABWEICHENDE_DEFINITION("abweichende Definition"),
    /** Put where there was no number, on request: by a mean, a median, a neighbour in time. */
    ERGAENZT("ergänzt, nicht erhoben"),
    /** Changed as an outlier, on request. */
    BEHANDELT("Ausreißer behandelt");

    private final String anzeige;

    Merkzeichen(String anzeige) {
        this.anzeige = anzeige;
    }

    /** Whether a cell of a table can have it; the others are added by a calculation. A block keeps those of a cell in one byte. */
    public boolean stehtInZellen() {
        return this != ERGAENZT && this != BEHANDELT;
    }

    /** The flag in German, for readers. */
    public String anzeige() {
        return anzeige;
    }
}
