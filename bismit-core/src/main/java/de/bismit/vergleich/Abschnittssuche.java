package de.bismit.vergleich;

import de.bismit.gebiet.Gebiet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the stretches of years of a series within which nothing forbids to state a change. */
final class Abschnittssuche {

    private final Kennzahlvergleich vergleich;
    private final Gebiet gebiet;
    private final List<Integer> jahre;

    Abschnittssuche(Kennzahlvergleich vergleich, Gebiet gebiet, List<Integer> jahre) {
        this.vergleich = vergleich;
        this.gebiet = gebiet;
        this.jahre = jahre.stream().filter(jahr -> vergleich.hatZahlen(gebiet, jahr)).toList();
    }

    /** From the first year on, each stretch as long as it can be. */
    List<Abschnitt> abschnitte() {
        List<Abschnitt> abschnitte = new ArrayList<>();
        List<Integer> laufend = new ArrayList<>();
        for (int jahr : jahre) {
            laufend.add(jahr);
            if (laufend.size() > 1 && vergleich.hindernis(gebiet, laufend).isPresent()) {
                laufend.remove(laufend.size() - 1);
                schliesse(laufend, abschnitte);
                laufend.clear();
                laufend.add(jahr);
            }
        }
        if (istReihenende(laufend)) {
            abschnitte.add(new Abschnitt(laufend.get(0), laufend.get(laufend.size() - 1), true));
        } else {
            schliesse(laufend, abschnitte);
        }
        return abschnitte;
    }

    private boolean istReihenende(List<Integer> laufende) {
        return !laufende.isEmpty() && vergleich.jahre().stream().filter(jahr -> vergleich.hatZahlen(gebiet, jahr)).reduce((a, b) -> b)
                .equals(Optional.of(laufende.get(laufende.size() - 1)));
    }

    /** A single year between two others can be compared with none of them. */
    private static void schliesse(List<Integer> jahre, List<Abschnitt> abschnitte) {
        if (jahre.size() > 1) {
            abschnitte.add(new Abschnitt(jahre.get(0), jahre.get(jahre.size() - 1), false));
        }
    }
}
