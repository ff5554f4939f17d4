package de.bismit.daten;

import de.bismit.gebiet.Ebene;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How many territories of each level, in words: {@code 9 Kreise, 3 Länder, Deutschland}. */
final class Gebietszahlen {

    private Gebietszahlen() {
    }

    static String text(Map<Ebene, Integer> jeEbene, String kreiswort) {
        List<String> teile = new ArrayList<>();
        fuege(teile, jeEbene, Ebene.GEMEINDE, "Gemeinden");
        fuege(teile, jeEbene, Ebene.KREIS, kreiswort);
        fuege(teile, jeEbene, Ebene.LAND, "Länder");
        if (jeEbene.containsKey(Ebene.BUND)) {
            teile.add("Deutschland");
        }
        return teile.isEmpty() ? "ohne Gebiete" : String.join(", ", teile);
    }

    private static String einzahl(String wort) {
        return wort.equals("Kreise") ? "Kreis" : wort.equals("Länder") ? "Land" : wort.substring(0, wort.length() - 1);
    }

    private static void fuege(List<String> teile, Map<Ebene, Integer> jeEbene, Ebene ebene, String wort) {
        if (jeEbene.containsKey(ebene)) {
            teile.add(jeEbene.get(ebene) == 1 ? "1 " + einzahl(wort) : jeEbene.get(ebene) + " " + wort);
        }
    }
}
