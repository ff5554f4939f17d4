package de.bismit.io.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads a workbook into sheets and cells: only what is printed, never a calculation; macros are refused. */
final class Mappe {

    private static final String ANLEITUNG = "; in Excel oder LibreOffice öffnen und als .xlsx speichern";
    private static final Pattern DATUMSFORMAT = Pattern.compile("(?i)[dyjt]|m.*m|h");
    private static final Pattern WOERTLICHES = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private Mappe() {
    }

    static List<Blatt> lies(InputStream strom) throws IOException {
        Paket paket = Paket.lies(strom);
        pruefe(paket);
        try (ReadableWorkbook mappe = new ReadableWorkbook(new ByteArrayInputStream(paket.gepackt()), new ReadingOptions(true, true))) {
            Map<String, String> teile = blattteile(paket);
            List<Blatt> blaetter = new ArrayList<>();
            for (Sheet blatt : mappe.getSheets().toList()) {
                blaetter.add(new Blatt(blatt.getName(), zeilen(blatt), verbundene(paket, teile.getOrDefault(blatt.getId(), ""))));
            }
            return blaetter;
        } catch (ExcelReaderException | XMLStreamException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | NullPointerException e) {
            throw new Paket.Abgelehnt("BIS-X001", "keine lesbare Excel-Datei (" + e.getMessage() + ")" + ANLEITUNG);
        }
    }

    private static void pruefe(Paket paket) throws Paket.Abgelehnt {
        String inhaltsarten = paket.text("[Content_Types].xml");
        if (inhaltsarten.isEmpty() || !paket.hat("xl/workbook.xml")) {
            throw new Paket.Abgelehnt("BIS-X001", "keine Excel-Datei im Format .xlsx" + ANLEITUNG);
        }
        if (paket.hatTeil("vbaProject.bin") || inhaltsarten.contains("macroEnabled")) {
            throw new Paket.Abgelehnt("BIS-X003", "enthält Makros und wird nicht gelesen" + ANLEITUNG + " (ohne Makros)");
        }
        if (paket.hatDokumenttyp()) {
            throw new Paket.Abgelehnt("BIS-X001", "enthält eine Dokumenttyp-Angabe, die in keine Excel-Datei gehört" + ANLEITUNG);
        }
    }

    private static List<List<Zelle>> zeilen(Sheet blatt) throws IOException {
        List<List<Zelle>> zeilen = new ArrayList<>();
        try (Stream<Row> gelesene = blatt.openStream()) {
            gelesene.forEach(zeile -> {
                List<Zelle> zellen = zeile.stream().flatMap(z -> Optional.ofNullable(z).stream()).map(Mappe::zelle).filter(z -> !z.leer()).toList();
                if (!zellen.isEmpty()) {
                    zeilen.add(zellen);
                }
            });
        }
        return zeilen;
    }

    private static Zelle zelle(Cell zelle) {
        int zeile = zelle.getAddress().getRow() + 1;
        int spalte = zelle.getColumnIndex() + 1;
        String roh = Optional.ofNullable(zelle.getRawValue()).orElse("");
        return switch (zelle.getType()) {
            case STRING -> new Zelle(zeile, spalte, Zelle.Art.TEXT, zelle.getText());
            case NUMBER -> istDatum(zelle) ? new Zelle(zeile, spalte, Zelle.Art.DATUM, zelle.asDate().toLocalDate().toString())
                    : new Zelle(zeile, spalte, Zelle.Art.ZAHL, zelle.asNumber().stripTrailingZeros().toPlainString());
            case BOOLEAN -> new Zelle(zeile, spalte, Zelle.Art.WAHRHEIT, roh.equals("1") ? "WAHR" : "FALSCH");
            case FORMULA -> new Zelle(zeile, spalte, Zelle.Art.FORMEL, "=" + Optional.ofNullable(zelle.getFormula()).orElse(""));
            case ERROR -> new Zelle(zeile, spalte, Zelle.Art.FEHLER, roh);
            case EMPTY -> new Zelle(zeile, spalte, Zelle.Art.LEER, "");
        };
    }

    private static boolean istDatum(Cell zelle) {
        String format = zelle.getDataFormatString();
        return format != null && DATUMSFORMAT.matcher(WOERTLICHES.matcher(format).replaceAll("")).find() && !format.equalsIgnoreCase("general");
    }

    /** The id of a sheet's relation to the name of its part. */
    private static Map<String, String> blattteile(Paket paket) throws XMLStreamException {
        Map<String, String> teile = new HashMap<>();
        for (Map<String, String> beziehung : elemente(paket, "xl/_rels/workbook.xml.rels", "Relationship")) {
            String ziel = beziehung.getOrDefault("Target", "");
            teile.put(beziehung.getOrDefault("Id", ""), ziel.startsWith("/") ? ziel.substring(1) : "xl/" + ziel);
        }
        return teile;
    }

    private static List<Blatt.Bereich> verbundene(Paket paket, String teil) throws XMLStreamException {
        return elemente(paket, teil, "mergeCell").stream().flatMap(m -> Blatt.Bereich.lies(m.getOrDefault("ref", "")).stream()).toList();
    }

    /** The attributes of all elements of a name; external entities are off. */
    private static List<Map<String, String>> elemente(Paket paket, String teil, String name) throws XMLStreamException {
        List<Map<String, String>> elemente = new ArrayList<>();
        if (!paket.hat(teil)) {
            return elemente;
        }
        XMLInputFactory fabrik = XMLInputFactory.newDefaultFactory();
        fabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader leser = fabrik.createXMLStreamReader(paket.strom(teil));
        while (leser.hasNext()) {
            if (leser.next() == XMLStreamConstants.START_ELEMENT && leser.getLocalName().equals(name)) {
                Map<String, String> attribute = new HashMap<>();
                for (int i = 0; i < leser.getAttributeCount(); i++) {
                    attribute.put(leser.getAttributeLocalName(i), leser.getAttributeValue(i));
                }
                elemente.add(attribute);
            }
        }
        leser.close();
        return elemente;
    }
}
