package de.bismit.bench.bismit;

import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Zahlenebene;
import de.bismit.statistik.Gleichstand;
import de.bismit.statistik.Maskenregeln;
import de.bismit.statistik.Skalierung;
import de.bismit.statistik.Spalte;

/** Places from 1 for the smallest of each row, equal numbers share the lower one. */
public final class BismitRaenge implements Rechnung<Spalte[]> {

    private static final Maskenregeln REGELN = new Maskenregeln(0, 2, 4, 8);

    private final Spalte spalte;

    /** On these data. */
    public BismitRaenge(Zahlenebene ebene) {
        spalte = ebene.spalte();
    }

    @Override
    public Spalte[] rechne() {
        return new Spalte[] {Skalierung.rangpunkte(Gleichstand.MIN).auf(spalte, false, REGELN)};
    }

    @Override
    public double[] zahlen(Spalte[] ergebnis) {
        return Zahlenebene.zahlen(ergebnis);
    }
}
