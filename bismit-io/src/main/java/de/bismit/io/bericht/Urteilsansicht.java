package de.bismit.io.bericht;

import de.bismit.vergleich.Stufe;
import de.bismit.wert.Sprache;

/** A verdict as label: its colour class and its words. */
record Urteilsansicht(String klasse, String text) {

    static Urteilsansicht von(Stufe stufe) {
        return von(stufe, Sprache.DEUTSCH);
    }

    static Urteilsansicht von(Stufe stufe, Sprache sprache) {
        return new Urteilsansicht(switch (stufe) {
            case VERGLEICHBAR -> "gut";
            case EINGESCHRAENKT -> "achtung";
            case UNGEPRUEFT -> "offen";
            case NICHT_VERGLEICHBAR -> "halt";
        }, stufe.anzeige(sprache));
    }
}
