package de.bismit.bench;

import de.bismit.Bismit;
import de.bismit.bench.naiv.NaiveKennzahlen;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.daten.Datenbestand;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Reviere;
import de.bismit.katalog.Kennzahl;
import de.bismit.wert.Wert;
import java.util.OptionalDouble;

/** All Kennzahlen of the sample for its Kommunen, the Revier, the Länder and Germany, in all years: both ways. */
final class Tafelrechnung {

    /** How many values there are, how many are numbers, and their sum: something to return and to compare. */
    record Ergebnis(int werte, int zahlen, double summe) {
    }

    private final Bismit bismit = Bismit.standard();
    private final Datenbestand daten = bismit.beispiel();
    private final NaiveKennzahlen naiv = new NaiveKennzahlen(daten);

    Kennzahlentafel tafel() {
        return bismit.berechne(daten).fuer(Reviere.MITTELDEUTSCHES_REVIER);
    }

    Ergebnis bismit() {
        Kennzahlentafel tafel = tafel();
        int werte = 0;
        int zahlen = 0;
        double summe = 0;
        for (Kennzahl kennzahl : tafel.kennzahlen()) {
            for (int jahr : tafel.jahre(kennzahl.id())) {
                for (Gebiet gebiet : tafel.gebiete()) {
                    Wert wert = tafel.wert(kennzahl.id(), gebiet, jahr).wert();
                    werte++;
                    zahlen += wert.istZahl() ? 1 : 0;
                    summe += wert.istZahl() ? wert.zahl() : 0;
                }
            }
        }
        return new Ergebnis(werte, zahlen, summe);
    }

    Ergebnis naiv() {
        Kennzahlentafel tafel = tafel();
        int werte = 0;
        int zahlen = 0;
        double summe = 0;
        for (Kennzahl kennzahl : tafel.kennzahlen()) {
            for (int jahr : tafel.jahre(kennzahl.id())) {
                for (Gebiet gebiet : tafel.gebiete()) {
                    OptionalDouble wert = naiv.wert(kennzahl.formel().orElseThrow(), gebiet, jahr);
                    werte++;
                    zahlen += wert.isPresent() ? 1 : 0;
                    summe += wert.orElse(0);
                }
            }
        }
        return new Ergebnis(werte, zahlen, summe);
    }

    OptionalDouble naiv(Kennzahl kennzahl, Gebiet gebiet, int jahr) {
        return naiv.wert(kennzahl.formel().orElseThrow(), gebiet, jahr);
    }

    /**
     * Refuses a number of the naive way that the library does not have to the last bit but one.
     *
     * @return how many numbers both have
     */
    int vergleiche() {
        Kennzahlentafel tafel = tafel();
        int gemeinsame = 0;
        for (Kennzahl kennzahl : tafel.kennzahlen()) {
            for (int jahr : tafel.jahre(kennzahl.id())) {
                for (Gebiet gebiet : tafel.gebiete()) {
                    OptionalDouble soll = naiv(kennzahl, gebiet, jahr);
                    Wert ist = tafel.wert(kennzahl.id(), gebiet, jahr).wert();
                    if (soll.isPresent() && (!ist.istZahl() || Math.abs(ist.zahl() - soll.getAsDouble()) > 1e-12 * Math.abs(ist.zahl()))
                            && !(gebiet.kreise().size() > 1 && !ist.istZahl()) && !(soll.getAsDouble() == 0 && !ist.istZahl())) {
                        throw new IllegalStateException(kennzahl.id() + " " + gebiet.name() + " " + jahr + ": " + ist + ", naiv " + soll);
                    }
                    gemeinsame += soll.isPresent() && ist.istZahl() ? 1 : 0;
                }
            }
        }
        return gemeinsame;
    }
}
