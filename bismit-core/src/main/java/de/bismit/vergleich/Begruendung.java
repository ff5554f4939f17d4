package de.bismit.vergleich;

import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;

/**
 * One reason of a verdict (Begründung).
 *
 * @param regel the rule that speaks
 * @param stufe what it contributes
 * @param fehlt the circumstance that is not stated, so that the rule could not be checked; empty if it could
 */
public record Begruendung(Regel regel, Stufe stufe, String fehlt) {

    /** Whether the rule could be checked. */
    public boolean geprueft() {
        return fehlt.isEmpty();
    }

    /** The reason in one German sentence. */
    public String satz() {
        return satz(Sprache.DEUTSCH);
    }

    /** The reason in one sentence. */
    public String satz(Sprache sprache) {
        String satz = regel.satz().in(sprache);
        return geprueft() ? satz : satz + new Satz(" (nicht geprüft: keine Angabe zu „" + Angabenname.von(fehlt).deutsch() + "“)",
                " (not checked: nothing is stated on “" + Angabenname.von(fehlt).englisch() + "”)").in(sprache);
    }

    /** What would lift it, in German. */
    public String aufhebung() {
        return aufhebung(Sprache.DEUTSCH);
    }

    /** What would lift it. */
    public String aufhebung(Sprache sprache) {
        return regel.aufhebung().in(sprache);
    }

    /** Where the rule is from. */
    public String quelle() {
        return regel.quelle();
    }

    /** With the id of the rule, in a language. */
    public String anzeige(Sprache sprache) {
        return regel.id() + " " + satz(sprache);
    }

    @Override
    public String toString() {
        return anzeige(Sprache.DEUTSCH);
    }
}
