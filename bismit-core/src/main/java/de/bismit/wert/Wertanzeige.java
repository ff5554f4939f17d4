package de.bismit.wert;

import java.util.Set;
import java.util.stream.Collectors;

/** Values as readers see them, in their language (Wertanzeige). */
final class Wertanzeige {

    private static final int STELLEN_DER_SPANNE = 2;

    private Wertanzeige() {
    }

    static String text(Wert wert, int stellen, Sprache sprache) {
        return wert.falte(zahl -> Zahlformat.gerundet(zahl.zahl(), stellen, sprache.form()),
                spanne -> Zahlformat.spanne(spanne.von(), spanne.bis(), Math.max(STELLEN_DER_SPANNE, stellen), sprache.form()),
                ohne -> ohne(ohne, sprache), nichts -> nichtZutreffend(nichts, sprache));
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
