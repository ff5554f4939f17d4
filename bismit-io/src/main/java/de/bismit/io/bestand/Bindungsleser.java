package de.bismit.io.bestand;

import de.bismit.daten.Groesse;
import de.bismit.daten.Zeichenschema;
import de.bismit.daten.Zensusbasis;
import de.bismit.gebiet.Land;
import de.bismit.internal.Ressource;
import de.bismit.io.json.Jsonobjekt;
import de.bismit.io.tabelle.Bildschirmbindung;
import de.bismit.io.tabelle.Flachbindung;
import de.bismit.io.tabelle.Spaltenbindung;
import de.bismit.io.tabelle.Tabellenbindung;
import de.bismit.io.tabelle.Umstaende;
import de.bismit.zeit.Bruch;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads Tabellenbindungen; {@code bindungen/verzeichnis.csv} lists the files. */
final class Bindungsleser {

    private Bindungsleser() {
    }

    static List<Tabellenbindung> lies(Groessen groessen) {
        return Ressource.lies(Bindungsleser.class, "bindungen/verzeichnis.csv").stream()
                .map(zeile -> Quellen.objekt("bindungen/" + zeile.pflicht("datei")))
                .map(objekt -> lies(objekt, groessen)).toList();
    }

    static Tabellenbindung lies(Jsonobjekt objekt, Groessen groessen) {
        return switch (objekt.text("format")) {
            case "datencsv" -> bildschirm(objekt, groessen);
            case "ffcsv" -> flach(objekt, groessen);
            default -> throw objekt.fehler("das Format \"" + objekt.text("format") + "\" gibt es nicht; erwartet datencsv oder ffcsv");
        };
    }

    private static Tabellenbindung bildschirm(Jsonobjekt objekt, Groessen groessen) {
        List<Spaltenbindung> spalten = objekt.objekte("spalten").stream().map(s -> spalte(s, groessen)).toList();
        List<Map<String, Map<String, String>>> klassen = objekt.objekte("klassen").stream()
                .sorted(Comparator.comparing(k -> k.ganzzahl("position").orElse(1)))
                .map(k -> kategorien(k.objekt("werte"))).toList();
        return new Bildschirmbindung(objekt.text("tabelle"), umstaende(objekt), spalten, klassen);
    }

    private static Spaltenbindung spalte(Jsonobjekt spalte, Groessen groessen) {
        List<List<String>> pfade = new ArrayList<>(List.of(spalte.texte("pfad")));
        pfade.addAll(spalte.textlisten("auch"));
        return new Spaltenbindung(pfade, groessen.groesse(spalte.text("groesse"), spalte), spalte.textfelder("auspraegungen"),
                spalte.zahl("faktor", 1), spalte.texte("unmoeglich").stream().map(kuerzel -> land(kuerzel, spalte)).collect(Collectors.toSet()));
    }

    private static Land land(String kuerzel, Jsonobjekt spalte) {
        return Land.vonKuerzel(kuerzel).orElseThrow(() -> spalte.fehler("im Feld \"unmoeglich\" steht \"" + kuerzel
                + "\"; erwartet das Kürzel eines Landes wie SN"));
    }

    private static Tabellenbindung flach(Jsonobjekt objekt, Groessen groessen) {
        Groesse groesse = groessen.groesse(objekt.text("groesse"), objekt);
        Map<String, Map<String, Map<String, String>>> klassen = new LinkedHashMap<>();
        if (objekt.hat("klassen")) {
            Jsonobjekt variablen = objekt.objekt("klassen");
            variablen.felder().forEach(v -> klassen.put(v, kategorien(variablen.objekt(v))));
        }
        return new Flachbindung(objekt.text("statistik"), objekt.text("wert"), objekt.text("einheit"), groesse,
                objekt.zahl("faktor", 1), klassen, umstaende(objekt));
    }

    /** Label or code to categories. */
    private static Map<String, Map<String, String>> kategorien(Jsonobjekt werte) {
        Map<String, Map<String, String>> kategorien = new LinkedHashMap<>();
        werte.felder().forEach(label -> kategorien.put(label, werte.textfelder(label)));
        return kategorien;
    }

    private static Umstaende umstaende(Jsonobjekt objekt) {
        List<Bruch> brueche = objekt.objekte("brueche").stream()
                .map(b -> new Bruch(datum(b, "datum"), b.text("satz"), b.text("regel", ""))).toList();
        if (!objekt.hat("umstaende")) {
            return new Umstaende(null, Zeichenschema.UNBEKANNT, null, List.of(), brueche, "", Map.of());
        }
        Jsonobjekt umstaende = objekt.objekt("umstaende");
        List<Zensusbasis> basen = umstaende.objekte("zensusbasen").stream()
                .map(z -> new Zensusbasis(datum(z, "ab"), z.text("name"))).sorted(Comparator.comparing(Zensusbasis::ab)).toList();
        Zeichenschema schema = umstaende.hat("zeichenschema") ? schema(umstaende) : Zeichenschema.UNBEKANNT;
        return new Umstaende(umstaende.wahlweise("gebietsstand").orElse(null), schema, umstaende.ganzzahl("rundungsbasis").orElse(null),
                basen, brueche, umstaende.text("lizenz", ""), umstaende.textfelder("angaben"));
    }

    private static Zeichenschema schema(Jsonobjekt umstaende) {
        try {
            return Zeichenschema.of(umstaende.text("zeichenschema"));
        } catch (IllegalArgumentException e) {
            throw umstaende.fehler(e.getMessage());
        }
    }

    private static LocalDate datum(Jsonobjekt objekt, String feld) {
        try {
            return LocalDate.parse(objekt.text(feld));
        } catch (DateTimeParseException e) {
            throw objekt.fehler("im Feld \"" + feld + "\" steht \"" + objekt.text(feld) + "\"; erwartet ein Datum wie 2011-12-31");
        }
    }
}
