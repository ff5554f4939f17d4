package de.bismit.index;

import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.katalog.Richtung;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The hierarchy of an index from the Themenfelder of a catalogue (Themenfeldaufbau): a branch a field, all weights 1. */
public final class Themenfeldaufbau {

    private Themenfeldaufbau() {
    }

    /**
     * Kennzahlen under their Themenfelder, in the order of the Gliederung, below a branch of this name.
     *
     * @param richtungen directions that the catalogue leaves open, or others than its own; by id
     * @throws IllegalArgumentException if there is no such Gliederung, a Kennzahl has no field in it, or no direction
     */
    public static Zweig von(String name, Kennzahlenkatalog katalog, String gliederung, List<String> kennzahlen, Map<String, Richtung> richtungen) {
        Gliederung gewaehlte = katalog.gliederung(gliederung).orElseThrow(() -> new IllegalArgumentException("Gliederung " + gliederung
                + " ist nicht im Katalog; vorhanden: " + katalog.gliederungen().stream().map(Gliederung::id).toList()));
        Map<String, List<Knoten>> felder = new LinkedHashMap<>();
        gewaehlte.themenfelder().forEach(t -> felder.put(t.id(), new ArrayList<>()));
        for (String kennung : kennzahlen) {
            Kennzahl kennzahl = katalog.kennzahl(kennung);
            String feld = kennzahl.themenfeld(gliederung).filter(felder::containsKey).orElseThrow(() -> new IllegalArgumentException(
                    kennzahl.id() + " hat kein Themenfeld in der Gliederung " + gliederung + "; erwartet eines von " + felder.keySet()));
            felder.get(feld).add(Blatt.of(kennzahl.id(), richtungen.getOrDefault(kennzahl.id(), kennzahl.richtung())));
        }
        return Zweig.of(name, felder.entrySet().stream().filter(f -> !f.getValue().isEmpty()).map(f -> Zweig.of(f.getKey(), f.getValue())).toList());
    }
}
