package de.bismit.io.bericht;

import de.bismit.vergleich.Jahresvergleich;
import de.bismit.wert.Einheit;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import java.util.List;

/** From the lowest to the highest value of the Kommunen (Spannweite), without saying whose they are. */
public final class Spannweite {

    private Spannweite() {
    }

    /** As shown: {@code 8,7–12,2}; a dash where no Kommune has a value. */
    public static String anzeige(Jahresvergleich vergleich) {
        return anzeige(vergleich, Sprache.DEUTSCH);
    }

    /** The same in a language. */
    public static String anzeige(Jahresvergleich vergleich, Sprache sprache) {
        List<Wert> werte = vergleich.kommunen().stream().map(z -> z.wert().wert()).filter(Wert::hatZahlen).toList();
        if (werte.isEmpty()) {
            return "–";
        }
        Einheit einheit = vergleich.kennzahl().einheit();
        double kleinster = werte.stream().mapToDouble(Wert::untereGrenze).min().orElseThrow();
        double groesster = werte.stream().mapToDouble(Wert::obereGrenze).max().orElseThrow();
        return einheit.formatiere(kleinster, sprache) + (kleinster == groesster ? "" : "–" + einheit.formatiere(groesster, sprache));
    }
}
