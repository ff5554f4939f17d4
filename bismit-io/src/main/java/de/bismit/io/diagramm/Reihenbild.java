package de.bismit.io.diagramm;

import de.bismit.daten.Zeitreihe;
import de.bismit.io.bericht.Kennzahlinhalt;
import de.bismit.katalog.Kennzahl;
import de.bismit.vergleich.Stufe;
import de.bismit.wert.Einheit;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import de.bismit.zeit.Bruch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Series over time.
 *
 * @param kennung the id of the Kennzahl
 * @param titel what it is
 * @param einheit the unit
 * @param linien the series, those to compare with last
 * @param nurKommunen whether only the Kommunen are drawn
 * @param ziele the targets
 * @param bruchsaetze what breaks say in both languages; those not named here are known in German only
 * @param urteile year to verdict on comparing the Kommunen; empty if nobody asked
 * @param begleittext what a report says beside it
 */
record Reihenbild(String kennung, Satz titel, Einheit einheit, List<Linie> linien, boolean nurKommunen, List<Zielmarke> ziele,
        Map<Bruch, Satz> bruchsaetze, Map<Integer, Stufe> urteile, Optional<Begleittext> begleittext) implements Bild {

    Reihenbild {
        linien = List.copyOf(linien);
        ziele = List.copyOf(ziele);
        bruchsaetze = Map.copyOf(bruchsaetze);
        urteile = Map.copyOf(urteile);
    }

    /** A target: drawn level, from its sign at the year it is to be reached in. */
    record Zielmarke(String gebiet, int jahr, Wert wert, String beschlossenVon) {
    }

    /** All series of a report. */
    static Reihenbild von(Kennzahlinhalt k) {
        Map<String, String> namen = new LinkedHashMap<>();
        k.reihen().forEach(r -> namen.put(r.gebiet().schluessel(), r.gebiet().name()));
        return new Reihenbild(k.kennzahl().id(), name(k.kennzahl()), k.kennzahl().einheit(), k.reihen().stream().map(Linie::von).toList(),
                k.querschnitt().vergleichtAnzahlen(),
                k.ziele().stream().map(z -> new Zielmarke(namen.getOrDefault(z.gebiet(), z.gebiet()), z.jahr(), z.wert(), z.beschlossenVon())).toList(),
                k.bruchsaetze(), k.urteile(), Optional.of(Begleittext.von(k)));
    }

    static Satz name(Kennzahl k) {
        return new Satz(k.name(), k.name(Sprache.ENGLISCH));
    }

    /** Those drawn: the sum of counts would make its parts small. */
    List<Linie> gezeichnete() {
        return nurKommunen ? linien.stream().filter(l -> !l.rahmen()).toList() : linien;
    }

    /**
     * @param titel what they show
     * @param rahmen how many of the last series are there to compare with
     * @throws IllegalArgumentException if the series do not show the same in the same unit, or there is none
     */
    static Reihenbild von(List<Zeitreihe> reihen, Satz titel, int rahmen) {
        if (reihen.isEmpty()) {
            throw new IllegalArgumentException("ein Diagramm ohne Zeitreihe: erwartet mindestens eine");
        }
        Zeitreihe erste = reihen.get(0);
        for (Zeitreihe reihe : reihen) {
            if (!reihe.id().equals(erste.id()) || !reihe.einheit().equals(erste.einheit())) {
                throw new IllegalArgumentException("ein Diagramm zeigt eine Kennzahl: erwartet nur " + erste.id() + ", gefunden auch " + reihe.id());
            }
        }
        List<Linie> linien = new ArrayList<>();
        for (int i = 0; i < reihen.size(); i++) {
            linien.add(Linie.von(reihen.get(i), i >= reihen.size() - rahmen));
        }
        String gebiet = reihen.size() == 1 ? ", " + erste.gebietsname() : "";
        return new Reihenbild(erste.id(), new Satz(titel.deutsch() + gebiet, titel.englisch() + gebiet), erste.einheit(), linien, false, List.of(), Map.of(),
                Map.of(), Optional.empty());
    }

    /** The breaks of all series, each once, in order of time. */
    List<Bruchstelle> brueche() {
        List<Bruchstelle> alle = new ArrayList<>();
        for (Linie linie : gezeichnete()) {
            for (Bruchstelle stelle : linie.brueche()) {
                if (alle.stream().noneMatch(b -> b.bruch().istDerselbeWie(stelle.bruch()))) {
                    alle.add(stelle);
                }
            }
        }
        alle.sort(Comparator.comparingDouble(Bruchstelle::x).thenComparing(b -> b.bruch().regel()));
        return alle;
    }

    /** The same, with what a break says told by somebody who knows it in both languages. */
    Reihenbild mitBruchsaetzen(Function<Bruch, Satz> kundiger) {
        Map<Bruch, Satz> saetze = new LinkedHashMap<>();
        linien.forEach(l -> l.brueche().forEach(b -> saetze.put(b.bruch(), kundiger.apply(b.bruch()))));
        return new Reihenbild(kennung, titel, einheit, linien, nurKommunen, ziele, saetze, urteile, begleittext);
    }

    /** What a break says. */
    Satz satz(Bruch bruch) {
        return bruchsaetze.getOrDefault(bruch, Satz.deutsch(bruch.satz()));
    }

    /** A break between two points. */
    record Bruchstelle(double x, Bruch bruch) {
    }
}
