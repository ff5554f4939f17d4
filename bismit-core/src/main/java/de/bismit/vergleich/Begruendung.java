package de.bismit.vergleich;

/**
 * One reason of a verdict (Begründung).
 *
 * @param regel the rule that speaks
 * @param stufe what it contributes
 * @param satz the reason in one German sentence
 */
public record Begruendung(Regel regel, Stufe stufe, String satz) {

    /** What would lift it. */
    public String aufhebung() {
        return regel.umgang();
    }

    @Override
    public String toString() {
        return regel.id() + " " + satz;
    }
}
