package de.bismit.io.bericht;

import de.bismit.vergleich.Stufe;

/** A verdict as label: its colour class and its words. */
record Urteilsansicht(String klasse, String text) {

    static Urteilsansicht von(Stufe stufe) {
        return new Urteilsansicht(switch (stufe) {
            case VERGLEICHBAR -> "gut";
            case EINGESCHRAENKT -> "achtung";
            case UNGEPRUEFT -> "offen";
            case NICHT_VERGLEICHBAR -> "halt";
        }, stufe.anzeige());
    }
}
