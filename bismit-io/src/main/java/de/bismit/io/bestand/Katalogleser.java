package de.bismit.io.bestand;

import de.bismit.daten.Merkmal;
import de.bismit.io.json.Jsonobjekt;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Formel;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.katalog.Merkmalsumme;
import de.bismit.katalog.Richtung;
import de.bismit.katalog.Steuerung;
import de.bismit.katalog.Themenfeld;
import de.bismit.katalog.Veraenderung;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.katalog.VeroeffentlichteQuote;
import de.bismit.wert.Einheit;
import de.bismit.zeit.Paarung;
import java.util.List;

/** Reads {@code kennzahlen.json} and {@code gliederungen.json}. */
final class Katalogleser {

    static final Dateiart<Gliederung> GLIEDERUNGEN = new Jsonart<>("gliederungen.json", Katalogleser::gliederung, Gliederung::id);

    private final Groessen groessen;

    private Katalogleser(Groessen groessen) {
        this.groessen = groessen;
    }

    static Kennzahlenkatalog lies(Groessen groessen) {
        List<Gliederung> gliederungen = Quellen.mitgeliefert(GLIEDERUNGEN).stream().map(Eintrag::wert).toList();
        return Kennzahlenkatalog.of(gliederungen, Quellen.mitgeliefert(kennzahlen(groessen)).stream().map(Eintrag::wert).toList());
    }

    /** Kennzahlen, whose formulas use these Größen. */
    static Dateiart<Kennzahl> kennzahlen(Groessen groessen) {
        return new Jsonart<>("kennzahlen.json", new Katalogleser(groessen)::kennzahl, Kennzahl::id);
    }

    private static Gliederung gliederung(Jsonobjekt objekt) {
        return new Gliederung(objekt.text("id"), objekt.text("name"), objekt.objekte("themenfelder").stream()
                .map(t -> new Themenfeld(t.text("id"), t.text("name"))).toList());
    }

    private Kennzahl kennzahl(Jsonobjekt objekt) {
        objekt.kenne("regelbezugGrund");
        Kennzahl.Builder kennzahl = Kennzahl.builder(objekt.text("id"), objekt.text("name"), formel(objekt.objekt("formel")))
                .alias(objekt.texte("alias")).regelbezug(objekt.texte("regelbezug")).zusatz(objekt.text("zusatz", "")).definition(objekt.text("definition", ""))
                .einheit(Einheit.of(objekt.text("einheit"), objekt.ganzzahl("nachkommastellen").orElse(0)))
                .richtung(Groessen.wort(objekt, "richtung", Richtung.class)).standard(objekt.ja("standard", true))
                .steuerung(new Steuerung(objekt.text("steuerung", "unbekannt")))
                .herkunft(objekt.text("quelle", ""), objekt.text("provenienz", ""));
        objekt.textfelder("themenfelder").forEach(kennzahl::themenfeld);
        objekt.textfelder("angaben").forEach(kennzahl::angabe);
        if (objekt.hat("dimensionen")) {
            Jsonobjekt dimensionen = objekt.objekt("dimensionen");
            dimensionen.felder().forEach(d -> kennzahl.dimension(d, dimensionen.texte(d)));
        }
        return kennzahl.build();
    }

    private Formel formel(Jsonobjekt formel) {
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
