package de.bismit.schutz;

import de.bismit.daten.Datenbestand;
import de.bismit.daten.Gebietsangabe;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Merkmalsdaten;
import de.bismit.gebiet.Ebene;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All columns of a Datenbestand by number (Spaltenverzeichnis). The same for every part of it that is looked at, so that a check of many
 * parts finds them once. For one thread.
 */
final class Spaltenverzeichnis {

    private final Datenbestand bestand;
    private final List<Merkmal> merkmale;
    private final Map<Merkmal, Integer> nummern = new HashMap<>();
    private final List<Merkmalsdaten> daten = new ArrayList<>();
    private final Map<Integer, List<String>> gebiete = new HashMap<>();
    private final Zellprobe probe = new Zellprobe(this);

    Spaltenverzeichnis(Datenbestand bestand) {
        this.bestand = bestand;
        merkmale = List.copyOf(bestand.merkmale());
        for (Merkmal merkmal : merkmale) {
            nummern.put(merkmal, nummern.size());
            daten.add(bestand.zu(merkmal));
        }
    }

    List<Merkmal> merkmale() {
        return merkmale;
    }

    /** The number of a Merkmal; −1 if no table has it. */
    int nummer(Merkmal merkmal) {
        return nummern.getOrDefault(merkmal, -1);
    }

    Merkmalsdaten daten(int m) {
        return daten.get(m);
    }

    Collection<String> gebiete(int m) {
        return gebiete.computeIfAbsent(m, k -> List.copyOf(daten.get(k).gebiete()));
    }

    /** As printed, rounded or not. */
    Wert gedruckt(Zelle zelle) {
        return daten(zelle.merkmal()).gedruckt(zelle.zeit(), zelle.gebiet());
    }

    /** Whether a cell printed {@code .} is one suppressed in an existing territory. */
    boolean istUnterdrueckt(Zelle zelle) {
        return probe.istUnterdrueckt(zelle);
    }

    /** The territory as the source prints it. */
    Gebietsangabe gebiet(String schluessel) {
        return bestand.gebiet(schluessel).orElseGet(() -> new Gebietsangabe(schluessel, schluessel, Ebene.KREIS));
    }
}
