package de.bismit.io.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where things stand in a selection sheet, whatever was moved: found by their words, not by their place. */
final class Blattkopf {

    /** A column of the sheet, with the words that may head it; the first is ours. */
    enum Spalte {
        KENNUNG("Kennung", "id", "kennzahlid", "kennzahlkennung"),
        WAHL("auswählen", "auswaehlen", "auswahl", "ausgewählt"),
        BEGRUENDUNG("Begründung", "begruendung", "grund");

        private final String ueberschrift;
        private final List<String> woerter;

        Spalte(String ueberschrift, String... weitere) {
            this.ueberschrift = ueberschrift;
            woerter = new ArrayList<>(List.of(weitere));
            woerter.add(schlicht(ueberschrift));
        }

        String ueberschrift() {
            return ueberschrift;
        }
    }

    /** A field above the table. */
    enum Feld {
        FASSUNG("Katalogfassung"), KOMMUNE("Kommune"), BEARBEITUNG("Ausgefüllt von");

        private final String beschriftung;

        Feld(String beschriftung) {
            this.beschriftung = beschriftung;
        }

        String beschriftung() {
            return beschriftung;
        }
    }

    private final int zeile;
    private final Map<Spalte, List<Integer>> spalten;
    private final Map<Feld, Zelle> felder = new HashMap<>();

    private Blattkopf(int zeile, Map<Spalte, List<Integer>> spalten) {
        this.zeile = zeile;
        this.spalten = spalten;
    }

    static Optional<Blattkopf> finde(Blatt blatt) {
        for (List<Zelle> zeile : blatt.zeilen()) {
            Map<Spalte, List<Integer>> spalten = spalten(zeile);
            if (spalten.containsKey(Spalte.KENNUNG) && spalten.containsKey(Spalte.WAHL)) {
                Blattkopf kopf = new Blattkopf(zeile.get(0).zeile(), spalten);
                blatt.zeilen().stream().filter(z -> z.get(0).zeile() < kopf.zeile).forEach(kopf::nimmFeld);
                return Optional.of(kopf);
            }
        }
        return Optional.empty();
    }

    private static Map<Spalte, List<Integer>> spalten(List<Zelle> zeile) {
        Map<Spalte, List<Integer>> spalten = new HashMap<>();
        for (Zelle zelle : zeile) {
            for (Spalte spalte : Spalte.values()) {
                if (spalte.woerter.contains(schlicht(zelle.text()))) {
                    spalten.computeIfAbsent(spalte, s -> new ArrayList<>()).add(zelle.spalte());
                }
            }
        }
        return spalten;
    }

    /** The value of a field is the next cell right of its label that holds something. */
    private void nimmFeld(List<Zelle> zeile) {
        List<Zelle> gefuellte = Blatt.gefuellte(zeile);
        for (int i = 0; i + 1 < gefuellte.size(); i++) {
            String beschriftung = schlicht(gefuellte.get(i).text());
            for (Feld feld : Feld.values()) {
                if (schlicht(feld.beschriftung()).equals(beschriftung)) {
                    felder.putIfAbsent(feld, gefuellte.get(i + 1));
                }
            }
        }
    }

    private static String schlicht(String text) {
        return text.toLowerCase(Locale.GERMANY).replaceAll("[^\\p{L}]", "");
    }

    int zeile() {
        return zeile;
    }

    /** The column from 1; 0 if the sheet lost it. */
    int spalte(Spalte spalte) {
        return spalten.getOrDefault(spalte, List.of(0)).get(0);
    }

    /** Whether a heading stands twice: then the first one counts. */
    boolean doppelt(Spalte spalte) {
        return spalten.getOrDefault(spalte, List.of()).size() > 1;
    }

    Optional<Zelle> feld(Feld feld) {
        return Optional.ofNullable(felder.get(feld));
    }
}
