package de.bismit.io.tabelle;

import de.bismit.daten.Blockbauer;
import de.bismit.daten.Buchfuehrung;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Gebietsangabe;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Zeichenschema;
import de.bismit.wert.Befund;
import de.bismit.wert.Schwere;
import de.bismit.wert.Stelle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns raw tables into a {@link Datenbestand} (Binder): printed columns become Merkmale by their Tabellenbindungen; what
 * no binding knows stays readable as a Merkmal of its own, additivity unknown, and is listed.
 */
public final class Binder {

    private final List<Tabellenbindung> bindungen;

    /** A binder with these bindings; the first that knows a column counts. */
    public Binder(List<Tabellenbindung> bindungen) {
        this.bindungen = List.copyOf(bindungen);
    }

    /** The data of these readings, with all their findings. */
    public Datenbestand binde(List<Lesung> lesungen) {
        List<Blockbauer> bloecke = new ArrayList<>();
        Set<Gebietsangabe> gebiete = new LinkedHashSet<>();
        Set<Merkmal> ungebunden = new LinkedHashSet<>();
        List<Befund> befunde = new ArrayList<>();
        Buchfuehrung buch = Buchfuehrung.LEER;
        for (Lesung lesung : lesungen) {
            befunde.addAll(lesung.befunde());
            buch = buch.plus(new Buchfuehrung(lesung.zeilen(), lesung.zellen(), lesung.werte(), lesung.ohneWert(), lesung.verworfen()));
            if (lesung.rohtabelle().isPresent()) {
                Tabellenaufteilung teile = teileAuf(lesung.rohtabelle().get());
                bloecke.addAll(teile.bloecke());
                gebiete.addAll(teile.gebiete());
                ungebunden.addAll(teile.ungebunden());
                befunde.addAll(hinweise(lesung.rohtabelle().get(), teile));
                befunde.addAll(schemapruefung(lesung.rohtabelle().get()));
            }
        }
        return Datenbestand.aus(bloecke, gebiete, befunde, ungebunden, buch);
    }

    private Tabellenaufteilung teileAuf(Rohtabelle tabelle) {
        List<Tabellenbindung> passende = bindungen.stream().filter(b -> b.passt(tabelle)).toList();
        Lieferung.Builder lieferung = Lieferung.builder(tabelle.tabelle(), tabelle.datei()).titel(String.join(" ", tabelle.titel()))
                .datenstand(tabelle.stand().orElse(null)).fussnoten(tabelle.fussnoten());
        passende.stream().findFirst().ifPresent(b -> b.umstaende().traegeEin(lieferung, tabelle));
        if (!tabelle.lizenz().isEmpty()) {
            lieferung.lizenz(tabelle.lizenz());
        }
        if (tabelle.schemaErklaert()) {
            lieferung.zeichenschema(tabelle.zeichenschema());
        }
        return new Tabellenaufteilung(tabelle, lieferung.build(), passende);
    }

    /** A binding comes after reading: it cannot say how to read, only that it was read by other signs. */
    private List<Befund> schemapruefung(Rohtabelle tabelle) {
        return bindungen.stream().filter(b -> b.passt(tabelle)).findFirst().map(b -> b.umstaende().zeichenschema())
                .filter(s -> !s.equals(Zeichenschema.UNBEKANNT) && !s.equals(tabelle.zeichenschema()))
                .map(s -> List.of(Befund.einzeln("BIS-B003", Schwere.WARNUNG, new Stelle(tabelle.datei(), 0, 0), "gelesen nach dem "
                        + "Zeichenschema " + tabelle.zeichenschema() + ", die Tabellenbindung nennt " + s
                        + "; das richtige beim Lesen erklären")))
                .orElse(List.of());
    }

    private static List<Befund> hinweise(Rohtabelle tabelle, Tabellenaufteilung teile) {
        List<Befund> hinweise = new ArrayList<>();
        Stelle stelle = new Stelle(tabelle.datei(), 0, 0);
        if (!teile.ungebunden().isEmpty()) {
            hinweise.add(Befund.einzeln("BIS-B001", Schwere.HINWEIS, stelle, teile.ungebunden().size()
                    + " Spalten sind an kein Merkmal gebunden; lesbar, aber nie summiert: ungebunden() nennt sie, eine Tabellenbindung macht sie rechenbar"));
        }
        if (teile.zellenOhneZeit() > 0) {
            hinweise.add(Befund.einzeln("BIS-B002", Schwere.WARNUNG, stelle, teile.zellenOhneZeit()
                    + " Zellen haben keine Zeitangabe und stehen in keiner Reihe; erwartet ein Jahr oder Stichtag in Titel, Kopf oder Zeile"));
        }
        return hinweise;
    }
}
