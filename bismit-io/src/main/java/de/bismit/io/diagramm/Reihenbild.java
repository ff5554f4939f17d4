package de.bismit.io.diagramm;

import de.bismit.daten.Zeitreihe;
import de.bismit.wert.Einheit;
import de.bismit.zeit.Bruch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Series over time.
 *
 * @param kennung the id of the Kennzahl
 * @param titel what it is
 * @param einheit the unit
 * @param linien the series, those to compare with last
 */
record Reihenbild(String kennung, String titel, Einheit einheit, List<Linie> linien) implements Bild {

    Reihenbild {
        linien = List.copyOf(linien);
    }

    /**
     * @param rahmen how many of the last series are there to compare with
     * @throws IllegalArgumentException if the series do not show the same in the same unit, or there is none
     */
    static Reihenbild von(List<Zeitreihe> reihen, int rahmen) {
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
        return new Reihenbild(erste.id(), erste.titel() + (reihen.size() == 1 ? ", " + erste.gebietsname() : ""), erste.einheit(), linien);
    }

    /** The breaks of all series, each once, in order of time. */
    List<Bruchstelle> brueche() {
        List<Bruchstelle> alle = new ArrayList<>();
        for (Linie linie : linien) {
            for (Bruchstelle stelle : linie.brueche()) {
                if (alle.stream().noneMatch(b -> b.bruch().istDerselbeWie(stelle.bruch()))) {
                    alle.add(stelle);
                }
            }
        }
        alle.sort(Comparator.comparingDouble(Bruchstelle::x).thenComparing(b -> b.bruch().regel()));
        return alle;
    }

    /** A break between two points. */
    record Bruchstelle(double x, Bruch bruch) {
    }
}
