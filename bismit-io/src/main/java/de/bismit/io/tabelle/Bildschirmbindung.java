package de.bismit.io.tabelle;

import de.bismit.daten.Groesse;
import de.bismit.daten.Merkmal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Binds a table as shown on screen ("datencsv") by its code, header paths and row classes. */
public final class Bildschirmbindung implements Tabellenbindung {

    private final String tabelle;
    private final Umstaende umstaende;
    private final Map<List<String>, Spaltenbindung> spalten = new HashMap<>();
    private final List<Map<String, Map<String, String>>> klassen;

    /**
     * A binding of one table.
     *
     * @param klassen per class column, in order, label to categories; no categories for "Insgesamt"
     */
    public Bildschirmbindung(String tabelle, Umstaende umstaende, List<Spaltenbindung> spalten,
            List<Map<String, Map<String, String>>> klassen) {
        this.tabelle = tabelle;
        this.umstaende = umstaende;
        this.klassen = List.copyOf(klassen);
        spalten.forEach(s -> s.pfade().forEach(pfad -> this.spalten.put(pfad, s)));
    }

    @Override
    public boolean passt(Rohtabelle rohtabelle) {
        return rohtabelle.format().equals("datencsv") && rohtabelle.tabelle().equals(tabelle);
    }

    @Override
    public Optional<Merkmalbindung> merkmal(Messgroesse messgroesse, Klasse klasse) {
        Spaltenbindung spalte = spalten.get(messgroesse.pfad());
        if (spalte == null || klasse.auspraegungen().size() != klassen.size()) {
            return Optional.empty();
        }
        Map<String, String> auspraegungen = new HashMap<>(spalte.auspraegungen());
        for (int i = 0; i < klassen.size(); i++) {
            Map<String, String> kategorien = klassen.get(i).get(klasse.auspraegungen().get(i).code());
            if (kategorien == null) {
                return Optional.empty();
            }
            auspraegungen.putAll(kategorien);
        }
        return Optional.of(new Merkmalbindung(Merkmal.of(spalte.groesse(), auspraegungen), spalte.faktor(), spalte.unmoeglich()));
    }

    @Override
    public Umstaende umstaende() {
        return umstaende;
    }

    @Override
    public String kennung() {
        return tabelle;
    }

    @Override
    public void nenneAuspraegungen(BiConsumer<Groesse, Map<String, String>> empfaenger) {
        for (Spaltenbindung spalte : spalten.values()) {
            empfaenger.accept(spalte.groesse(), spalte.auspraegungen());
            klassen.forEach(k -> k.values().forEach(kategorien -> empfaenger.accept(spalte.groesse(), kategorien)));
        }
    }

    @Override
    public String bindet() {
        return "datencsv " + tabelle;
    }

    @Override
    public String toString() {
        return tabelle + ": " + spalten.size() + " Spalten gebunden";
    }
}
