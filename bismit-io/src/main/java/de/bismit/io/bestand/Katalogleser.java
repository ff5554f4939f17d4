package de.bismit.io.bestand;

import de.bismit.internal.Ressource;
import de.bismit.internal.Ressource.Zeile;
import de.bismit.io.json.Jsonobjekt;
import de.bismit.katalog.Belegstand;
import de.bismit.katalog.Beschreibung;
import de.bismit.katalog.Datengrundlage;
import de.bismit.katalog.Einordnung;
import de.bismit.katalog.Einordnung.Rang;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlbauer;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the catalogue: Kennzahlen with a Formel from {@code kennzahlen.json}, those that are only described from the
 * collection of 220, links and words on steering from files of their own.
 */
final class Katalogleser {

    /** The version of the shipped catalogue; changes with every release that changes a definition. */
    private static final String FASSUNG = "2026.1";

    private static final String GLIEDERUNGEN = "gliederungen.json";
    private static final String KENNZAHLEN = "kennzahlen.json";

    private final Formelleser formeln;
    private final Sammlung sammlung;
    private final Map<String, List<Verweis>> verweise;

    private Katalogleser(Groessen groessen, List<Gliederung> gliederungen, Map<String, List<Verweis>> verweise) {
        this.verweise = verweise;
        formeln = new Formelleser(groessen);
        sammlung = new Sammlung(gliederungen);
    }

    static Kennzahlenkatalog lies(Groessen groessen) {
        List<Gliederung> gliederungen = new ArrayList<>();
        for (Jsonobjekt objekt : Quellen.liste(GLIEDERUNGEN)) {
            gliederungen.add(gliederung(objekt));
        }
        Map<String, List<Verweis>> verweise = verweise();
        Katalogleser leser = new Katalogleser(groessen, gliederungen, verweise);
        List<Kennzahl> kennzahlen = new ArrayList<>();
        for (Jsonobjekt objekt : Quellen.liste(KENNZAHLEN)) {
            kennzahlen.add(leser.kennzahl(objekt));
        }
        kennzahlen.addAll(leser.sammlung.beschriebene(verweise));
        return Kennzahlenkatalog.of(FASSUNG, gliederungen, kennzahlen, steuerungsangaben());
    }

    static Dateiart<Gliederung> gliederungen() {
        return new Jsonart<>(GLIEDERUNGEN, Katalogleser::gliederung, Gliederung::id);
    }

    /** Kennzahlen with formulas of these Größen, and the places the collection has for them in these Gliederungen. */
    static Dateiart<Kennzahl> kennzahlen(Groessen groessen, List<Gliederung> gliederungen) {
        return new Katalogleser(groessen, gliederungen, Map.of()).kennzahlen();
    }

    private Dateiart<Kennzahl> kennzahlen() {
        return new Jsonart<>(KENNZAHLEN, this::kennzahl, Kennzahl::id);
    }

    private static Gliederung gliederung(Jsonobjekt objekt) {
        List<Themenfeld> felder = new ArrayList<>();
        for (Jsonobjekt feld : objekt.objekte("themenfelder")) {
            felder.add(new Themenfeld(feld.text("id"), feld.text("name")));
        }
        return new Gliederung(objekt.text("id"), objekt.text("name"), felder);
    }

    private static List<Steuerungsangabe> steuerungsangaben() {
        List<Steuerungsangabe> angaben = new ArrayList<>();
        for (Zeile zeile : Ressource.lies(Katalogleser.class, "katalog/steuerung_kommunen.csv")) {
            angaben.add(new Steuerungsangabe(zeile.pflicht("kennzahl"), zeile.pflicht("ags5"), zeile.pflicht("steuerbar").equals("ja"),
                    zeile.pflicht("grund") + " (" + zeile.pflicht("quelle") + ")"));
        }
        return angaben;
    }

    private static Map<String, List<Verweis>> verweise() {
        Map<String, List<Verweis>> verweise = new HashMap<>();
        for (Zeile zeile : Ressource.lies(Katalogleser.class, "katalog/verweise.csv")) {
            List<Verweis> weitere = new ArrayList<>(verweise.getOrDefault(zeile.pflicht("kennzahl"), List.of()));
            weitere.add(new Verweis(Verweis.Art.valueOf(zeile.pflicht("art")), zeile.pflicht("ziel")));
            verweise.put(zeile.pflicht("kennzahl"), weitere);
        }
        return verweise;
    }

