package de.bismit.harmonisierung;

import de.bismit.daten.Merkmal;
import de.bismit.gebiet.Land;
import de.bismit.wert.Zahlformat;
import de.bismit.zeit.Zeitbezug;
import java.util.Locale;

/**
 * The numbers of one Merkmal over the Kreise of a Land before and after a conversion (Massenbilanz):
 * {@code vorher + zugezogen = nachher + inLuecken}, whatever the weights.
 *
 * @param tabelle the table
 * @param merkmal what is counted
 * @param zeit when
 * @param land the Land
 * @param vorher the sum over the cells of the source that were used, each once
 * @param nachher the sum over the Kreise of the target with a number
 * @param inLuecken what went to Kreise of the target of which another part is missing
 * @param zugezogen what came from Kreise of other Länder, less what went there; 0 since 1995
 * @param stehengeblieben the sum over keys that stay as they are, in none of the other sums
 */
public record Massenbilanz(String tabelle, Merkmal merkmal, Zeitbezug zeit, Land land, double vorher, double nachher, double inLuecken,
        double zugezogen, double stehengeblieben) {

    private static final double SPIELRAUM = 1e-9;

    /** Whether nothing was lost or made up, but for rounding in the last digits. */
    public boolean gehtAuf() {
        return Math.abs(vorher + zugezogen - nachher - inLuecken) <= SPIELRAUM * Math.max(1, Math.abs(vorher));
    }

    @Override
    public String toString() {
        return tabelle + ", " + merkmal + ", " + land.anzeigename() + ", " + zeit + ": vorher " + zahl(vorher) + ", nachher " + zahl(nachher)
                + wenn(", in Lücken ", inLuecken) + wenn(", aus anderen Ländern ", zugezogen)
                + wenn(", stehengeblieben ", stehengeblieben) + (gehtAuf() ? "" : " – geht nicht auf");
    }

    private static String wenn(String text, double zahl) {
        return zahl == 0 ? "" : text + zahl(zahl);
    }

    private static String zahl(double zahl) {
        return Zahlformat.gerundet(zahl, zahl == Math.rint(zahl) ? 0 : 2, Locale.GERMANY);
    }
}
