package de.bismit.bench;

import de.bismit.bench.daten.Altdaten;
import de.bismit.bench.naiv.NaiveUmschluesselung;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Merkmalsdaten;
import de.bismit.harmonisierung.Umschluessler;
import de.bismit.wert.Wert;

/** One conversion both ways, held against each other cell by cell. */
final class Umschluesselungsrechnung {

    private static final double SPIELRAUM = 1e-12;

    private final Altdaten daten;
    private final Datenbestand bestand;
    private final NaiveUmschluesselung naive;
    private final Umschluessler umschluessler = Umschluessler.auf(Altdaten.ZIEL);

    Umschluesselungsrechnung(int merkmale, long saat) {
        daten = Altdaten.erzeuge(merkmale, saat);
        bestand = daten.datenbestand();
        naive = new NaiveUmschluesselung(daten);
    }

    Datenbestand bismit() {
        return umschluessler.umschluessele(bestand);
    }

    double[] naiv() {
        return naive.rechne();
    }

    /** How many numbers both have; throws where they differ. */
    int vergleiche() {
        Datenbestand unserer = bismit();
        double[] ihrer = naiv();
        int zahlen = 0;
        for (int m = 0; m < daten.merkmale(); m++) {
            Merkmalsdaten eines = unserer.zu(Altdaten.merkmal(m));
            for (int j = 0; j < Altdaten.JAHRE; j++) {
                for (int t = 0; t < naive.ziele().size(); t++) {
                    double erwartet = ihrer[(m * Altdaten.JAHRE + j) * naive.ziele().size() + t];
                    Wert wert = eines.wert(Altdaten.zeit(j), naive.ziele().get(t));
                    if (wert.istZahl() == Double.isNaN(erwartet) || wert.istZahl() && Math.abs(wert.zahl() - erwartet) > SPIELRAUM * Math.abs(erwartet)) {
                        throw new IllegalStateException(naive.ziele().get(t) + ", " + Altdaten.zeit(j) + ": " + wert + ", von Hand " + erwartet);
                    }
                    zahlen += wert.istZahl() ? 1 : 0;
                }
            }
        }
        return zahlen;
    }
}
