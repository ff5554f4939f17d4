package de.bismit.daten;

import de.bismit.statistik.GerundeteSummen;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import java.util.Set;

/**
 * Rounding for confidentiality: each count for itself to the nearest multiple of a base, totals from unrounded counts
 * (Rundung). The true count lies within δ = basis / 2, whole, of the published one: 1 for base 3, 2 for 5, 5 for 10.
 *
 * <pre>{@code
 * Rundung.zurBasis(3).spanne(6)       // 5 bis 7
 * Rundung.zurBasis(5).spanne(0)       // 0 bis 2
 * }</pre>
 *
 * <p>Source: Statistisches Bundesamt and DZHW ICEland on base 5, quality report Berufsbildungsstatistik on base 3. For an even
 * base the rule for halves is not known, so both ends belong to the span.
 *
 * @param basis the base, from 1 (not rounded)
 */
public record Rundung(int basis) {

    static final Set<Merkzeichen> AUS_RUNDUNG = Set.of(Merkzeichen.AUS_RUNDUNG);

    /** Refuses a base below 1. */
    public Rundung {
        if (basis < 1) {
            throw new IllegalArgumentException("Rundungsbasis " + basis + ": erwartet 3, 5 oder 10, oder 1 für ungerundet");
        }
    }

    /** Rounding to multiples of a base. */
    public static Rundung zurBasis(int basis) {
        return new Rundung(basis);
    }

    /** How far the true count may lie from the published one. */
    public int delta() {
        return basis / 2;
    }

    /** The published count of a true one; halves of an even base go up. */
    public long runde(long wahr) {
        return Math.floorDiv(wahr + delta(), (long) basis) * basis;
    }

    /** The counts that may have been published as this, never below 0; a plain number if nothing was rounded. */
    public Wert spanne(double veroeffentlicht) {
        return delta() == 0 ? Wert.of(veroeffentlicht)
                : Wert.spanne(unten(veroeffentlicht, delta()), veroeffentlicht + delta(), AUS_RUNDUNG);
    }

    /** The smallest true count; a balance below 0 may lie further below. */
    static double unten(double veroeffentlicht, double delta) {
        return GerundeteSummen.unten(veroeffentlicht, delta);
    }

    /**
     * Whether published parts and their published total can belong together: they may differ by (n + 1) · δ, each of the n
     * parts and the total by δ, and no more.
     */
    public boolean vertraeglich(double[] teile, double gesamt) {
        double summe = 0;
        for (double teil : teile) {
            summe += teil;
        }
        return Math.abs(summe - gesamt) <= (teile.length + 1) * (double) delta();
    }

    @Override
    public String toString() {
        return basis == 1 ? "nicht gerundet" : "gerundet auf " + basis;
    }
}
