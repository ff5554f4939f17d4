package de.bismit.disparitaet;

import de.bismit.daten.Gebietsbezug;
import de.bismit.daten.Querschnitt;
import de.bismit.wert.Grund;
import de.bismit.wert.Ohne;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoublePredicate;

/** The numbers of territories that have one in each of some columns, side by side as arrays, and who was left out and why. */
final class Zahlenauszug {

    private final List<double[]> spalten;
    private final Gebietsbezug bezug;

    private Zahlenauszug(List<double[]> spalten, Gebietsbezug bezug) {
        this.spalten = spalten;
        this.bezug = bezug;
    }

    /** Those with a number in each of these; a territory that only some have lacks one in the others. */
    static Zahlenauszug aus(List<Querschnitt> querschnitte) {
        Set<String> alle = new LinkedHashSet<>();
        querschnitte.forEach(q -> alle.addAll(q.werte().keySet()));
        return aus(alle, querschnitte.stream().map(Querschnitt::werte).toList());
    }

    static Zahlenauszug aus(Iterable<String> gebiete, List<Map<String, Wert>> spalten) {
        List<String> genutzt = new ArrayList<>();
        Map<String, Wert> ungenutzt = new LinkedHashMap<>();
        for (String gebiet : gebiete) {
            List<Wert> fehlende = spalten.stream().map(s -> s.getOrDefault(gebiet, Wert.ohne(Grund.NICHT_GELADEN))).filter(w -> !w.istZahl()).toList();
            if (fehlende.isEmpty()) {
                genutzt.add(gebiet);
            } else {
                ungenutzt.put(gebiet, fehlende.stream().filter(w -> !w.hatZahlen()).findFirst().orElse(fehlende.get(0)));
            }
        }
        List<double[]> zahlen = spalten.stream().map(s -> genutzt.stream().mapToDouble(g -> s.get(g).zahl()).toArray()).toList();
        return new Zahlenauszug(zahlen, new Gebietsbezug(genutzt, ungenutzt));
    }

    /** Without the territories whose number in a column does not serve: they then count as not defined. */
    Zahlenauszug nurWo(int spalte, DoublePredicate brauchbar) {
        List<String> genutzt = new ArrayList<>();
        Map<String, Wert> ungenutzt = new LinkedHashMap<>(bezug.ungenutzt());
        List<Integer> stellen = new ArrayList<>();
        for (int i = 0; i < bezug.n(); i++) {
            if (brauchbar.test(spalten.get(spalte)[i])) {
                genutzt.add(bezug.genutzt().get(i));
                stellen.add(i);
            } else {
                ungenutzt.put(bezug.genutzt().get(i), new Ohne(Set.of(Grund.NICHT_DEFINIERT), Set.of()));
            }
        }
        List<double[]> zahlen = spalten.stream().map(s -> stellen.stream().mapToDouble(i -> s[i]).toArray()).toList();
        return new Zahlenauszug(zahlen, new Gebietsbezug(genutzt, ungenutzt));
    }

    double[] spalte(int i) {
        return spalten.get(i).clone();
    }

    int n() {
        return bezug.n();
    }

    Gebietsbezug bezug() {
        return bezug;
    }

    /** The smallest number of a column; infinite if it is empty. */
    double kleinster(int i) {
        return Arrays.stream(spalten.get(i)).min().orElse(Double.POSITIVE_INFINITY);
    }

    double summe(int i) {
        return Arrays.stream(spalten.get(i)).sum();
    }
}
