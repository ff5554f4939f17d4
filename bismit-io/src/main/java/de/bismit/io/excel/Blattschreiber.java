package de.bismit.io.excel;

import de.bismit.auswahl.Entscheidung;
import de.bismit.io.excel.Blattkopf.Feld;
import de.bismit.io.excel.Blattkopf.Spalte;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Draws a selection sheet: head, table with a heading for each Themenfeld, lists for the drop-downs. */
final class Blattschreiber {

    static final String BLATT = "Auswahl";
    private static final String LISTEN = "Listen";

    private static final List<String> UEBERSCHRIFTEN = List.of(Spalte.KENNUNG.ueberschrift(), "Kennzahl", "Definition", "Einheit", "Themenfeld", "Stand",
            "Daten vorhanden?", Spalte.WAHL.ueberschrift(), Spalte.BEGRUENDUNG.ueberschrift());
    private static final double[] BREITEN = {34, 38, 60, 15, 26, 13, 26, 12, 40};
    private static final int KOPFZEILE = 6;
    private static final int WAHL = 7;
    private static final int BEGRUENDUNG = 8;
    private static final String HINWEIS = "Je Kennzahl Ja, Nein oder später wählen; leer heißt: keine Angabe. Einen Richtwert für die Anzahl gibt es nicht.";

    private final String fassung;
    private final List<String> kommunen;
    private final String kommune;
    private final String bearbeitung;

    Blattschreiber(String fassung, List<String> kommunen, String kommune, String bearbeitung) {
        this.fassung = fassung;
        this.kommunen = kommunen;
        this.kommune = kommune;
        this.bearbeitung = bearbeitung;
    }

    void schreibe(List<Blattzeile> zeilen, OutputStream ziel) {
        Mappenausgabe.schreibe(ziel, mappe -> {
            Worksheet blatt = mappe.newWorksheet(BLATT);
            Worksheet listen = listen(mappe);
            kopf(blatt, listen);
            int letzte = tabelle(blatt, zeilen);
            blatt.range(KOPFZEILE + 1, WAHL, letzte, WAHL).validateWithList(new Liste(listen, 0, 3).bereich()).allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.WARNING).showErrorMessage(true).errorTitle("Auswahl").error("Bitte Ja, Nein oder später wählen.");
            druckbild(blatt);
            schuetze(blatt);
            schuetze(listen);
        });
    }

    /** A column of the sheet with the lists. */
    private record Liste(Worksheet blatt, int spalte, int anzahl) {

        Range bereich() {
            return blatt.range(0, spalte, anzahl - 1, spalte);
        }
    }

    private Worksheet listen(Workbook mappe) {
        Worksheet listen = mappe.newWorksheet(LISTEN);
        List<Entscheidung> entscheidungen = List.of(Entscheidung.JA, Entscheidung.NEIN, Entscheidung.SPAETER);
        for (int i = 0; i < entscheidungen.size(); i++) {
            listen.value(i, 0, entscheidungen.get(i).anzeige());
        }
        for (int i = 0; i < kommunen.size(); i++) {
            listen.value(i, 1, kommunen.get(i));
        }
        listen.width(1, 40);
        return listen;
    }

    private void kopf(Worksheet blatt, Worksheet listen) {
        blatt.value(0, 0, "Auswahl der Kennzahlen");
        blatt.style(0, 0).bold().fontSize(16).set();
        feld(blatt, 1, Feld.FASSUNG, fassung);
        feld(blatt, 2, Feld.KOMMUNE, kommune);
        feld(blatt, 3, Feld.BEARBEITUNG, bearbeitung);
        eingabe(blatt.range(2, 1, 3, 1));
        blatt.range(2, 1, 2, 1).validateWithList(new Liste(listen, 1, kommunen.size()).bereich()).allowBlank(true)
                .errorStyle(DataValidationErrorStyle.WARNING).showErrorMessage(true).errorTitle("Kommune").error("Bitte eine Kommune aus der Liste wählen.");
        blatt.value(4, 0, HINWEIS);
        blatt.style(4, 0).italic().set();
        for (int s = 0; s < UEBERSCHRIFTEN.size(); s++) {
            blatt.value(KOPFZEILE, s, UEBERSCHRIFTEN.get(s));
            blatt.width(s, BREITEN[s]);
        }
        blatt.range(KOPFZEILE, 0, KOPFZEILE, BEGRUENDUNG).style().bold().fillColor("0B4F79").fontColor("FFFFFF").verticalAlignment("center").wrapText(true).set();
        blatt.freezePane(2, KOPFZEILE + 1);
    }

    private static void feld(Worksheet blatt, int zeile, Feld feld, String wert) {
        blatt.value(zeile, 0, feld.beschriftung());
        blatt.style(zeile, 0).bold().set();
        blatt.value(zeile, 1, wert.isEmpty() ? null : wert);
        blatt.style(zeile, 1).format(Mappenausgabe.TEXTFORMAT).set();
    }

    private int tabelle(Worksheet blatt, List<Blattzeile> zeilen) {
        int zeile = KOPFZEILE;
        String feld = "";
        for (Blattzeile inhalt : zeilen) {
            if (!inhalt.themenfeld().equals(feld)) {
                feld = inhalt.themenfeld();
                zeile++;
                blatt.value(zeile, 0, feld);
                blatt.range(zeile, 0, zeile, BEGRUENDUNG).style().bold().fillColor("E6EFF5").set();
            }
            zeile++;
            schreibe(blatt, zeile, inhalt);
        }
        return Math.max(zeile, KOPFZEILE + 1);
    }

    private static void schreibe(Worksheet blatt, int zeile, Blattzeile inhalt) {
        List<String> zellen = List.of(inhalt.kennung(), inhalt.name(), inhalt.definition(), inhalt.einheit(), inhalt.themenfeld(), inhalt.stand(), inhalt.daten(),
                inhalt.wahl(), inhalt.begruendung());
        for (int s = 0; s < zellen.size(); s++) {
            if (!zellen.get(s).isEmpty()) {
                blatt.value(zeile, s, Mappenausgabe.kurz(zellen.get(s)));
            }
        }
        blatt.range(zeile, 0, zeile, WAHL - 1).style().format(Mappenausgabe.TEXTFORMAT).wrapText(true).verticalAlignment("top").set();
        eingabe(blatt.range(zeile, WAHL, zeile, BEGRUENDUNG));
        blatt.rowHeight(zeile, Mappenausgabe.zeilenhoehe(zellen, BREITEN));
    }

    /** Text even if it begins like a formula, and open for whoever fills the sheet. */
    private static void eingabe(Range bereich) {
        bereich.style().format(Mappenausgabe.TEXTFORMAT).wrapText(true).verticalAlignment("top").fillColor("FFF9E5").borderStyle(BorderStyle.THIN).borderColor("D0D7DE")
                .protectionOption(ProtectionOption.LOCKED, false).set();
    }

    private static void druckbild(Worksheet blatt) {
        Mappenausgabe.querA4(blatt);
        blatt.repeatRows(KOPFZEILE);
        blatt.footer("Auswahl der Kennzahlen, Seite &P von &N", org.dhatim.fastexcel.Position.CENTER);
    }

    /** The library asks for a password; {@link Mappenausgabe} takes it out again. */
    private static void schuetze(Worksheet blatt) {
        blatt.protect("", SheetProtectionOption.SHEET, SheetProtectionOption.OBJECTS, SheetProtectionOption.SCENARIOS);
    }
}
