package de.bismit.io.bestand;

import de.bismit.daten.Groesse;
import de.bismit.daten.Zeichenschema;
import de.bismit.gebiet.Regionen;
import de.bismit.harmonisierung.Kategorien;
import de.bismit.io.tabelle.Tabellenbindung;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.vergleich.Regel;
import de.bismit.vergleich.Regelwerk;
import de.bismit.vergleich.Ziel;
import de.bismit.wert.Befund;
import de.bismit.wert.Ergebnis;
import de.bismit.wert.Stelle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads an office's folder and puts what it has beside what is shipped. Belongs to one reading; not thread-safe. */
final class Ordnerleser {

    private final Ordner ordner;
    private final List<Befund> befunde = new ArrayList<>();
    private final Map<String, Integer> gelesene = new LinkedHashMap<>();

    Ordnerleser(Ordner ordner) {
        this.ordner = ordner;
    }

    /** A new kind of file is one more line here. */
    Ergebnis<Bestand> lies() {
        List<Zeichenschema> schemata = Schemazeilen.schemata(eigene(Schemazeilen.ART), befunde::add);
        Regionen regionen = Regionsleser.regionen(eigene(Regionsleser.REVIERE), eigene(Regionsleser.VERBUENDE), befunde::add);
        List<Eintrag<Groesse>> groesseneintraege = eigene(Groessen.art());
        Groessen groessen = new Groessen(groesseneintraege);
        List<Eintrag<Gliederung>> gliederungen = eigene(Katalogleser.gliederungen());
        Kennzahlenkatalog mitgelieferte = Katalogleser.lies(groessen);
        List<Eintrag<Kennzahl>> kennzahlen = eigene(Katalogleser.kennzahlen(groessen, mitgelieferte.gliederungen()));
        Kennzahlenkatalog katalog = new Katalogzusatz(gliederungen, kennzahlen, befunde::add).zu(mitgelieferte);
        List<Tabellenbindung> bindungen = vereint(Bindungsleser.art(groessen, schemata));
        List<Eintrag<Regel>> regeleintraege = eigene(Regelleser.ART);
        Regelwerk regelwerk = Regelwerk.of(Dateiart.vereinige(Quellen.mitgeliefert(Regelleser.ART), regeleintraege));
        Kategorien kategorien = new Kategorienleser(this::eigene, groessen, befunde::add).kategorien();
        List<Eintrag<Ziel>> ziele = eigene(Zielleser.ART);
        new Merkmalspruefung(bindungen, befunde::add).pruefe(kennzahlen);
        new Verweispruefung(katalog, befunde::add).pruefe(kennzahlen, regeleintraege, ziele);
        meldeUnbekannteDateien();
        meldeLeeren();
        return new Ergebnis<>(new Bestand(new Spaeter<>(() -> groessen), () -> bindungen, () -> katalog, () -> regelwerk, () -> kategorien, () -> regionen, () -> schemata,
                Zielleser.ziele(ziele), herkunft()), befunde);
    }

    private <T> List<Eintrag<T>> eigene(Dateiart<T> art) {
        List<Eintrag<T>> eintraege = art.lies(ordner, befunde::add);
        gelesene.put(art.datei(), eintraege.size());
        return eintraege;
    }

    private <T> List<T> vereint(Dateiart<T> art) {
        return Dateiart.vereinige(Quellen.mitgeliefert(art), eigene(art));
    }

    /** A misspelt name would else be passed over in silence; notes and pictures may lie where they want. */
    private void meldeUnbekannteDateien() {
        for (String datei : ordner.dateien("")) {
            if ((datei.endsWith(".csv") || datei.endsWith(".json")) && !gelesene.containsKey(datei)) {
                melde(datei);
            }
        }
        ordner.unterordner("").stream().filter(name -> gelesene.containsKey(name)).flatMap(name -> ordner.dateien(name).stream())
                .filter(datei -> !datei.endsWith(".json")).forEach(this::melde);
        new Verirrtes(ordner, gelesene.keySet()).stellen().forEach(this::melde);
    }

    private void melde(String datei) {
        melde(datei, "wird nicht gelesen");
    }

    private void melde(String datei, String satz) {
        befunde.add(Ordnerbefund.DATEI_UNBEKANNT.bei(new Stelle(ordner.name(datei), 0, 0), satz + "; erwartet "
                + String.join(", ", gelesene.keySet()) + ". Namen prüfen; Datentabellen gehören in einen anderen Ordner"));
    }

    private void meldeLeeren() {
        if (befunde.isEmpty() && gelesene.values().stream().allMatch(n -> n == 0)) {
            befunde.add(Ordnerbefund.NICHTS.bei(new Stelle(ordner.toString(), 0, 0), "in diesem Ordner steht kein einziger Eintrag; erwartet "
                    + "mindestens eine von " + String.join(", ", gelesene.keySet()) + ". Pfad prüfen"));
        }
    }

    private String herkunft() {
        return "aus " + ordner + ": " + String.join(", ", gelesene.entrySet().stream().filter(e -> e.getValue() > 0)
                .map(e -> e.getKey() + " (" + e.getValue() + ")").toList());
    }
}
