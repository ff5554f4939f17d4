package de.bismit.katalog;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Staatsangehörigkeit and Migrationshintergrund are two things and never joined: who is foreign need not have immigrated, and
 * who has need not be foreign. A formula that holds one against the other is refused.
 */
final class Herkunftsregel {

    private static final Set<String> STAATSANGEHOERIGKEIT = Set.of("staatsangehoerigkeit", "nationalitaet");
    private static final Set<String> MIGRATION = Set.of("migrationshintergrund", "einwanderungsgeschichte", "herkunftssprache", "familiensprache");

    private Herkunftsregel() {
    }

    /** @throws IllegalArgumentException with a sentence, if the formula joins the two */
    static void pruefe(String id, Formel formel) {
        Set<String> dimensionen = new TreeSet<>();
        for (Formelteil teil : formel.teile()) {
            for (Posten posten : teil.summe().posten()) {
                dimensionen.addAll(posten.merkmal().auspraegungen().keySet());
            }
        }
        if (!Collections.disjoint(dimensionen, STAATSANGEHOERIGKEIT) && !Collections.disjoint(dimensionen, MIGRATION)) {
            throw new IllegalArgumentException(id + " verbindet Staatsangehörigkeit und Migrationshintergrund (" + String.join(", ", dimensionen)
                    + "); das sind verschiedene Merkmale, nur eines davon nehmen");
        }
    }
}
