package de.bismit.io.bestand;

import de.bismit.internal.Ressource;
import de.bismit.io.json.Jsonobjekt;
import de.bismit.katalog.Belegstand;
import de.bismit.katalog.Beschreibung;
import de.bismit.katalog.Datengrundlage;
import de.bismit.katalog.Einordnung;
import de.bismit.katalog.Formel;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlart;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.katalog.Richtung;
import de.bismit.katalog.Steuerung;
import de.bismit.katalog.Steuerungsangabe;
import de.bismit.katalog.Themenfeld;
import de.bismit.katalog.Verweis;
import de.bismit.katalog.Zusammenfassung;
import de.bismit.wert.Einheit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the catalogue: Kennzahlen with a Formel from {@code kennzahlen.json}, those that are only described from the
 * collection of 220, links and words on steering from files of their own.
 */
final class Katalogleser {

    /** The version of the shipped catalogue; changes with every release that changes a definition. */
    private static final String FASSUNG = "2026.1";

    static final Dateiart<Gliederung> GLIEDERUNGEN = new Jsonart<>("gliederungen.json", Katalogleser::gliederung, Gliederung::id);

    private final Formelleser formeln;
    private final Sammlung sammlung;

    private Katalogleser(Groessen groessen, List<Gliederung> gliederungen) {
        formeln = new Formelleser(groessen);
        sammlung = new Sammlung(gliederungen);
    }

    static Kennzahlenkatalog lies(Groessen groessen) {
        List<Gliederung> gliederungen = Quellen.mitgeliefert(GLIEDERUNGEN).stream().map(Eintrag::wert).toList();
        Katalogleser leser = new Katalogleser(groessen, gliederungen);
        List<Kennzahl> kennzahlen = new ArrayList<>(Quellen.mitgeliefert(leser.kennzahlen()).stream().map(Eintrag::wert).toList());
        kennzahlen.addAll(leser.sammlung.beschriebene());
        return Kennzahlenkatalog.of(FASSUNG, gliederungen, verbinde(kennzahlen),
                Ressource.lies(Katalogleser.class, "katalog/steuerung_kommunen.csv", Katalogleser::steuerungsangabe));
    }

    /** Kennzahlen with formulas of these Größen, and the places the collection has for them in these Gliederungen. */
    static Dateiart<Kennzahl> kennzahlen(Groessen groessen, List<Gliederung> gliederungen) {
        return new Katalogleser(groessen, gliederungen).kennzahlen();
    }

    private Dateiart<Kennzahl> kennzahlen() {
        return new Jsonart<>("kennzahlen.json", this::kennzahl, Kennzahl::id);
    }

    private static Gliederung gliederung(Jsonobjekt objekt) {
        return new Gliederung(objekt.text("id"), objekt.text("name"), objekt.objekte("themenfelder").stream()
                .map(t -> new Themenfeld(t.text("id"), t.text("name"))).toList());
    }

    private static Steuerungsangabe steuerungsangabe(Ressource.Zeile zeile) {
        return new Steuerungsangabe(zeile.pflicht("kennzahl"), zeile.pflicht("ags5"), zeile.pflicht("steuerbar").equals("ja"),
                zeile.pflicht("grund") + " (" + zeile.pflicht("quelle") + ")");
    }

    private static List<Kennzahl> verbinde(List<Kennzahl> kennzahlen) {
        Map<String, List<Verweis>> verweise = new TreeMap<>();
        Ressource.lies(Katalogleser.class, "katalog/verweise.csv").forEach(z -> verweise.computeIfAbsent(z.pflicht("kennzahl"), k -> new ArrayList<>())
                .add(new Verweis(Verweis.Art.valueOf(z.pflicht("art")), z.pflicht("ziel"))));
        return kennzahlen.stream().map(k -> mit(verweise.getOrDefault(k.id(), List.of()), k)).toList();
    }

    private static Kennzahl mit(List<Verweis> verweise, Kennzahl kennzahl) {
        Kennzahl.Builder neu = kennzahl.zumAendern();
        verweise.forEach(neu::verweis);
        return neu.build();
    }

    private Kennzahl kennzahl(Jsonobjekt objekt) {
        objekt.kenne("regelbezugGrund");
        Formel formel = formeln.lies(objekt.objekt("formel"));
        Kennzahl.Builder kennzahl = Kennzahl.builder(objekt.text("id"), objekt.text("name"), formel)
                .alias(objekt.texte("alias")).regelbezug(objekt.texte("regelbezug")).zusatz(objekt.text("zusatz", ""))
                .einheit(Einheit.of(objekt.text("einheit"), objekt.ganzzahl("nachkommastellen").orElse(0)))
                .richtung(Groessen.wort(objekt, "richtung", Richtung.class)).standard(objekt.ja("standard", true))
                .steuerung(new Steuerung(objekt.text("steuerung", Steuerung.UNBEKANNT.wer())))
                .herkunft(objekt.text("quelle", ""), objekt.text("provenienz", ""));
        objekt.texte("alias").forEach(nummer -> sammlung.ergaenze(kennzahl, nummer));
        beschreibe(kennzahl, objekt);
        objekt.textfelder("themenfelder").forEach((gliederung, feld) -> ordneEin(kennzahl, gliederung, feld));
        objekt.textfelder("angaben").forEach(kennzahl::angabe);
        objekt.objekte("verweise").forEach(v -> kennzahl.verweis(new Verweis(Groessen.wort(v, "art", Verweis.Art.class), v.text("ziel"))));
        if (objekt.hat("dimensionen")) {
            Jsonobjekt dimensionen = objekt.objekt("dimensionen");
            dimensionen.felder().forEach(d -> kennzahl.dimension(d, dimensionen.texte(d)));
        }
        return kennzahl.build();
    }

    /** What the entry says itself goes before what the collection says. */
    private static void beschreibe(Kennzahl.Builder kennzahl, Jsonobjekt objekt) {
        Kennzahl bisher = kennzahl.build();
        Beschreibung worte = bisher.beschreibung();
        Datengrundlage daten = bisher.datengrundlage();
        kennzahl.beschreibung(new Beschreibung(objekt.text("definition", ""), objekt.text("zaehler", worte.zaehler()),
                        objekt.text("nenner", worte.nenner()), objekt.text("bezugsgruppe", worte.bezugsgruppe()),
                        objekt.text("zeitbezug", worte.zeitbezug()), objekt.text("hinweis", worte.hinweis())))
                .datengrundlage(new Datengrundlage(objekt.text("statistik", daten.statistik()), objekt.text("datenquelle", daten.quelle()),
                        objekt.text("ebene", daten.ebene()), objekt.text("gliederbarNach", daten.gliederung())));
        if (objekt.hat("art")) {
            kennzahl.art(Groessen.wort(objekt, "art", Kennzahlart.class));
        }
        if (objekt.hat("zusammenfassung")) {
            kennzahl.zusammenfassung(Groessen.wort(objekt, "zusammenfassung", Zusammenfassung.class));
        }
        if (objekt.hat("belegstand")) {
            kennzahl.belegstand(Groessen.wort(objekt, "belegstand", Belegstand.class));
        }
    }

    /** Keeps who says so, where the collection has the same place. */
    private static void ordneEin(Kennzahl.Builder kennzahl, String gliederung, String feld) {
        Einordnung vorhandene = kennzahl.build().einordnungen().get(gliederung);
        if (vorhandene == null || !vorhandene.themenfeld().equals(feld)) {
            kennzahl.themenfeld(gliederung, feld);
        }
    }
}
