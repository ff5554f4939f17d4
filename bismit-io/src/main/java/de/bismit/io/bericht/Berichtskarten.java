package de.bismit.io.bericht;

import de.bismit.io.karte.Karte;
import de.bismit.io.karte.Kartenblatt;
import de.bismit.wert.Sprache;
import java.util.Optional;

/**
 * The maps of a report: a choropleth of the Kommunen a Kennzahl, the shapes once in the page.
 *
 * @param blatt empty if no Kommune has a shape, or nothing is shown
 * @param sprache the language of legends
 */
record Berichtskarten(Optional<Kartenblatt> blatt, Sprache sprache) {

    static Berichtskarten von(Berichtsinhalt inhalt, Sprache sprache) {
        return new Berichtskarten(inhalt.kennzahlen().stream().findFirst().flatMap(k -> Kartenblatt.fuer(Karte.von(k.querschnitt()))), sprache);
    }

    /** The shapes all maps use. */
    String formen() {
        return blatt.map(Kartenblatt::formen).orElse("");
    }

    /** The map of the year shown; empty where there are no shapes. */
    String karte(Kennzahlinhalt kennzahl) {
        return blatt.map(b -> b.svg(Karte.von(kennzahl.querschnitt()).in(sprache))).orElse("");
    }
}
