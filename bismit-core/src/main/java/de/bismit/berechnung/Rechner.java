package de.bismit.berechnung;

import de.bismit.daten.Additivitaet;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Merkmal;
import de.bismit.gebiet.Land;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.wert.Befund;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.List;

/**
 * Computes Kennzahlen (Rechner). For every territory alike the Merkmale are summed first, then the formula is evaluated;
 * rates are never averaged. Values of Land and Bund are the published ones.
 *
 * <pre>{@code
 * Kennzahlentafel tafel = Rechner.berechne(katalog, daten).fuer(Reviere.MITTELDEUTSCHES_REVIER);
 * tafel.wert("D-ABGANG-OHNE-HSA", Reviere.MITTELDEUTSCHES_REVIER, 2015)   // 10,1 Prozent
 * }</pre>
 */
public final class Rechner {

    private Rechner() {
    }

    /**
     * The Kreise of a Land added up, each territory once, beside the published value: a check, since published values go
     * first. Own sums serve Revier and Verbund only.
     */
    public static Kreissumme kreissumme(Datenbestand daten, Merkmal merkmal, Zeitbezug zeit, Land land) {
        return new Generationenwahl(daten.zu(merkmal)).waehle(zeit, land);
    }

    /**
     * Compares the published values of the Länder with the sums of their Kreise, for all additive Merkmale with counts of
     * the Kreise of whole Länder; one finding a Merkmal that differs somewhere.
     */
    public static List<Befund> pruefeLandeswerte(Datenbestand daten) {
        List<Befund> befunde = new ArrayList<>();
        for (Merkmal merkmal : daten.merkmale()) {
            if (merkmal.groesse().additivitaet() == Additivitaet.JA) {
                befunde.addAll(new Landespruefung(daten.zu(merkmal)).befunde());
            }
        }
        return befunde;
    }

    /** All Kennzahlen of the catalogue that these data can feed; their series break where the deliveries say so. */
    public static Kennzahlentafel berechne(Kennzahlenkatalog katalog, Datenbestand daten) {
        return berechne(katalog, daten, Bruchkunde.KEINE);
    }

    /** The same, with breaks of single Länder that others know of: a Regelwerk does. */
    public static Kennzahlentafel berechne(Kennzahlenkatalog katalog, Datenbestand daten, Bruchkunde kunde) {
        return new Kennzahlentafel(katalog, daten, kunde);
    }
}
