package de.bismit.berechnung;

import de.bismit.gebiet.Land;
import de.bismit.wert.Wert;
import de.bismit.wert.Zahlformat;
import java.util.List;
import java.util.Locale;

/**
 * The Kreise of a Land added up, each territory once, beside the published value of the Land (Kreissumme). Where several
 * generations of keys stand in one table, {@link #schluessel} are those that were added.
 *
 * @param land the Land
 * @param zeit what the sum is for, in words
 * @param summe the sum of the Kreise with a number
 * @param schluessel the keys that were added, sorted
 * @param veroeffentlicht the published value of the Land, which always goes first
 * @param spielraum how far both may differ because every figure was rounded for itself: (n + 1) · δ
 */
public record Kreissumme(Land land, String zeit, double summe, List<String> schluessel, Wert veroeffentlicht, double spielraum) {

    /** Copies the keys. */
    public Kreissumme {
        schluessel = List.copyOf(schluessel);
    }

    /** Whether the Kreise add up to the published value; rounding of figures is allowed for. */
    public boolean passt() {
        return veroeffentlicht.istZahl() && Math.abs(summe - veroeffentlicht.zahl()) <= spielraum + 1e-6 * Math.abs(veroeffentlicht.zahl());
    }

    @Override
    public String toString() {
        return land.anzeigename() + " " + zeit + ": Summe von " + schluessel.size() + " Kreisen " + zahl(summe) + ", veröffentlicht "
                + (veroeffentlicht.istZahl() ? zahl(veroeffentlicht.zahl()) : veroeffentlicht);
    }

    private static String zahl(double zahl) {
        return Zahlformat.gerundet(zahl, zahl == Math.rint(zahl) ? 0 : 2, Locale.GERMANY);
    }
}
