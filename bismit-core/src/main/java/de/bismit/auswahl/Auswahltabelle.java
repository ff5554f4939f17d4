package de.bismit.auswahl;

import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Themenfeld;
import java.util.ArrayList;
import java.util.List;

/**
 * A merged choice as rows for files (Auswahltabelle): one row a wanted Kennzahl, a column a Kommune.
 *
 * @param kopf the headings
 * @param zeilen the rows, each as long as {@code kopf}
 */
public record Auswahltabelle(List<String> kopf, List<List<String>> zeilen) {

    private static final List<String> VORN = List.of("Kennung", "Kennzahl", "Einheit", "Themenfeld", "Ja", "später", "Nein", "ohne Angabe");
    private static final List<String> HINTEN = List.of("Daten vorhanden?", "Jahr", "Urteil", "Vorschlag", "Grund", "Begründungen");

    /** Copies the rows. */
    public Auswahltabelle {
        kopf = List.copyOf(kopf);
        zeilen = zeilen.stream().map(List::copyOf).toList();
    }

    static Auswahltabelle von(Setvorschlag vorschlag) {
        List<String> kopf = new ArrayList<>(VORN);
        vorschlag.ergebnis().auswahlen().forEach(a -> kopf.add(a.kommune().name()));
        kopf.addAll(HINTEN);
        return new Auswahltabelle(kopf, vorschlag.gefragte().stream().map(e -> zeile(vorschlag, e)).toList());
    }

    private static List<String> zeile(Setvorschlag vorschlag, Setentscheidung e) {
        Unterstuetzung u = e.unterstuetzung();
        List<String> zeile = new ArrayList<>(List.of(e.kennzahl().id(), e.kennzahl().name(), e.kennzahl().einheit().name(),
                vorschlag.ergebnis().katalog().themenfeld(Gliederung.LEITFADEN, e.kennzahl()).map(Themenfeld::toString).orElse(""),
                String.valueOf(u.ja()), String.valueOf(u.spaeter()), String.valueOf(u.nein()), String.valueOf(u.offen())));
        for (Auswahl auswahl : vorschlag.ergebnis().auswahlen()) {
            zeile.add(u.eintraege().get(auswahl.kommune()).entscheidung().anzeige());
        }
        zeile.addAll(List.of(e.datenlage().map(Datenlage::toString).orElse("nicht geprüft"), e.jahr().map(String::valueOf).orElse(""),
                e.urteil().map(x -> x.stufe().anzeige()).orElse(""), e.aufgenommen() ? "ja" : "nein", e.grund(), u.begruendungen()));
        return zeile;
    }
}
