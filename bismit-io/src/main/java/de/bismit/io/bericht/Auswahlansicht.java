package de.bismit.io.bericht;

import de.bismit.auswahl.Setentscheidung;
import de.bismit.auswahl.Setvorschlag;
import de.bismit.gebiet.Kreis;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who chose what, as the template shows it (Auswahlbericht).
 *
 * @param zusammenfassung how many chose, and how many Kennzahlen
 * @param kriterien what a Kennzahl must fulfil to be proposed
 * @param ausstehend the Kommunen that sent nothing; may be empty
 * @param zeilen the Kennzahlen that anybody wants
 */
record Auswahlansicht(String zusammenfassung, String kriterien, String ausstehend, List<Zeile> zeilen) {

    /** A Kennzahl. */
    record Zeile(String id, String name, int ja, String dafuer, int spaeter, int nein, String aufgenommen, String grund) {
    }

    static Auswahlansicht von(Setvorschlag vorschlag, Berichtsworte worte) {
        return new Auswahlansicht(vorschlag.ergebnis().toString(), vorschlag.kriterientext(), namen(vorschlag.ergebnis().ausstehende()),
                vorschlag.gefragte().stream().map(e -> zeile(e, worte)).toList());
    }

    private static Zeile zeile(Setentscheidung e, Berichtsworte worte) {
        return new Zeile(e.kennzahl().id(), e.kennzahl().name(worte.sprache()), e.unterstuetzung().ja(), namen(e.unterstuetzung().dafuer()),
                e.unterstuetzung().spaeter(), e.unterstuetzung().nein(), worte.wort(e.aufgenommen() ? "ja" : "nein"), e.grund());
    }

    private static String namen(List<? extends Kreis> kommunen) {
        return kommunen.stream().map(Kreis::name).collect(Collectors.joining(", "));
    }
}
