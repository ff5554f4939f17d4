package de.bismit.vergleich;

import de.bismit.wert.Sprache;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether the values of a territory may be compared over years (Zeitreihenurteil).
 *
 * @param urteil the verdict on all years together
 * @param abschnitte the stretches within which nothing forbids to state a change; of single years only the last
 */
public record Zeitreihenurteil(Urteil urteil, List<Abschnitt> abschnitte) {

    /** Copies the stretches. */
    public Zeitreihenurteil {
        abschnitte = List.copyOf(abschnitte);
    }

    /** The verdict on all years together. */
    public Stufe stufe() {
        return urteil.stufe();
    }

    /** {@code 1995-2010, 2011-2023 und ab 2024}. */
    static String aufzaehlung(List<Abschnitt> abschnitte, Sprache sprache) {
        int n = abschnitte.size();
        List<String> texte = abschnitte.stream().map(a -> sprache == Sprache.ENGLISCH ? a.toString().replace("ab ", "from ") : a.toString()).toList();
        return n < 2 ? texte.stream().collect(Collectors.joining())
                : String.join(", ", texte.subList(0, n - 1)) + (sprache == Sprache.ENGLISCH ? " and " : " und ") + texte.get(n - 1);
    }

    /** The verdict with its reasons and the stretches. */
    public String anzeige(Sprache sprache) {
        String strecken = abschnitte.isEmpty() ? "" : (sprache == Sprache.ENGLISCH ? "\ncomparable: " : "\nvergleichbar sind ")
                + aufzaehlung(abschnitte, sprache);
        return urteil.anzeige(sprache) + strecken;
    }

    @Override
    public String toString() {
        return anzeige(Sprache.DEUTSCH);
    }
}
