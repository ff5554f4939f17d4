package de.bismit.io.bestand;

import de.bismit.daten.Merkmal;
import de.bismit.io.json.Jsonobjekt;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Formel;
import de.bismit.katalog.Merkmalsumme;
import de.bismit.katalog.Veraenderung;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.katalog.VeroeffentlichteQuote;
import de.bismit.zeit.Paarung;

/** Reads a Formel from JSON. */
final class Formelleser {

    private final Groessen groessen;

    Formelleser(Groessen groessen) {
        this.groessen = groessen;
    }

    Formel lies(Jsonobjekt formel) {
        return switch (formel.text("art")) {
            case "bestand" -> new Bestand(summe(formel, "merkmale"));
            case "verhaeltnis" -> new Verhaeltnis(summe(formel, "zaehler"), summe(formel, "nenner"), formel.zahl("faktor", 1),
                    formel.hat("paarung") ? Groessen.wort(formel, "paarung", Paarung.class) : Paarung.GLEICHES_JAHR,
                    formel.ja("teilmenge", false));
            case "veroeffentlichteQuote" -> new VeroeffentlichteQuote(merkmal(formel, "quote"), merkmal(formel, "zaehler"),
                    formel.zahl("halbeStelle", 0.05));
            case "veraenderung" -> new Veraenderung(summe(formel, "merkmale"), formel.ganzzahl("jahre").orElse(1));
            default -> throw formel.fehler("die Formelart \"" + formel.text("art")
                    + "\" gibt es nicht; erwartet bestand, verhaeltnis, veroeffentlichteQuote oder veraenderung");
        };
    }

    private Merkmalsumme summe(Jsonobjekt formel, String feld) {
        return new Merkmalsumme(formel.texte(feld).stream().map(t -> groessen.merkmal(t, formel)).toList());
    }

    private Merkmal merkmal(Jsonobjekt formel, String feld) {
        return groessen.merkmal(formel.text(feld), formel);
    }
}
