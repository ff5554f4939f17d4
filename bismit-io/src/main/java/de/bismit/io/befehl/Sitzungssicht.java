package de.bismit.io.befehl;

import de.bismit.auswahl.Freigabe;
import de.bismit.auswahl.Kennzahlstand;
import de.bismit.auswahl.Kommentar;
import de.bismit.auswahl.Sitzung;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.katalog.Kennzahl;
import de.bismit.vergleich.Jahresvergleich;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a meeting says of a comparison: to whoever compares all of it, to a circle only what every Kommune released (Sitzungssicht).
 *
 * @param sitzung the meeting
 * @param region whose Kommunen are compared
 * @param kreis for whom files are written
 */
record Sitzungssicht(Sitzung sitzung, Gebiet region, Freigabe kreis) {

    private static final String EINZUG = "    ";

    /** The ids of the agreed set. */
    List<String> kennzahlen() {
        return sitzung.set().kennzahlenset().kennzahlen();
    }

    /** What may stand in a file. */
    List<Jahresvergleich> freie(List<Jahresvergleich> vergleiche) {
        return vergleiche.stream().filter(v -> sitzung.istFreigegeben(v.kennzahl(), region, kreis)).toList();
    }

    /** Which Kennzahlen are missing in the files, and why; empty if none is. */
    Optional<String> zurueckgehaltene(List<Jahresvergleich> vergleiche) {
        List<String> fehlende = vergleiche.stream().map(Jahresvergleich::kennzahl).filter(k -> !sitzung.istFreigegeben(k, region, kreis)).map(Kennzahl::id).toList();
        return fehlende.isEmpty() ? Optional.empty() : Optional.of("Nicht in den geschriebenen Dateien, weil nicht alle Kommunen sie „" + kreis.anzeige()
                + "“ freigegeben haben: " + String.join(", ", fehlende) + ".");
    }

    /** Release and comments of one Kennzahl, for a terminal. */
    List<String> zeilen(Kennzahl kennzahl) {
        List<String> zeilen = new ArrayList<>();
        zeilen.addAll(Umbruch.zeilen("Freigabe: " + freigabe(kennzahl), EINZUG, EINZUG + "  "));
        for (Kreis kommune : region.kreise()) {
            for (Kommentar kommentar : sitzung.einsicht(kennzahl, kommune.ags(), Freigabe.ENTWURF).map(Kennzahlstand::kommentare).orElse(List.of())) {
                zeilen.addAll(Umbruch.zeilen(kommune.name() + ", " + kommentar, EINZUG, EINZUG + "  "));
            }
        }
        return zeilen;
    }

    private String freigabe(Kennzahl kennzahl) {
        if (sitzung.istFreigegeben(kennzahl, region, kreis)) {
            return kreis.anzeige() + ", von allen Kommunen";
        }
        String fehlende = region.kreise().stream().filter(k -> sitzung.einsicht(kennzahl, k.ags(), kreis).isEmpty()).map(Kreis::name).collect(Collectors.joining(", "));
        return fehlende.isEmpty() ? "keine, steht nicht im Set der Sitzung" : "nicht „" + kreis.anzeige() + "“, es fehlen " + fehlende;
    }
}
