package de.bismit.io.befehl;

import de.bismit.Bismit;
import de.bismit.daten.Datenbestand;
import de.bismit.io.tabelle.Lesung;
import de.bismit.wert.Befund;
import de.bismit.wert.Schwere;
import java.util.ArrayList;
import java.util.List;

/** Reads the user's files for a comparison and says on the way what could not be used. */
final class Vergleichsdaten {

    private final Umgebung umgebung;
    private final List<String> dateien;
    private final Leseoptionen optionen;

    Vergleichsdaten(Umgebung umgebung, List<String> dateien, Leseoptionen optionen) {
        this.umgebung = umgebung;
        this.dateien = dateien;
        this.optionen = optionen;
    }

    /** Without files the figures in the program. */
    Datenbestand oderBeispiel(Bismit bismit) {
        if (dateien.isEmpty()) {
            optionen.pruefeOhneDateien();
            return bismit.beispiel();
        }
        return lies(bismit);
    }

    Datenbestand lies(Bismit bismit) {
        List<Lesung> lesungen = new ArrayList<>();
        new Leselauf(dateien, optionen.leser(bismit), umgebung).lies(lesungen::add);
        for (Lesung lesung : lesungen) {
            if (lesung.rohtabelle().isEmpty()) {
                lesung.befunde().forEach(befund -> umgebung.melde(lesung.datei() + ": " + befund.code() + " " + befund.text()));
            }
        }
        if (lesungen.stream().allMatch(l -> l.rohtabelle().isEmpty())) {
            throw Abbruch.nichtsBrauchbares("Keine der Dateien ließ sich lesen; was gelesen werden kann, zeigt lesen --help.");
        }
        Datenbestand daten = bismit.binde(lesungen);
        meldeWarnungen(daten);
        return daten;
    }

    private void meldeWarnungen(Datenbestand daten) {
        List<Befund> warnungen = daten.befunde().stream().filter(b -> b.schwere() != Schwere.HINWEIS).toList();
        if (!warnungen.isEmpty()) {
            umgebung.melde(warnungen.size() == 1 ? "Beim Lesen: " + warnungen.get(0)
                    : "Beim Lesen: " + warnungen.size() + " Befunde, der erste: " + warnungen.get(0) + " Alle zeigt lesen DATEI…");
        }
    }
}
