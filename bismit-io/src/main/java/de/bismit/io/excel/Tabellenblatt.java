package de.bismit.io.excel;

import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet of rows under one header: lines of text above, frozen header with filter, texts as texts, numbers as numbers.
 *
 * @param name its name
 * @param vorspann lines above the header, the first as title
 * @param spalten the columns
 * @param zeilen the rows, as wide as the header
 * @param feste how many columns stay in view too
 */
record Tabellenblatt(String name, List<String> vorspann, List<Spalte> spalten, List<List<Inhalt>> zeilen, int feste) {

    private static final double TITELHOEHE = 20;
    private static final String KOPFFARBE = "0B4F79";
    /** German or English digits wherever the program asks the format for its language. */
    private static final Satz ZIFFERN = new Satz("[$-407]#,##0", "[$-809]#,##0");

    /** A column. */
    record Spalte(String ueberschrift, double breite) {

        static Spalte in(Sprache sprache, String deutsch, String englisch, double breite) {
            return new Spalte(new Satz(deutsch, englisch).in(sprache), breite);
        }
    }

    /**
     * A cell: a text, or a number.
     *
     * @param text the text; empty for a number
     * @param zahl the number; 0 for a text
     * @param format how it is shown
     */
    record Inhalt(String text, double zahl, String format) {

        static final Inhalt LEER = text("");

        static Inhalt text(String text) {
            return new Inhalt(text, 0, Mappenausgabe.TEXTFORMAT);
        }

        /** A number with decimals to show. */
        static Inhalt zahl(double zahl, int stellen, Sprache sprache) {
            return new Inhalt("", zahl, ZIFFERN.in(sprache) + (stellen == 0 ? "" : "." + "0".repeat(stellen)));
        }

        static Inhalt jahr(int jahr) {
            return new Inhalt("", jahr, "0");
        }

        boolean istZahl() {
            return !format.equals(Mappenausgabe.TEXTFORMAT);
        }
    }

    Tabellenblatt {
        vorspann = List.copyOf(vorspann);
        spalten = List.copyOf(spalten);
        zeilen = List.copyOf(zeilen);
    }

    void schreibe(Workbook mappe) {
        Worksheet blatt = mappe.newWorksheet(name);
        int kopf = vorspann.size() + 1;
        int letzte = spalten.size() - 1;
        double ganzeBreite = spalten.stream().mapToDouble(Spalte::breite).sum();
        for (int i = 0; i < vorspann.size(); i++) {
            blatt.value(i, 0, Mappenausgabe.kurz(vorspann.get(i)));
            blatt.range(i, 0, i, letzte).merge();   // what runs over the last column would make the print small
            blatt.range(i, 0, i, letzte).style().wrapText(true).verticalAlignment("top").set();
            blatt.rowHeight(i, Mappenausgabe.zeilenhoehe(List.of(vorspann.get(i)), new double[] {ganzeBreite}));
        }
        blatt.range(0, 0, 0, letzte).style().bold().fontSize(14).set();
        blatt.rowHeight(0, TITELHOEHE);
        for (int s = 0; s <= letzte; s++) {
            blatt.value(kopf, s, spalten.get(s).ueberschrift());
            blatt.width(s, spalten.get(s).breite());
        }
        blatt.range(kopf, 0, kopf, letzte).style().bold().fillColor(KOPFFARBE).fontColor("FFFFFF").verticalAlignment("center").wrapText(true).set();
        blatt.freezePane(feste, kopf + 1);
        for (int z = 0; z < zeilen.size(); z++) {
            zeile(blatt, kopf + 1 + z, zeilen.get(z));
        }
        blatt.setAutoFilter(kopf, 0, kopf + Math.max(1, zeilen.size()), letzte);
        Mappenausgabe.querA4(blatt);
        blatt.repeatRows(kopf);
        blatt.footer(name + ", &P / &N", Position.CENTER);
    }

    private void zeile(Worksheet blatt, int zeile, List<Inhalt> zellen) {
        for (int s = 0; s < zellen.size(); s++) {
            Inhalt inhalt = zellen.get(s);
            if (inhalt.istZahl()) {
                blatt.value(zeile, s, inhalt.zahl());
            } else {
                blatt.value(zeile, s, inhalt.text().isEmpty() ? null : Mappenausgabe.kurz(inhalt.text()));
            }
            blatt.style(zeile, s).format(inhalt.format()).wrapText(true).verticalAlignment("top").set();
        }
        blatt.rowHeight(zeile, Mappenausgabe.zeilenhoehe(zellen.stream().map(Inhalt::text).toList(), spalten.stream().mapToDouble(Spalte::breite).toArray()));
    }
}
