package de.bismit.io.excel;

import de.bismit.auswahl.Auswahltabelle;
import de.bismit.auswahl.Auswahlergebnis;
import de.bismit.auswahl.Setvorschlag;
import de.bismit.gebiet.Kreis;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A merged choice as a workbook (Auswahlmappe): one sheet with the wanted Kennzahlen, one with sets and criteria. The same
 * input gives the same bytes.
 */
public final class Auswahlmappe {

    private static final List<String> SCHMALE = List.of("Ja", "später", "Nein", "ohne Angabe", "Jahr", "Vorschlag");
    private static final List<String> BREITE = List.of("Kennzahl", "Grund", "Begründungen");

    private Auswahlmappe() {
    }

    /**
     * Writes to a stream, which stays open.
     *
     * @throws IllegalStateException if the library for writing XLSX is absent
     */
    public static void schreibe(Setvorschlag vorschlag, OutputStream ziel) {
        Excelbibliothek.pruefeSchreiben();
        Blaetter.schreibe(vorschlag, ziel);
    }

    /** Apart, so that this class can be loaded without the library. */
    private static final class Blaetter {

        static void schreibe(Setvorschlag vorschlag, OutputStream ziel) {
            Mappenausgabe.schreibe(ziel, mappe -> {
                kennzahlen(mappe, vorschlag.alsTabelle());
                uebersicht(mappe, vorschlag);
            });
        }

        private static void kennzahlen(Workbook mappe, Auswahltabelle tabelle) {
            Worksheet blatt = mappe.newWorksheet("Kennzahlen");
            for (int s = 0; s < tabelle.kopf().size(); s++) {
                String kopf = tabelle.kopf().get(s);
                blatt.value(0, s, kopf);
                blatt.width(s, SCHMALE.contains(kopf) ? 9 : BREITE.contains(kopf) ? 50 : 22);
            }
            blatt.range(0, 0, 0, tabelle.kopf().size() - 1).style().bold().fillColor("0B4F79").fontColor("FFFFFF").wrapText(true).set();
            for (int z = 0; z < tabelle.zeilen().size(); z++) {
                zeile(blatt, z + 1, tabelle.zeilen().get(z));
            }
            blatt.freezePane(1, 1);
            blatt.setAutoFilter(0, 0, Math.max(1, tabelle.zeilen().size()), tabelle.kopf().size() - 1);
            Mappenausgabe.querA4(blatt);
            blatt.repeatRows(0);
        }

        /** Counts are numbers; everything else is text. */
        private static void zeile(Worksheet blatt, int zeile, List<String> zellen) {
            for (int s = 0; s < zellen.size(); s++) {
                String text = zellen.get(s);
                if (text.matches("\\d{1,9}")) {
                    blatt.value(zeile, s, Integer.parseInt(text));
                } else if (!text.isEmpty()) {
                    blatt.value(zeile, s, Mappenausgabe.kurz(text));
                    blatt.style(zeile, s).format(Mappenausgabe.TEXTFORMAT).wrapText(true).verticalAlignment("top").set();
                }
            }
        }

        private static void uebersicht(Workbook mappe, Setvorschlag vorschlag) {
            Worksheet blatt = mappe.newWorksheet("Übersicht");
            Auswahlergebnis ergebnis = vorschlag.ergebnis();
            List<List<String>> zeilen = List.of(
                    List.of("Region", ergebnis.region().name()),
                    List.of("Katalogfassung", ergebnis.katalog().fassung()),
                    List.of("Auswahlen", ergebnis.auswahlen().size() + " von " + ergebnis.region().kreise().size()),
                    List.of("Es fehlen", ergebnis.ausstehende().stream().map(Kreis::name).collect(Collectors.joining(", "))),
                    List.of("Basiskennzahlenset", ergebnis.basisset().kennzahlen().size() + " Kennzahlen"),
                    List.of("von allen gewählt", ergebnis.schnittset().kennzahlen().size() + " Kennzahlen"),
                    List.of("zurückgestellt", ergebnis.zurueckgestellt().kennzahlen().size() + " Kennzahlen"),
                    List.of("Vorschlag", vorschlag.set().kennzahlen().size() + " Kennzahlen"),
                    List.of("Kriterien", vorschlag.kriterientext()));
            for (int z = 0; z < zeilen.size(); z++) {
                zeile(blatt, z, zeilen.get(z));
                blatt.style(z, 0).bold().set();
            }
            blatt.width(0, 24);
            blatt.width(1, 90);
        }
    }
}
