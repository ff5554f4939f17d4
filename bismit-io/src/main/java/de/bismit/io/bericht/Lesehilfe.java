package de.bismit.io.bericht;

import de.bismit.vergleich.Stufe;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry of the legend: a verdict or a term, and what it means (Lesehilfe).
 *
 * @param urteil the verdict explained; none or one
 * @param begriff the term explained; empty for a verdict
 * @param text what it means
 */
record Lesehilfe(List<Urteilsansicht> urteil, String begriff, String text) {

    private static final List<String> BEGRIFFE = List.of("voll", "hohl", "spanne", "bruch", "strich", "ziel", "keinWert", "revier", "rahmen", "abstand", "teile");

    /** Every symbol and word that charts and tables use. */
    static List<Lesehilfe> alle(boolean mitRang, Berichtsworte worte) {
        List<Lesehilfe> alle = new ArrayList<>(List.of(urteil(Stufe.VERGLEICHBAR, "vergleichbar", worte), urteil(Stufe.EINGESCHRAENKT, "eingeschraenkt", worte),
                urteil(Stufe.UNGEPRUEFT, "ungeprueft", worte), urteil(Stufe.NICHT_VERGLEICHBAR, "nicht", worte)));
        BEGRIFFE.forEach(b -> alle.add(begriff(b, worte)));
        if (mitRang) {
            alle.add(begriff("rang", worte));
        }
        return alle;
    }

    private static Lesehilfe urteil(Stufe stufe, String schluessel, Berichtsworte worte) {
        return new Lesehilfe(List.of(Urteilsansicht.von(stufe, worte.sprache())), "", worte.wort("lese." + schluessel));
    }

    private static Lesehilfe begriff(String schluessel, Berichtsworte worte) {
        String titel = worte.alle().getOrDefault("lese." + schluessel + "Titel", worte.alle().getOrDefault(schluessel, ""));
        return new Lesehilfe(List.of(), titel, worte.wort("lese." + schluessel));
    }
}
