package de.bismit.io.excel;

import de.bismit.auswahl.Auswahl;
import de.bismit.auswahl.Auswahleintrag;
import de.bismit.auswahl.Entscheidung;
import de.bismit.wert.Befund;
import de.bismit.wert.Schwere;
import de.bismit.wert.Stelle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Brings together what a Kommune sent in several sheets. */
final class Doppelabgaben {

    private record Abgabe(String datei, Auswahl auswahl) {
    }

    private final Map<String, List<Abgabe>> abgaben = new LinkedHashMap<>();

    void nimm(Auswahl auswahl, String datei) {
        abgaben.computeIfAbsent(auswahl.kommune().schluessel(), k -> new ArrayList<>()).add(new Abgabe(datei, auswahl));
    }

    List<Auswahl> auswahlen() {
        return abgaben.values().stream().map(Doppelabgaben::vereint).toList();
    }

    /** By Kennzahl, so that it does not matter which sheet came first. */
    private static Auswahl vereint(List<Abgabe> mehrere) {
        Auswahl erste = mehrere.get(0).auswahl();
        if (mehrere.size() == 1) {
            return erste;
        }
        List<Auswahleintrag> eintraege = new ArrayList<>();
        nachKennzahl(mehrere).forEach((kennzahl, alle) -> {
            List<Entscheidung> entscheidungen = entscheidungen(alle);
            if (entscheidungen.size() == 1) {
                String gruende = String.join("; ", alle.stream().map(Auswahleintrag::begruendung).filter(b -> !b.isEmpty()).distinct().sorted().toList());
                eintraege.add(new Auswahleintrag(kennzahl, entscheidungen.get(0), gruende));
            }
        });
        return new Auswahl(erste.kommune(), erste.katalogfassung(), String.join(", ", mehrere.stream().map(a -> a.auswahl().bearbeitung())
                .filter(b -> !b.isEmpty()).distinct().sorted().toList()), eintraege);
    }

    private static Map<String, List<Auswahleintrag>> nachKennzahl(List<Abgabe> mehrere) {
        Map<String, List<Auswahleintrag>> nachKennzahl = new TreeMap<>();
        mehrere.forEach(a -> a.auswahl().eintraege().forEach(e -> nachKennzahl.computeIfAbsent(e.kennzahl(), k -> new ArrayList<>()).add(e)));
        return nachKennzahl;
    }

    /** What was said at all. */
    private static List<Entscheidung> entscheidungen(List<Auswahleintrag> eintraege) {
        return eintraege.stream().map(Auswahleintrag::entscheidung).filter(e -> e != Entscheidung.OFFEN).distinct().sorted().toList();
    }

    List<Befund> befunde() {
        return abgaben.values().stream().filter(mehrere -> mehrere.size() > 1).map(Doppelabgaben::befund).toList();
    }

    private static Befund befund(List<Abgabe> mehrere) {
        List<String> strittige = nachKennzahl(mehrere).entrySet().stream().filter(e -> entscheidungen(e.getValue()).size() > 1).map(Map.Entry::getKey).toList();
        String dateien = String.join(", ", mehrere.stream().map(Abgabe::datei).toList());
        return new Befund("BIS-X014", strittige.isEmpty() ? Schwere.HINWEIS : Schwere.WARNUNG, mehrere.size(),
                mehrere.stream().map(a -> new Stelle(a.datei(), 0, 0)).toList(),
                mehrere.get(0).auswahl().kommune().name() + " hat " + mehrere.size() + " Blätter geschickt (" + dateien + "), erwartet eines; "
                        + (strittige.isEmpty() ? "sie widersprechen sich nicht und zählen als eines"
                                : "wo sie sich widersprechen, zählt keines: " + String.join(", ", strittige) + "; die Kommune fragen, welches gilt"));
    }
}
