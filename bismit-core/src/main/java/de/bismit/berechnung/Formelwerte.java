package de.bismit.berechnung;

import de.bismit.katalog.GewichtetesMittel;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The arithmetic of composed formulas on sums that are already there; what is no number follows the rules of {@link Wert}. */
final class Formelwerte {

    private static final double HALDANE = 0.5;

    private Formelwerte() {
    }

    /** {@code Σ w * n / Σ n}; spans are cut to the range of the weights, since no mean leaves it. */
    static Wert mittel(Wert gewichtet, Wert einfach, GewichtetesMittel formel) {
        Wert wert = gewichtet.durch(einfach);
        if (!wert.hatZahlen() || wert.istZahl()) {
            return wert;
        }
        return Wert.spanne(Math.max(wert.untereGrenze(), formel.kleinstesGewicht()), Math.min(wert.obereGrenze(), formel.groesstesGewicht()),
                wert.merkzeichen());
    }

    /** {@code 1/2 Σ |a / A - b / B|}, from 0 to 1; spans give the outer bounds. */
    static Wert dissimilaritaet(List<Wert> a, List<Wert> b) {
        Wert summeA = Wert.summe(a);
        Wert summeB = Wert.summe(b);
        List<Wert> abstaende = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            abstaende.add(betrag(a.get(i).anteilAn(summeA).minus(b.get(i).anteilAn(summeB))));
        }
        Wert doppelt = Wert.summe(abstaende);
        return doppelt.istZahl() || !doppelt.hatZahlen() ? doppelt.mal(0.5)
                : Wert.spanne(doppelt.untereGrenze() / 2, Math.min(1, doppelt.obereGrenze() / 2), doppelt.merkzeichen());
    }

    private static Wert betrag(Wert wert) {
        if (!wert.hatZahlen()) {
            return wert;
        }
        double unten = wert.untereGrenze();
        double oben = wert.obereGrenze();
        double kleinster = unten <= 0 && oben >= 0 ? 0 : Math.min(Math.abs(unten), Math.abs(oben));
        return Wert.spanne(kleinster, Math.max(Math.abs(unten), Math.abs(oben)), wert.merkzeichen());
    }

    /** {@code (a / (A - a)) / (b / (B - b))}; with the correction, each count plus one half where one of the four is zero. */
    static Wert chancenverhaeltnis(Wert erfolgA, Wert alleA, Wert erfolgB, Wert alleB, boolean haldane) {
        List<Wert> vier = List.of(erfolgA, alleA.minus(erfolgA), erfolgB, alleB.minus(erfolgB));
        if (haldane && vier.stream().anyMatch(w -> w.istZahl() && w.zahl() == 0)) {
            vier = vier.stream().map(w -> w.plus(Wert.of(HALDANE, Set.of(Merkzeichen.GESCHAETZT)))).toList();
        }
        return vier.get(0).durch(vier.get(1)).durch(vier.get(2).durch(vier.get(3)));
    }
}
