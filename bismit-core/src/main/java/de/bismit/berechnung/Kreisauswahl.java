package de.bismit.berechnung;

import de.bismit.daten.Datenbestand;
import de.bismit.gebiet.Bundesland;
import de.bismit.gebiet.Ebene;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Gebietsverzeichnis;
import de.bismit.gebiet.Gueltigkeit;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Land;
import de.bismit.wert.Wert;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All loaded Kreise with one Kennzahl in a year, each territory once: of several generations of keys the one that existed on the
 * reference day, no city beside the Kreis it lies in. Kreise that did not exist and have no number are left out; those that existed
 * and have none stay, with their reasons.
 */
final class Kreisauswahl {

    private static final int LAENGE_KREIS = 5;
    private static final List<Land> STADTSTAATEN_OHNE_KREIS = List.of(Land.HAMBURG, Land.BERLIN);

    private final Gebietsverzeichnis verzeichnis = Gebietsverzeichnis.deutschland();
    private final LocalDate tag;
    private final Map<String, Wert> werte = new TreeMap<>();
    private final Set<String> mitZahl;

    Kreisauswahl(Auswertung auswertung, Datenbestand daten, int jahr) {
        tag = auswertung.zeit(jahr).orElseThrow().referenztag();
        daten.gebiete().stream().filter(g -> g.ebene() == Ebene.KREIS)
                .forEach(g -> werte.put(g.schluessel(), auswertung.wert(Kreis.of(g.schluessel()), jahr).wert()));
        stadtstaaten(daten).forEach(s -> werte.put(s.schluessel(), auswertung.wert(s, jahr).wert()));
        mitZahl = werte.entrySet().stream().filter(e -> e.getValue().hatZahlen()).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** Hamburg and Berlin are Land and Kreis in one; tables print them as Land only. */
    private List<Gebiet> stadtstaaten(Datenbestand daten) {
        List<Gebiet> gefunden = new ArrayList<>();
        for (Land land : STADTSTAATEN_OHNE_KREIS) {
            if (daten.gebiet(land.schluessel()).isPresent() && werte.keySet().stream().noneMatch(s -> s.startsWith(land.schluessel()))) {
                gefunden.add(Bundesland.of(land));
            }
        }
        return gefunden;
    }

    /** Key to value, by key. */
    Map<String, Wert> werte() {
        Map<String, Wert> einmal = new TreeMap<>(werte);
        einmal.keySet().removeIf(s -> !bleibt(s));
        return einmal;
    }

    private boolean bleibt(String schluessel) {
        if (schluessel.length() > LAENGE_KREIS) {   // a city inside a Kreis stands for itself before that Kreis was formed
            String kreis = schluessel.substring(0, LAENGE_KREIS);
            return mitZahl.contains(schluessel) && !mitZahl.contains(kreis) && !(werte.containsKey(kreis) && galt(kreis));
        }
        return galt(schluessel) || mitZahl.contains(schluessel)
                && verzeichnis.ueberlappende(schluessel).stream().noneMatch(anderer -> mitZahl.contains(anderer) && galt(anderer));
    }

    private boolean galt(String schluessel) {
        return verzeichnis.gueltig(schluessel, tag) != Gueltigkeit.UNGUELTIG;
    }
}
