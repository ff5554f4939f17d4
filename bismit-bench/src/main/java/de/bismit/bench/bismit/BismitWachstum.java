package de.bismit.bench.bismit;

import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Zahlenebene;
import de.bismit.statistik.Maskenregeln;
import de.bismit.statistik.Spalte;
import de.bismit.statistik.Spaltenrechnung;

/** Change since the year before and the index with the first year as 100: columns of all years but the first, and of all years. */
public final class BismitWachstum implements Rechnung<Spalte[]> {

    private static final Maskenregeln REGELN = new Maskenregeln(0, 2, 4, 8);

    private final Zahlenebene ebene;

    /** On these data. */
    public BismitWachstum(Zahlenebene ebene) {
        this.ebene = ebene;
    }

    @Override
    public Spalte[] rechne() {
        int jahre = ebene.umfang().jahre();
        int kennzahlen = ebene.umfang().kennzahlen();
        Spalte[] ergebnis = new Spalte[2 * kennzahlen];
        for (int k = 0; k < kennzahlen; k++) {
            int erste = k * jahre;
            ergebnis[k] = Spaltenrechnung.veraenderung(ebene.spalte(erste + 1, jahre - 1), ebene.spalte(erste, jahre - 1), REGELN);
            ergebnis[kennzahlen + k] = Spaltenrechnung.index(ebene.spalte(erste, jahre), 0, REGELN);
        }
        return ergebnis;
    }

    @Override
    public double[] zahlen(Spalte[] ergebnis) {
        return Zahlenebene.zahlen(ergebnis);
    }
}
