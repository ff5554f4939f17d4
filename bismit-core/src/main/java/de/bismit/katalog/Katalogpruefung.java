package de.bismit.katalog;

import de.bismit.internal.Aehnlichkeit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for what keeps Kennzahlen from being a catalogue: an id twice, a link to nowhere, a circle of links, an unknown Themenfeld. */
final class Katalogpruefung {

    private final List<Gliederung> gliederungen;
    private final Map<String, Kennzahl> kennzahlen = new LinkedHashMap<>();
    private final List<Katalogmangel> maengel = new ArrayList<>();

    private Katalogpruefung(List<Gliederung> gliederungen) {
        this.gliederungen = gliederungen;
    }

    static List<Katalogmangel> maengel(List<Gliederung> gliederungen, List<Kennzahl> kennzahlen) {
        Katalogpruefung pruefung = new Katalogpruefung(gliederungen);
        for (Kennzahl kennzahl : kennzahlen) {
            pruefung.nimmAuf(kennzahl);
        }
        for (Kennzahl kennzahl : kennzahlen) {
            pruefung.pruefeEinordnungen(kennzahl);
        }
        for (Kennzahl kennzahl : kennzahlen) {
            pruefung.pruefeVerweise(kennzahl);
        }
        pruefung.pruefeKreise();
        return pruefung.maengel;
    }

    private void nimmAuf(Kennzahl kennzahl) {
        Kennzahl andere = kennzahlen.putIfAbsent(kennzahl.id(), kennzahl);
        if (andere != null) {
            melde(kennzahl, "id", "zwei Kennzahlen heißen " + kennzahl.id() + ": " + andere.name() + ", " + kennzahl.name()
                    + "; eine braucht eine andere id");
        }
    }

    /** A Gliederung that the catalogue does not have is none of its business. */
    private void pruefeEinordnungen(Kennzahl kennzahl) {
        for (Einordnung einordnung : kennzahl.einordnungen().values()) {
            for (Gliederung gliederung : gliederungen) {
                if (gliederung.id().equals(einordnung.gliederung()) && gliederung.themenfeld(einordnung.themenfeld()).isEmpty()) {
                    melde(kennzahl, "themenfelder", "das Themenfeld " + einordnung.themenfeld() + " gibt es in der Gliederung "
                            + einordnung.gliederung() + " nicht; es gibt " + gliederung.themenfelder().stream().map(Themenfeld::id).toList());
                }
            }
        }
    }

    private void pruefeVerweise(Kennzahl kennzahl) {
        for (Verweis verweis : kennzahl.verweise()) {
            if (!kennzahlen.containsKey(verweis.ziel())) {
                List<String> aehnliche = Aehnlichkeit.naechste(verweis.ziel(), List.copyOf(kennzahlen.keySet()));
                melde(kennzahl, "verweise", "„" + verweis + "“ führt ins Leere: " + verweis.ziel() + " steht nicht im Katalog"
                        + (aehnliche.isEmpty() ? "" : "; gemeint " + String.join(", ", aehnliche) + "?"));
            }
        }
    }

    /** Links of one kind must not lead back to where they came from; each circle is told once. */
    private void pruefeKreise() {
        for (Verweis.Art art : Verweis.Art.values()) {
            Map<String, Boolean> fertig = new HashMap<>();
            for (Kennzahl kennzahl : kennzahlen.values()) {
                if (!kennzahl.verweise().isEmpty()) {
                    folge(kennzahl.id(), art, new LinkedHashSet<>(), fertig);
                }
            }
        }
    }

    private void folge(String id, Verweis.Art art, Set<String> weg, Map<String, Boolean> fertig) {
        Kennzahl kennzahl = kennzahlen.get(id);
        if (kennzahl == null || kennzahl.verweise().isEmpty() || fertig.containsKey(id)) {
            return;
        }
        if (!weg.add(id)) {
            List<String> kreis = new ArrayList<>(weg).subList(List.copyOf(weg).indexOf(id), weg.size());
            melde(kennzahl, "verweise", "die Verweise „" + art.anzeige() + "“ bilden einen Kreis: " + String.join(" → ", kreis) + " → " + id
                    + "; einer davon ist zu streichen");
            kreis.forEach(k -> fertig.put(k, true));
            return;
        }
        for (Verweis verweis : kennzahl.verweise()) {
            if (verweis.art() == art) {
                folge(verweis.ziel(), art, weg, fertig);
            }
        }
        weg.remove(id);
        fertig.put(id, true);
    }

    private void melde(Kennzahl kennzahl, String feld, String satz) {
        maengel.add(new Katalogmangel(kennzahl.id(), feld, satz));
    }
}
