package de.bismit.schutz;

import de.bismit.daten.Merkmal;
import de.bismit.wert.Befund;
import de.bismit.wert.Schwere;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a check for confidentiality found (Schutzbericht). For the person who makes a report; it names the cells to protect, so
 * it does not belong into a published file.
 *
 * @param preisgaben the cells that would follow, one entry for each way
 */
public record Schutzbericht(List<Preisgabe> preisgaben) {

    private static final int GEZEIGTE_STELLEN = 5;
    private static final int GENANNTE_ZELLEN = 3;

    private record Zelle(Merkmal merkmal, String zeit, String gebiet) {
    }

    private record Gruppe(String code, Weg weg, String ueber, String datei) {
    }

    /** Copies the list. */
    public Schutzbericht {
        preisgaben = List.copyOf(preisgaben);
    }

    /** Whether nothing is given away. */
    public boolean istSicher() {
        return preisgaben.isEmpty();
    }

    /** How many cells are given away, each counted once. */
    public int zellen() {
        return preisgaben.stream().map(Schutzbericht::zelle).collect(Collectors.toSet()).size();
    }

    /** Those of one way that follow from published figures alone. */
    public List<Preisgabe> unmittelbare(Weg weg) {
        return preisgaben.stream().filter(p -> p.weg() == weg && p.stufe() == 1).toList();
    }

    /** What this has beyond another check of the same tables: cells that only the values written out give away. */
    Schutzbericht ohne(Schutzbericht andere) {
        Map<Zelle, Genauigkeit> schonDa = new LinkedHashMap<>();
        andere.preisgaben.forEach(p -> schonDa.merge(zelle(p), p.genauigkeit(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
        return new Schutzbericht(preisgaben.stream().filter(p -> !schonDa.containsKey(zelle(p))
                || p.genauigkeit().compareTo(schonDa.get(zelle(p))) < 0).toList());
    }

    private static Zelle zelle(Preisgabe p) {
        return new Zelle(p.merkmal(), p.zeit().iso(), p.gebiet().schluessel());
    }

    /**
     * The warnings for the author, grouped: BIS-S001 follows exactly, BIS-S002 follows but for double counts or rounding,
     * BIS-S003 follows from a value about to be written out.
     */
    public List<Befund> befunde() {
        Map<Gruppe, List<Preisgabe>> gruppen = new LinkedHashMap<>();
        preisgaben.forEach(p -> gruppen.computeIfAbsent(
                new Gruppe(code(p), p.weg(), p.weg() == Weg.GEBIETE ? "" : p.ueber(), p.ort().datei()), g -> new ArrayList<>()).add(p));
        return gruppen.entrySet().stream().map(e -> befund(e.getKey().code(), e.getValue())).toList();
    }

    private static String code(Preisgabe p) {
        return p.weg() == Weg.AUSGABE ? "BIS-S003" : p.genauigkeit() == Genauigkeit.EXAKT ? "BIS-S001" : "BIS-S002";
    }

    private static Befund befund(String code, List<Preisgabe> gruppe) {
        String text = (gruppe.size() == 1 ? "Differenzschutz: eine geheime Zelle folgt aus anderen Angaben: "
                : "Differenzschutz: " + gruppe.size() + " geheime Zellen folgen aus anderen Angaben, zuerst: ")
                + gruppe.stream().limit(GENANNTE_ZELLEN).map(Preisgabe::toString).collect(Collectors.joining("; "))
                + ". Eine zweite Zelle der Summe weglassen oder die Summe nicht ausgeben; diese Warnung nicht veröffentlichen";
        return new Befund(code, Schwere.WARNUNG, gruppe.size(),
                gruppe.stream().limit(GEZEIGTE_STELLEN).map(Preisgabe::ort).toList(), text);
    }

    @Override
    public String toString() {
        return istSicher() ? "Differenzschutz: keine geheime Zelle folgt aus anderen Angaben"
                : "Differenzschutz: " + zellen() + (zellen() == 1 ? " geheime Zelle folgt" : " geheime Zellen folgen")
                        + " aus anderen Angaben; preisgaben() nennt sie, nicht zur Veröffentlichung";
    }
}
