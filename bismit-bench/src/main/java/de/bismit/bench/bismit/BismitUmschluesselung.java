package de.bismit.bench.bismit;

import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Altdaten;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Merkmalsdaten;
import de.bismit.harmonisierung.Umschluessler;
import de.bismit.wert.Wert;
import java.util.List;

/** Conversion with planning, reasons, flags and findings. */
public final class BismitUmschluesselung implements Rechnung<Datenbestand> {

    private final Altdaten daten;
    private final Datenbestand bestand;
    private final Umschluessler umschluessler = Umschluessler.auf(Altdaten.ZIEL);

    /** On these data. */
    public BismitUmschluesselung(Altdaten daten) {
        this.daten = daten;
        bestand = daten.datenbestand();
    }

    @Override
    public Datenbestand rechne() {
        return umschluessler.umschluessele(bestand);
    }

    @Override
    public double[] zahlen(Datenbestand ergebnis) {
        List<String> ziele = Altdaten.ziele();
        double[] zahlen = new double[daten.merkmale() * Altdaten.JAHRE * ziele.size()];
        int i = 0;
        for (int m = 0; m < daten.merkmale(); m++) {
            Merkmalsdaten eines = ergebnis.zu(Altdaten.merkmal(m));
            for (int j = 0; j < Altdaten.JAHRE; j++) {
                for (String ziel : ziele) {
                    Wert wert = eines.wert(Altdaten.zeit(j), ziel);
                    zahlen[i++] = wert.istZahl() ? wert.zahl() : Double.NaN;
                }
            }
        }
        return zahlen;
    }
}
