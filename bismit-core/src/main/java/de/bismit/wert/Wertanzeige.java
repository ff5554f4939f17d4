package de.bismit.wert;

import java.util.Set;
import java.util.stream.Collectors;

/** Values as readers see them, in their language (Wertanzeige). */
final class Wertanzeige {

    private Wertanzeige() {
    }

    static String text(Wert wert, int stellen, Sprache sprache) {
        return wert.hatZahlen() ? Zahlformat.text(wert, stellen, sprache.form())
                : wert.falte(Wert::toString, Wert::toString, ohne -> ohne(ohne, sprache), nichts -> nichtZutreffend(nichts, sprache));
    }

    static String ohne(Ohne wert, Sprache sprache) {
        return new Satz("kein Wert: ", "no value: ").in(sprache) + gruende(wert.gruende(), sprache) + merkzeichen(wert.merkzeichen(), sprache);
    }

    static String nichtZutreffend(NichtZutreffend wert, Sprache sprache) {
        return new Satz("nicht zutreffend: ", "not applicable: ").in(sprache) + gruende(wert.gruende(), sprache) + merkzeichen(wert.merkzeichen(), sprache);
    }

    private static String gruende(Set<Grund> gruende, Sprache sprache) {
        return gruende.stream().map(g -> g.anzeige(sprache)).collect(Collectors.joining("; "));
    }

    private static String merkzeichen(Set<Merkzeichen> merkzeichen, Sprache sprache) {
        return merkzeichen.isEmpty() ? "" : merkzeichen.stream().map(m -> m.anzeige(sprache)).collect(Collectors.joining(", ", " (", ")"));
    }
}
