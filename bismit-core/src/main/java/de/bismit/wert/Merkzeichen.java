package de.bismit.wert;

/** A flag beside a value (Merkzeichen). Operations unite the flags of their operands. */
public enum Merkzeichen {
    /** Preliminary, printed {@code p}. */
    VORLAEUFIG("vorläufig", "provisional"),
    /** Corrected, printed {@code r}. */
    BERICHTIGT("berichtigt", "revised"),
    /** Estimated by the office, printed {@code s}, or by a conversion between territories. */
    GESCHAETZT("geschätzt", "estimated"),
    /** Limited reliability, printed {@code ()}. */
    EINGESCHRAENKT("eingeschränkter Aussagewert", "limited reliability"),
    /** Final, printed {@code e} in the flat files of the German offices. */
    ENDGUELTIG("endgültig", "final"),
    /** A span that follows from the rounding of printed figures. */
    AUS_RUNDUNG("Spanne aus gerundeten Angaben", "span from rounded figures"),
    /** The office says that the series breaks here, printed {@code b} by Eurostat. */
    REIHENBRUCH("Bruch in der Reihe", "break in the series"),
    /** The definition differs here, printed {@code d} by Eurostat. */
    ABWEICHENDE_DEFINITION("abweichende Definition", "different definition"),
    /** Put where there was no number, on request: by a mean, a median, a neighbour in time. */
    ERGAENZT("ergänzt, nicht erhoben", "filled in, not collected"),
    /** Changed as an outlier, on request. */
    BEHANDELT("Ausreißer behandelt", "outlier treated");

    private final Satz anzeige;

    Merkzeichen(String deutsch, String englisch) {
        anzeige = new Satz(deutsch, englisch);
    }

    /** Whether a cell of a table can have it; the others are added by a calculation. A block keeps those of a cell in one byte. */
    public boolean stehtInZellen() {
        return this != ERGAENZT && this != BEHANDELT;
    }

    /** The flag in German, for readers. */
    public String anzeige() {
        return anzeige.deutsch();
    }

    /** The flag in a language, for readers. */
    public String anzeige(Sprache sprache) {
        return anzeige.in(sprache);
    }
}
