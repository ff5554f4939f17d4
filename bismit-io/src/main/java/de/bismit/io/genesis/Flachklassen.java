package de.bismit.io.genesis;

import de.bismit.io.tabelle.Auspraegung;
import de.bismit.io.tabelle.Klasse;
import de.bismit.io.tabelle.Rohtabellenbauer;
import de.bismit.io.tabelle.internal.Paarwoerterbuch;
import de.bismit.io.tabelle.internal.Zahlenfolge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The classifications of the rows of a flat file: one of them names the region, the others together are the class of a row. */
final class Flachklassen {

    private static final int KEINE = Rohtabellenbauer.KEINE;

    private final Rohtabellenbauer bauer;
    private final Klassenspalte[] spalten;
    /** A class is a chain of pairs: the number of the pairs before it and the next one give the next number. */
    private final Paarwoerterbuch[] kette;
    private final Zahlenfolge klassen = new Zahlenfolge();
    private int regional = KEINE;
    private boolean mitUnterjahr;

    Flachklassen(int anzahl, Rohtabellenbauer bauer) {
        this.bauer = bauer;
        spalten = new Klassenspalte[anzahl];
        Arrays.setAll(spalten, i -> new Klassenspalte());
        kette = new Paarwoerterbuch[anzahl];
        Arrays.setAll(kette, i -> new Paarwoerterbuch());
    }

    /** Reads the fields of a row; so many from the left are those of the row before. */
    void lies(Zeilenfelder felder, int bekannte) {
        int ende = Flachkopf.VORN;
        regional = KEINE;
        for (int i = 0; i < spalten.length; i++) {
            ende += Flachkopf.JE_KLASSIFIKATION;
            if (bekannte < ende) {
                spalten[i].lies(felder, ende - Flachkopf.JE_KLASSIFIKATION);
            }
            if (regional == KEINE && spalten[i].istRegional()) {
                regional = i;
            }
        }
    }

    /** The class of the row: its pairs of codes but for the first region. */
    int klasse() {
        int nummer = 0;
        for (int i = 0; i < spalten.length; i++) {
            nummer = kette[i].nummer(nummer, i == regional ? 0 : spalten[i].paar() + 1);
        }
        if (nummer == klassen.anzahl()) {
            klassen.dazu(bauer.klasse(neue()));
        }
        return klassen.wert(nummer);
    }

    private Klasse neue() {
        List<Auspraegung> liste = new ArrayList<>();
        for (int i = 0; i < spalten.length; i++) {
            if (i != regional) {
                Auspraegung a = spalten[i].auspraegung();
                mitUnterjahr |= Klassenspalte.unterjaehrig(a) > 0;
                if (!a.variable().isEmpty()) {
                    liste.add(a);
                }
            }
        }
        return new Klasse(liste);
    }

    /** Which classification of this row names the region, -1 if none does. */
    int regional() {
        return regional;
    }

    Klassenspalte spalte(int i) {
        return spalten[i];
    }

    int anzahl() {
        return spalten.length;
    }

    /** Whether a class so far names a quarter or month. */
    boolean mitUnterjahr() {
        return mitUnterjahr;
    }
}
