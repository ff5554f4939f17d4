package de.bismit.io.bestand;

import de.bismit.daten.Groesse;
import de.bismit.daten.Zeichenschema;
import de.bismit.daten.Zensus;
import de.bismit.gebiet.Land;
import de.bismit.io.json.Jsonobjekt;
import de.bismit.io.tabelle.Bildschirmbindung;
import de.bismit.io.tabelle.Flachbindung;
import de.bismit.io.tabelle.Spaltenbindung;
import de.bismit.io.tabelle.Tabellenbindung;
import de.bismit.io.tabelle.Umstaende;
import de.bismit.io.tabelle.Zensuserklaerung;
import de.bismit.zeit.Bruch;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads Tabellenbindungen, a file each. */
final class Bindungsleser {

    private final Groessen groessen;
    private final List<Zeichenschema> schemata;

    private Bindungsleser(Groessen groessen, List<Zeichenschema> schemata) {
        this.groessen = groessen;
        this.schemata = schemata;
    }

    /** Bindings to these Größen, of tables that use signs of these schemes. */
    static Dateiart<Tabellenbindung> art(Groessen groessen, List<Zeichenschema> schemata) {
        return new Jsonart<>("bindungen/", new Bindungsleser(groessen, schemata)::lies, Tabellenbindung::bindet);
    }

    private Tabellenbindung lies(Jsonobjekt objekt) {
        objekt.kenne("quelle", "provenienz", "unmoeglichQuelle");
        return switch (objekt.text("format")) {
            case "datencsv" -> bildschirm(objekt);
            case "ffcsv" -> flach(objekt);
            default -> throw objekt.fehler("das Format \"" + objekt.text("format") + "\" gibt es nicht; erwartet datencsv oder ffcsv");
        };
    }

    private Tabellenbindung bildschirm(Jsonobjekt objekt) {
        List<Spaltenbindung> spalten = objekt.objekte("spalten").stream().map(this::spalte).toList();
        objekt.objekte("klassen").forEach(k -> k.kenne("position"));   // a single one is not asked where it stands
        List<Map<String, Map<String, String>>> klassen = objekt.objekte("klassen").stream()
                .sorted(Comparator.comparing(k -> k.ganzzahl("position").orElse(1)))
                .map(k -> kategorien(k.objekt("werte"))).toList();
        return new Bildschirmbindung(objekt.text("tabelle"), umstaende(objekt), spalten, klassen);
    }

    private Spaltenbindung spalte(Jsonobjekt spalte) {
        List<List<String>> pfade = new ArrayList<>(List.of(spalte.texte("pfad")));
        pfade.addAll(spalte.textlisten("auch"));
        return new Spaltenbindung(pfade, groessen.groesse(spalte.text("groesse"), spalte), spalte.textfelder("auspraegungen"),
                spalte.zahl("faktor", 1), spalte.texte("unmoeglich").stream().map(kuerzel -> land(kuerzel, spalte)).collect(Collectors.toSet()));
    }

    private static Land land(String kuerzel, Jsonobjekt spalte) {
        return Land.vonKuerzel(kuerzel).orElseThrow(() -> spalte.fehler("im Feld \"unmoeglich\" steht \"" + kuerzel
                + "\"; erwartet das Kürzel eines Landes wie SN"));
    }

    private Tabellenbindung flach(Jsonobjekt objekt) {
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

    private Umstaende umstaende(Jsonobjekt objekt) {
        List<Bruch> brueche = objekt.objekte("brueche").stream()
                .map(b -> new Bruch(datum(b, "datum"), b.text("satz"), b.text("regel", ""))).toList();
        if (!objekt.hat("umstaende")) {
            return new Umstaende(null, Zeichenschema.UNBEKANNT, null, List.of(), brueche, "", Map.of());
        }
        Jsonobjekt umstaende = objekt.objekt("umstaende");
        List<Zensuserklaerung> basen = umstaende.objekte("zensusbasen").stream().map(Bindungsleser::zensusbasis)
                .sorted(Comparator.comparing(Zensuserklaerung::ab)).toList();
        Zeichenschema schema = umstaende.hat("zeichenschema") ? schema(umstaende) : Zeichenschema.UNBEKANNT;
        return new Umstaende(umstaende.wahlweise("gebietsstand").orElse(null), schema, umstaende.ganzzahl("rundungsbasis").orElse(null),
                basen, brueche, umstaende.text("lizenz", ""), umstaende.textfelder("angaben"));
    }

    private static Zensuserklaerung zensusbasis(Jsonobjekt objekt) {
        return new Zensuserklaerung(datum(objekt, "ab"), zensus(objekt), objekt.hat("datenstandAb") ? datum(objekt, "datenstandAb") : null);
    }

    private static Zensus zensus(Jsonobjekt objekt) {
        try {
            return Zensus.of(objekt.text("name"));
        } catch (IllegalArgumentException e) {
            throw objekt.fehler(e.getMessage());
        }
    }

    private Zeichenschema schema(Jsonobjekt umstaende) {
        String name = umstaende.text("zeichenschema");
        try {
            return schemata.stream().filter(s -> s.kennung().equals(name)).findFirst().orElseGet(() -> Zeichenschema.of(name));
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
