package de.bismit.index;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.gebiet.Gebiet;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Units × indicators (Indikatortafel): what an index is made of; also what it is divided by. Units are Gebiete or anything
 * else with a name. Immutable.
 */
public final class Indikatortafel {

    private final List<String> einheiten;
    private final Map<String, List<Wert>> spalten;

    private Indikatortafel(List<String> einheiten, Map<String, List<Wert>> spalten) {
        this.einheiten = einheiten;
        this.spalten = spalten;
    }

    /**
     * A table of these.
     *
     * @param einheiten the names of the units, each once
     * @param spalten name of the indicator to its values, in the order of the units
     */
    public static Indikatortafel of(List<String> einheiten, Map<String, List<Wert>> spalten) {
        if (Set.copyOf(einheiten).size() != einheiten.size()) {
            throw new IllegalArgumentException("eine Einheit steht zweimal: " + einheiten);
        }
        Map<String, List<Wert>> kopie = new LinkedHashMap<>();
        spalten.forEach((name, werte) -> {
            if (werte.size() != einheiten.size()) {
                throw new IllegalArgumentException("Indikator " + name + " hat " + werte.size() + " Werte für " + einheiten.size() + " Einheiten");
            }
            kopie.put(name, List.copyOf(werte));
        });
        return new Indikatortafel(List.copyOf(einheiten), Collections.unmodifiableMap(kopie));
    }

    /** Kennzahlen of one year over these Gebiete; units are their keys, indicators the ids. */
    public static Indikatortafel aus(Kennzahlentafel tafel, int jahr, List<String> kennzahlen, List<? extends Gebiet> gebiete) {
        Map<String, List<Wert>> spalten = new LinkedHashMap<>();
        for (String kennzahl : kennzahlen) {
            spalten.put(tafel.katalog().kennzahl(kennzahl).id(), gebiete.stream().map(g -> tafel.wert(kennzahl, g, jahr).wert()).toList());
        }
        return of(gebiete.stream().map(Gebiet::schluessel).toList(), spalten);
    }

    /** The names of the units, in their order. */
    public List<String> einheiten() {
        return einheiten;
    }

    /** The names of the indicators. */
    public List<String> indikatoren() {
        return List.copyOf(spalten.keySet());
    }

    /** The values of an indicator, in the order of the units. */
    public List<Wert> werte(String indikator) {
        List<Wert> werte = spalten.get(indikator);
        if (werte == null) {
            throw new IllegalArgumentException("Indikator " + indikator + " ist nicht in der Tafel; vorhanden: " + spalten.keySet());
        }
        return werte;
    }

    /** One value. */
    public Wert wert(String einheit, String indikator) {
        return werte(indikator).get(stelle(einheit));
    }

    int stelle(String einheit) {
        int stelle = einheiten.indexOf(einheit);
        if (stelle < 0) {
            throw new IllegalArgumentException("Einheit " + einheit + " ist nicht in der Tafel; vorhanden: "
                    + einheiten.subList(0, Math.min(12, einheiten.size())) + (einheiten.size() > 12 ? " …" : ""));
        }
        return stelle;
    }

    /** The same with the middle of each span instead, marked as estimated: an index is made of numbers. */
    public Indikatortafel mitSpannenmitten() {
        Map<String, List<Wert>> neu = new LinkedHashMap<>();
        spalten.forEach((name, werte) -> neu.put(name, werte.stream().map(Indikatortafel::mitte).toList()));
        return new Indikatortafel(einheiten, Collections.unmodifiableMap(neu));
    }

    private static Wert mitte(Wert wert) {
        return wert.hatZahlen() && !wert.istZahl()
                ? Wert.of((wert.untereGrenze() + wert.obereGrenze()) / 2, wert.merkzeichen()).mit(Set.of(Merkzeichen.GESCHAETZT)) : wert;
    }

    /** The same units in another order. */
    Indikatortafel geordnet(List<String> ordnung) {
        int[] stellen = ordnung.stream().mapToInt(this::stelle).toArray();
        Map<String, List<Wert>> neu = new LinkedHashMap<>();
        spalten.forEach((name, werte) -> {
            List<Wert> geordnete = new ArrayList<>();
            for (int stelle : stellen) {
                geordnete.add(werte.get(stelle));
            }
            neu.put(name, List.copyOf(geordnete));
        });
        return new Indikatortafel(List.copyOf(ordnung), Collections.unmodifiableMap(neu));
    }

    @Override
    public String toString() {
        long luecken = spalten.values().stream().flatMap(List::stream).filter(w -> !w.hatZahlen()).count();
        return einheiten.size() + " Einheiten, " + spalten.size() + " Indikatoren, " + luecken + (luecken == 1 ? " Lücke" : " Lücken");
    }
}
