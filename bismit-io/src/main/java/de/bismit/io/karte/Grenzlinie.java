package de.bismit.io.karte;

import java.util.List;

/** A border between two Kreise, or of one Kreis to the sea or abroad: its corners in steps of 100 m, east and north. */
final class Grenzlinie {

    private static final int LAND = 2;

    private final List<String> kreise;
    private final int[] ost;
    private final int[] nord;

    /** @param verlauf the first corner, then steps, east and north by turns, between blanks */
    Grenzlinie(List<String> kreise, String verlauf) {
        this.kreise = List.copyOf(kreise);
        String[] schritte = verlauf.split(" ");
        ost = new int[schritte.length / 2];
        nord = new int[schritte.length / 2];
        for (int i = 0; i < ost.length; i++) {
            ost[i] = Integer.parseInt(schritte[2 * i]) + (i == 0 ? 0 : ost[i - 1]);
            nord[i] = Integer.parseInt(schritte[2 * i + 1]) + (i == 0 ? 0 : nord[i - 1]);
        }
    }

    /** Who lies at it, one or two keys. */
    List<String> kreise() {
        return kreise;
    }

    /** Whether a Land ends here. */
    boolean istLandesgrenze() {
        return kreise.stream().map(k -> k.substring(0, LAND)).distinct().count() != 1 || kreise.size() == 1;
    }

    int ecken() {
        return ost.length;
    }

    int ost(int i) {
        return ost[i];
    }

    int nord(int i) {
        return nord[i];
    }
}
