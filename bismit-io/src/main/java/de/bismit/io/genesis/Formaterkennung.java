package de.bismit.io.genesis;

import de.bismit.io.tabelle.Lesebefund;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the format of a file by its first bytes, never by its name. The first match counts. */
final class Formaterkennung {

    static final int ANFANG = 1 << 16;

    /** What a file is, and if it is not read here, why and what to do. */
    record Format(String name, Lesebefund befund, String text) {

        boolean lesbar() {
            return text.isEmpty();
        }
    }

    static final Format DATENCSV = new Format("datencsv", Lesebefund.UNBEKANNTES_FORMAT, "");
    static final Format FFCSV = new Format("ffcsv", Lesebefund.UNBEKANNTES_FORMAT, "");
    static final Format ZIP = new Format("zip", Lesebefund.ZIP_BESCHAEDIGT, "");

    private record Probe(Predicate<String> passt, Format format) {
    }

    private static final Pattern STATUS = Pattern.compile(
            "\"Status\"\\s*:\\s*\\{[^}]*\"Code\"\\s*:\\s*(-?\\d+)[^}]*?\"Content\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final List<Probe> TEXTE = List.of(
            probe("(?:GENESIS-)?(?:Tabelle|Table):", DATENCSV),
            probe("\"?(?:Statistik_Code|statistics_code)\"?;", FFCSV),
            fremd("(?:\\* (?:Der Benutzer|The user)|K;DQ)", "cubefile", "eine GENESIS-Würfeldatei (Cube-CSV)",
                    "dieselben Daten als Flatfile-CSV (ffcsv) laden"),
            fremd("(?:STRUCTURE|DATAFLOW)(?:\\[.\\])?[,;]", "sdmx-csv", "SDMX-CSV",
                    "dieses Format wird noch nicht gelesen; GENESIS-Tabellen als ffcsv laden"),
            fremd("[^\\n\\t]*\\\\(?:time|TIME_PERIOD)\\s*\\t", "eurostat-tsv", "eine Eurostat-TSV-Datei",
                    "dieses Format wird noch nicht gelesen"),
            fremd("\\d{10}[0-9 ]{12}", "gv100ad", "ein Gemeindeverzeichnis mit fester Satzlänge (GV100AD)",
                    "es enthält Gebiete, keine Tabelle; bismit bringt sein Gebietsverzeichnis mit"),
            fremd("\"?(?:Kennziffer|Gebietskennziffer)\"?;\"?(?:Raumeinheit|Name)|gemeindeve?\\w*;|\"?Kennziffer\"?[;,]",
                    "inkar-csv", "eine INKAR- oder IRIS-Tabelle des BBSR", "dieses Format wird hier noch nicht gelesen"),
            fremd("(?:PROJCS|GEOGCS)\\[", "shapefile", "ein Teil einer Kartendatei (Shapefile)",
                    "es enthält Grenzen, keine Tabelle"));

    private Formaterkennung() {
    }

    private static Probe probe(String muster, Format format) {
        Pattern pattern = Pattern.compile(muster);
        return new Probe(text -> pattern.matcher(text).lookingAt(), format);
    }

    private static Probe fremd(String muster, String name, String was, String tun) {
        return probe(muster, fremdes(name, was, tun));
    }

    private static Format fremdes(String name, String was, String tun) {
        return new Format(name, Lesebefund.FREMDES_FORMAT,
                "erwartet eine GENESIS-Tabelle (datencsv oder ffcsv), gefunden " + was + ": " + tun);
    }

