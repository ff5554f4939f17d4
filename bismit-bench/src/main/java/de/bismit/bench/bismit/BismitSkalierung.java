package de.bismit.bench.bismit;

import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Zahlenebene;
import de.bismit.statistik.Divisor;
import de.bismit.statistik.Maskenregeln;
import de.bismit.statistik.Skalierung;
import de.bismit.statistik.Spalte;

/** z-scores by n, their sums exact, and scores from 0 to 100 of each row. */
public final class BismitSkalierung implements Rechnung<Spalte[]> {

    private static final Maskenregeln REGELN = new Maskenregeln(0, 2, 4, 8);

    private final Spalte spalte;

    /** On these data. */
    public BismitSkalierung(Zahlenebene ebene) {
        spalte = ebene.spalte();
    }

    @Override
    public Spalte[] rechne() {
        return new Spalte[] {Skalierung.zWert(Divisor.N).auf(spalte, false, REGELN), Skalierung.minMax(0, 100).auf(spalte, false, REGELN)};
    }

    @Override
    public double[] zahlen(Spalte[] ergebnis) {
        return Zahlenebene.zahlen(ergebnis);
    }
}
