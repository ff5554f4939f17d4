package de.bismit.io.tabelle;

import de.bismit.zeit.Zeitbezug;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The axes of a table: rows and columns with the numbers of their key, class, measure and time. Time belongs to the rows
 * or to the columns; the measures of a row are one of a few series over the columns. What is numbered by rows may be longer
 * than there are rows.
 */
final class Tabellenbild {

    final int zeilen;
    final int spalten;
    final int[] zeilennummern;
    final int[] spaltennummern;
    final int[] gebiete;
    final int[] klassen;
    /** Time number per row, or null if the columns hold it. */
    final int @Nullable [] zeilenzeiten;
    final int[] spaltenzeiten;
    final int[] messreihen;
    final int[] messgroessen;
    final BitSet verworfeneZeilen;

    final List<Regionalangabe> gebietsliste;
    final List<Klasse> klassenliste;
    final List<Messgroesse> messliste;
    final List<Zeitbezug> zeitliste;

    Tabellenbild(Rohtabellenbauer b) {
        this.zeilen = b.zeilen();
        this.spalten = b.spalten.length;
        this.zeilennummern = b.zeilen.zeilennummern;
        this.spaltennummern = b.spalten;
        this.gebiete = b.zeilen.gebiete;
        this.klassen = b.zeilen.klassen;
        this.spaltenzeiten = b.spaltenzeiten;
        this.zeilenzeiten = b.spaltenzeiten.length > 0 ? null : b.zeilen.zeiten;
        this.messreihen = b.zeilen.messreihen;
        this.messgroessen = b.reihen.fertig();
        this.verworfeneZeilen = b.verworfeneZeilen;
        this.gebietsliste = List.copyOf(b.gebietsliste);
        this.klassenliste = List.copyOf(b.klassenliste);
        this.messliste = List.copyOf(b.messliste);
        this.zeitliste = List.copyOf(b.zeitliste);
    }

    /** The same rows with other columns. */
    Tabellenbild(Tabellenbild bild, int[] spaltennummern, int[] spaltenzeiten, int[] messgroessen) {
        this.zeilen = bild.zeilen;
        this.spalten = spaltennummern.length;
        this.zeilennummern = bild.zeilennummern;
        this.spaltennummern = spaltennummern;
        this.gebiete = bild.gebiete;
        this.klassen = bild.klassen;
        this.spaltenzeiten = spaltenzeiten;
        this.zeilenzeiten = bild.zeilenzeiten;
        this.messreihen = bild.messreihen;
        this.messgroessen = messgroessen;
        this.verworfeneZeilen = bild.verworfeneZeilen;
        this.gebietsliste = bild.gebietsliste;
        this.klassenliste = bild.klassenliste;
        this.messliste = bild.messliste;
        this.zeitliste = bild.zeitliste;
    }

    /** The number of the time, -1 if unknown. */
    int zeit(int z, int s) {
        return zeilenzeiten == null ? spaltenzeiten[s] : zeilenzeiten[z];
    }

    int messgroesse(int z, int s) {
        return messgroessen[messreihen[z] * spalten + s];
    }

    /** The region of a row; one without region speaks for Germany and has the empty key. */
    Regionalangabe gebiet(int z) {
        return gebietsliste.get(gebiete[z]);
    }
}
