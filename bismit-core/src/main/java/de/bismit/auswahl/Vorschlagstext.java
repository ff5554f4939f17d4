package de.bismit.auswahl;

import de.bismit.gebiet.Kreis;
import de.bismit.vergleich.Urteil;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A proposal for a screen: one line a Kennzahl, the wanted ones first by support. */
final class Vorschlagstext {

    private final Setvorschlag vorschlag;
    private final List<String> zeilen = new ArrayList<>();

    Vorschlagstext(Setvorschlag vorschlag) {
        this.vorschlag = vorschlag;
    }

    String text() {
        Auswahlergebnis ergebnis = vorschlag.ergebnis();
        zeilen.add("Auswahl " + ergebnis.region().name() + ": " + ergebnis.auswahlen().size() + " von " + ergebnis.region().kreise().size() + " Kommunen");
        if (!ergebnis.ausstehende().isEmpty()) {
            zeilen.add("Es fehlen: " + ergebnis.ausstehende().stream().map(Kreis::name).collect(Collectors.joining(", ")));
        }
        zeilen.add("Basiskennzahlenset: " + ergebnis.basisset().kennzahlen().size() + ", von allen gewählt: " + ergebnis.schnittset().kennzahlen().size()
                + ", zurückgestellt: " + ergebnis.zurueckgestellt().kennzahlen().size());
        zeilen.add("Vorschlag: " + vorschlag.set().kennzahlen().size() + " Kennzahlen; " + vorschlag.kriterientext());
        zeilen.add("");
        tabelle();
        return String.join("\n", zeilen) + "\n";
    }

    private void tabelle() {
        List<Setentscheidung> gefragte = vorschlag.gefragte();
        int breite = Math.max(7, gefragte.stream().mapToInt(e -> e.kennzahl().id().length()).max().orElse(0));
        zeilen.add(links("Kennung", breite) + "  Ja  später  Vorschlag  " + (vorschlag.mitDaten() ? "Urteil" : "").stripTrailing());
        for (Setentscheidung e : gefragte) {
            zeilen.add((links(e.kennzahl().id(), breite) + rechts(e.unterstuetzung().ja(), 4) + rechts(e.unterstuetzung().spaeter(), 8) + "  "
                    + links(e.aufgenommen() ? "ja" : "nein", 11) + e.urteil().map(Vorschlagstext::kurz).orElse(vorschlag.mitDaten() ? "keine Daten" : "")).stripTrailing());
        }
    }

    private static String kurz(Urteil urteil) {
        return urteil.stufe().anzeige();
    }

    private static String links(String text, int breite) {
        return text + " ".repeat(Math.max(0, breite - text.length()));
    }

    private static String rechts(int zahl, int breite) {
        String text = String.valueOf(zahl);
        return " ".repeat(breite - text.length()) + text;
    }
}