    private Kennzahl kennzahl(Jsonobjekt objekt) {
        objekt.kenne("regelbezugGrund");
        Kennzahlbauer kennzahl = anfang(objekt)
                .alias(objekt.texte("alias")).regelbezug(objekt.texte("regelbezug")).zusatz(objekt.text("zusatz", ""))
                .einheit(Einheit.of(objekt.text("einheit"), objekt.ganzzahl("nachkommastellen").orElse(0)))
                .richtung(Groessen.wort(objekt, "richtung", Richtung.class)).standard(objekt.ja("standard", true))
                .steuerung(new Steuerung(objekt.text("steuerung", Steuerung.UNBEKANNT.wer())))
                .herkunft(objekt.text("quelle", ""), objekt.text("provenienz", ""));
        Optional<Zeile> zeile = sammlung.zeile(objekt.texte("alias"));
        kennzahl.nameEnglisch(objekt.text("nameEnglisch", zeile.isEmpty() ? "" : zeile.get().text("name_en")));
        beschreibe(kennzahl, objekt, zeile);
        ordneEin(kennzahl, objekt, zeile.isEmpty() ? Optional.empty() : sammlung.einordnung(zeile.get()));
        for (Map.Entry<String, String> angabe : objekt.textfelder("angaben").entrySet()) {
            kennzahl.angabe(angabe.getKey(), angabe.getValue());
        }
        verweise(objekt, kennzahl);
        if (objekt.hat("dimensionen")) {
            Jsonobjekt dimensionen = objekt.objekt("dimensionen");
            for (String dimension : dimensionen.felder()) {
                kennzahl.dimension(dimension, dimensionen.texte(dimension));
            }
        }
        return fertig(kennzahl, objekt);
    }

    private void verweise(Jsonobjekt objekt, Kennzahlbauer kennzahl) {
        for (Jsonobjekt verweis : objekt.objekte("verweise")) {
            kennzahl.verweis(new Verweis(Groessen.wort(verweis, "art", Verweis.Art.class), verweis.text("ziel")));
        }
        for (Verweis verweis : verweise.getOrDefault(objekt.text("id"), List.of())) {
            kennzahl.verweis(verweis);
        }
    }

    private static Kennzahl fertig(Kennzahlbauer kennzahl, Jsonobjekt objekt) {
        try {
            return kennzahl.build();
        } catch (IllegalArgumentException e) {
            throw objekt.fehler(String.valueOf(e.getMessage()));
        }
    }

    private Kennzahlbauer anfang(Jsonobjekt objekt) {
        String id = objekt.text("id");
        String name = objekt.text("name");
        if (!objekt.hat("formel")) {
            return Kennzahl.beschrieben(id, name);
        }
        Jsonobjekt formel = objekt.objekt("formel");
        return Formelleser.istVorlage(formel) ? Kennzahl.builder(id, name, formeln.vorlage(formel))
                : Kennzahl.builder(id, name, formeln.lies(formel));
    }

    /** What the entry says itself goes before what the collection says. */
    private static void beschreibe(Kennzahlbauer kennzahl, Jsonobjekt objekt, Optional<Zeile> zeile) {
        Beschreibung worte = zeile.isEmpty() ? Beschreibung.LEER : Sammlung.beschreibung(zeile.get());
        Datengrundlage daten = zeile.isEmpty() ? Datengrundlage.LEER : Sammlung.datengrundlage(zeile.get());
        kennzahl.beschreibung(new Beschreibung(objekt.text("definition", ""), objekt.text("zaehler", worte.zaehler()),
                        objekt.text("nenner", worte.nenner()), objekt.text("bezugsgruppe", worte.bezugsgruppe()),
                        objekt.text("zeitbezug", worte.zeitbezug()), objekt.text("hinweis", worte.hinweis())))
                .datengrundlage(new Datengrundlage(objekt.text("statistik", daten.statistik()), objekt.text("datenquelle", daten.quelle()),
                        objekt.text("ebene", daten.ebene()), objekt.text("gliederbarNach", daten.gliederung())));
        if (objekt.hat("art")) {
            kennzahl.art(Groessen.wort(objekt, "art", Kennzahlart.class));
        } else if (zeile.isPresent()) {
            kennzahl.art(Sammlung.art(zeile.get()));
        }
        if (objekt.hat("zusammenfassung")) {
            kennzahl.zusammenfassung(Groessen.wort(objekt, "zusammenfassung", Zusammenfassung.class));
        } else if (zeile.isPresent()) {
            kennzahl.zusammenfassung(Sammlung.zusammenfassung(zeile.get()));
        }
        if (objekt.hat("belegstand")) {
            kennzahl.belegstand(Groessen.wort(objekt, "belegstand", Belegstand.class));
        }
    }

    /** Keeps who says so, where the collection has the same place and the entry does not say it itself. */
    private static void ordneEin(Kennzahlbauer kennzahl, Jsonobjekt objekt, Optional<Einordnung> derSammlung) {
        if (derSammlung.isPresent()) {
            kennzahl.einordnung(derSammlung.get());
        }
        Map<String, String> raenge = objekt.textfelder("raenge");
        Map<String, String> belege = objekt.textfelder("einordnungsbelege");
        for (Map.Entry<String, String> feld : objekt.textfelder("themenfelder").entrySet()) {
            String gliederung = feld.getKey();
            boolean sagtMehr = raenge.containsKey(gliederung) || belege.containsKey(gliederung);
            if (sagtMehr || derSammlung.isEmpty() || !derSammlung.get().gliederung().equals(gliederung) || !derSammlung.get().themenfeld().equals(feld.getValue())) {
                Rang rang = raenge.containsKey(gliederung) ? Groessen.wort(objekt.objekt("raenge"), gliederung, Rang.class) : Rang.OFFEN;
                kennzahl.einordnung(new Einordnung(gliederung, feld.getValue(), rang, belege.getOrDefault(gliederung, "")));
            }
        }
    }
}
