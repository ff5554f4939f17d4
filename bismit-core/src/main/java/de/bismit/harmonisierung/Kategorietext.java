package de.bismit.harmonisierung;

import de.bismit.gebiet.Land;
import de.bismit.internal.Ressource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the cells that the category files have in common, and puts their rows into sentences. */
final class Kategorietext {

    static final String BUND = "DE";

    private Kategorietext() {
    }

    /** Cells that hold several texts separate them by a bar. */
    static List<String> mehrere(Ressource.Zeile zeile, String spalte) {
        String text = zeile.text(spalte);
        return text.isEmpty() ? List.of() : Arrays.stream(text.split("\\|")).map(String::strip).toList();
    }

    /** The Land of a row; empty for Germany. */
    static Optional<Land> land(Ressource.Zeile zeile) {
        String kuerzel = zeile.pflicht("land");
        return kuerzel.equals(BUND) ? Optional.empty() : Optional.of(land(zeile, kuerzel));
    }

    static Land land(Ressource.Zeile zeile, String kuerzel) {
        return Land.vonKuerzel(kuerzel).orElseThrow(() ->
                zeile.fehler("land", "ist \"" + kuerzel + "\"; erwartet DE oder das Kürzel eines Landes wie SN", null));
    }

    /** How well a row says it fits. */
    static Abbildungsgrad grad(Ressource.Zeile zeile, String spalte) {
        String grad = zeile.pflicht(spalte);
        try {
            return Abbildungsgrad.of(grad);
        } catch (IllegalArgumentException e) {
            throw zeile.fehler(spalte, "ist \"" + grad + "\"; erwartet exakt, verlustbehaftet oder unmoeglich", e);
        }
    }

    static String name(Optional<Land> land) {
        return land.map(Land::anzeigename).orElse("Deutschland");
    }

    /** {@code Sachsen, Oberschule (Klassen 5-10): Schularten mit … (SCHULE06), exakt; gilt ab 01.08.2013. Nicht mit … Quelle: …}. */
    static String eintrag(Kategorieeintrag e) {
        return name(e.land()) + ", " + e.bezeichnung() + ": " + zuordnung(e);
    }

    static String zuordnung(Kategorieeintrag e) {
        String gilt = e.geltung().equals(Geltungszeit.IMMER) ? "" : "; gilt " + e.geltung();
        return e.kategorie() + ", " + e.grad().anzeige() + gilt + "." + hinweis(e) + " Quelle: " + e.nachweis();
    }

    static String hinweis(Kategorieeintrag e) {
        return e.hinweis().isEmpty() ? "" : " " + e.hinweis() + (e.hinweis().endsWith(".") ? "" : ".");
    }
}