    static Format erkenne(byte[] anfang) {
        if (beginntMit(anfang, 'P', 'K', 3, 4)) {
            return ZIP;
        }
        if (beginntMit(anfang, 0xD0, 0xCF, 0x11, 0xE0)) {
            return fremdes("xls", "eine alte Excel-Datei (xls)", "als xlsx oder CSV speichern");
        }
        if (istUtf16(anfang)) {
            return new Format("utf-16", Lesebefund.KODIERUNG, "erwartet UTF-8 oder ISO-8859-1, gefunden UTF-16; die Datei "
                    + "als UTF-8 speichern oder neu laden");
        }
        if (istBinaer(anfang)) {
            return new Format("binaer", Lesebefund.BINAER, "erwartet eine Textdatei, gefunden Binärdaten"
                    + binaerart(anfang) + "; eine GENESIS-Tabelle (datencsv oder ffcsv) angeben");
        }
        String text = new String(anfang, StandardCharsets.UTF_8);
        return erkenneText(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Format erkenneText(String text) {
        String knapp = text.stripLeading();
        if (knapp.isEmpty()) {
            return new Format("leer", Lesebefund.LEERE_DATEI,
                    "die Datei ist leer; erwartet eine GENESIS-Tabelle. Den Abruf wiederholen");
        }
        if (knapp.charAt(0) == '{' || knapp.charAt(0) == '[') {
            return json(knapp);
        }
        if (knapp.charAt(0) == '<') {
            return new Format("html", Lesebefund.WEBSEITE, "erwartet eine GENESIS-Tabelle, gefunden eine Webseite oder XML"
                    + titel(knapp) + "; vermutlich eine Fehler- oder Anmeldeseite: die Tabelle neu abrufen");
        }
        return TEXTE.stream().filter(p -> p.passt().test(knapp)).findFirst().map(Probe::format)
                .orElseGet(() -> new Format("unbekannt", Lesebefund.UNBEKANNTES_FORMAT,
                        "keine GENESIS-Tabelle: erwartet am Anfang \"GENESIS-Tabelle:\" (datencsv) oder \"statistics_code;\" "
                                + "(ffcsv), gefunden \"" + ersteZeile(knapp) + "\""));
    }

    private static Format json(String text) {
        Matcher status = STATUS.matcher(text);
        if (status.find()) {
            return new Format("genesis-json", Lesebefund.API_ANTWORT, "statt einer Tabelle antwortete die Datenbank mit "
                    + "Status " + status.group(1) + ": " + entmaskiere(status.group(2)) + hinweis(status.group(1)));
        }
        if (text.contains("\"FeatureCollection\"")) {
            return fremdes("geojson", "GeoJSON", "es enthält Grenzen, keine Tabelle");
        }
        if (text.contains("\"dimension\"") && (text.contains("\"value\"") || text.contains("\"dataset\""))) {
            return fremdes("json-stat", "JSON-stat", "dieses Format wird noch nicht gelesen");
        }
        return new Format("json", Lesebefund.API_ANTWORT,
                "erwartet eine GENESIS-Tabelle, gefunden JSON; beim Abruf als Format ffcsv wählen");
    }

    private static String hinweis(String code) {
        return switch (code) {
            case "98" -> " Die Tabelle ist zu groß: als Auftrag (job) anfordern";
            case "104" -> " Den Code der Tabelle und die Auswahl prüfen";
            case "0", "22" -> " Das sind Angaben zu einer Tabelle, nicht die Tabelle selbst: als ffcsv abrufen";
            default -> " Den Abruf prüfen und wiederholen";
        };
    }

    private static String entmaskiere(String text) {
        String klar = text.replaceAll("\\\\n", " ").replaceAll("\\\\(.)", "$1").strip();
        return klar.endsWith(".") ? klar : klar + ".";
    }

    private static String titel(String html) {
        Matcher titel = Pattern.compile("(?is)<title[^>]*>\\s*(.{1,80}?)\\s*</title>").matcher(html);
        return titel.find() ? " (\"" + titel.group(1).replaceAll("\\s+", " ") + "\")" : "";
    }

    private static String ersteZeile(String text) {
        String zeile = text.lines().findFirst().orElse("");
        return zeile.length() <= 60 ? zeile : zeile.substring(0, 60) + "…";
    }

    private static boolean beginntMit(byte[] anfang, int... erwartet) {
        for (int i = 0; i < erwartet.length; i++) {
            if (i >= anfang.length || (anfang[i] & 0xFF) != erwartet[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean istUtf16(byte[] anfang) {
        if (beginntMit(anfang, 0xFF, 0xFE) || beginntMit(anfang, 0xFE, 0xFF)) {
            return true;
        }
        int[] nullen = new int[2];
        int laenge = Math.min(anfang.length, 512);
        for (int i = 0; i < laenge; i++) {
            nullen[i % 2] += anfang[i] == 0 ? 1 : 0;
        }
        return laenge >= 16 && Math.max(nullen[0], nullen[1]) > 0.4 * laenge && Math.min(nullen[0], nullen[1]) == 0;
    }

    /** NUL or many control characters in the first kilobytes. */
    private static boolean istBinaer(byte[] anfang) {
        int laenge = Math.min(anfang.length, 4096);
        int steuerzeichen = 0;
        for (int i = 0; i < laenge; i++) {
            int b = anfang[i];
            steuerzeichen += b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' ? 1 : 0;
        }
        return steuerzeichen > laenge / 50;
    }

    private static String binaerart(byte[] anfang) {
        if (beginntMit(anfang, '%', 'P', 'D', 'F')) {
            return " (PDF)";
        }
        return beginntMit(anfang, 0x1F, 0x8B) ? " (gzip: erst entpacken)" : "";
    }
}
