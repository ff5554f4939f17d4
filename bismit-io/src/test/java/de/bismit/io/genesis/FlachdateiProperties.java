package de.bismit.io.genesis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.gebiet.Gebietsverzeichnis;
import de.bismit.io.tabelle.Leseauswahl;
import de.bismit.io.tabelle.Lesung;
import de.bismit.io.tabelle.TidyAusgabe;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** The quick way through a flat file reads what FastCSV reads: the same cells, places, findings, whatever is in the file. */
class FlachdateiProperties {

    private static final String NEU = "statistics_code;statistics_label;time_code;time_label;time;1_variable_code;"
            + "1_variable_label;1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_label;"
            + "2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label";
    private static final String ALT = "Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;"
            + "1_Auspraegung_Code;1_Auspraegung_Label;2_Merkmal_Code;2_Merkmal_Label;2_Auspraegung_Code;2_Auspraegung_Label;"
            + "BAU001__Faelle__Anzahl;BAU003__Kaufsumme__Tsd._EUR;BAU004__Preis__EUR;BAU005__Anteil__Prozent";

    /** A file with its encoding and line ends. */
    record Datei(byte[] inhalt) {

        @Override
        public String toString() {
            return new String(inhalt, StandardCharsets.ISO_8859_1);
        }
    }

    @Property(tries = 500)
    void schnellerWegLiestWieFastCsv(@ForAll("dateien") Datei datei) throws IOException {
        vergleiche(datei);
    }

    /** What is remembered of the row before must not be taken for what stands in this one. */
    @Property(tries = 500)
    void wiederholteAnfaengeTaeuschenNicht(@ForAll("verwandteZeilen") Datei datei) throws IOException {
        vergleiche(datei);
    }

    /** Lines lie across the borders of buffers. */
    @Property(tries = 20)
    void auchUeberVielePuffer(@ForAll("dateien") Datei datei) throws IOException {
        ByteArrayOutputStream lange = new ByteArrayOutputStream();
        while (lange.size() < 300_000 && datei.inhalt().length > 1000) {
            lange.write(datei.inhalt());
        }
        vergleiche(new Datei(lange.toByteArray()));
    }

    private static void vergleiche(Datei datei) throws IOException {
        Quelle quelle = Quelle.von("12411_1773175772751_de_flat.csv", datei.inhalt());
        FfcsvLeser leser = new FfcsvLeser(quelle, new Vorgaben(Gebietsverzeichnis.deutschland(), null, Leseauswahl.alles()));
        Lesung sorgfaeltig = leser.liesMitFastCsv();
        Lesung schnell = leser.lies();
        assertEquals(sorgfaeltig.befunde(), schnell.befunde());
        assertEquals(inhalt(sorgfaeltig), inhalt(schnell));
    }

    private static String inhalt(Lesung lesung) {
        return lesung + lesung.rohtabelle().map(t -> {
            ByteArrayOutputStream tidy = new ByteArrayOutputStream();
            TidyAusgabe.schreibe(List.of(t), tidy);
            return t.titel() + " " + t.klassen() + t.messgroessen() + t.zeiten() + tidy.toString(StandardCharsets.UTF_8);
        }).orElse("");
    }

    @Provide
    Arbitrary<Datei> dateien() {
        return Combinators.combine(Arbitraries.of(NEU, NEU, ALT, NEU + ";value_q", "kein;Kopf", "\"" + NEU.replace(";", "\";\"") + "\""),
                zeile().list().ofMaxSize(25), Arbitraries.frequencyOf(mal(9, Arbitraries.just("\n")), mal(3, Arbitraries.just("\r\n")), mal(1, Arbitraries.just("\r"))),
                Arbitraries.of(StandardCharsets.UTF_8, StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1),
                Arbitraries.of("", "\uFEFF"), Arbitraries.of(true, true, true, false)).as(FlachdateiProperties::datei);
    }

    private static Datei datei(String kopf, List<String> zeilen, String umbruch, Charset kodierung, String bom, boolean mitEnde) {
        List<String> alle = new ArrayList<>(List.of(kopf));
        alle.addAll(zeilen);
        String text = (kodierung == StandardCharsets.UTF_8 ? bom : "") + String.join(umbruch, alle) + (mitEnde ? umbruch : "");
        return new Datei(text.getBytes(kodierung));
    }

    /** Each row is the one before with one or two fields changed, so that they differ in a byte or in length alone. */
    @Provide
    Arbitrary<Datei> verwandteZeilen() {
        Arbitrary<List<Aenderung>> aenderungen = Combinators.combine(Arbitraries.integers().between(0, 17), Arbitraries.of(AENDERUNGEN), Arbitraries.strings()
                .withChars("AB01ä;").ofMaxLength(18)).as(Aenderung::new).list().ofMinSize(1).ofMaxSize(2);
        return Combinators.combine(Arbitraries.of(NEU, ALT, NEU + ";value_q"), aenderungen.list().ofMaxSize(40), Arbitraries.of("\n", "\r\n"))
                .as((kopf, alle, umbruch) -> {
                    List<String> zeile = new ArrayList<>(List.of(VORLAGE.split(";", -1)));
                    List<String> zeilen = new ArrayList<>(List.of(String.join(";", zeile)));
                    for (List<Aenderung> einige : alle) {
                        einige.forEach(a -> a.aendere(zeile));
                        zeilen.add(String.join(";", zeile));
                    }
                    return datei(kopf, zeilen, umbruch, StandardCharsets.UTF_8, "", true);
                });
    }

    private static final String VORLAGE = "12411;Stand;STAG;Stichtag;2015-12-31;KREISE;Kreise;15002;Halle;ALT;Alter;ALT000B20;bis 20;12;Anzahl;BEVSTD;Stand";
    private static final List<String> AENDERUNGEN = List.of("anhaengen", "kuerzen", "leeren", "ersetzen", "letztes", "erstes", "vorlage", "wie vorher");

    /** One field of a row and what becomes of it. */
    record Aenderung(int feld, String art, String text) {

        void aendere(List<String> zeile) {
            int i = feld % zeile.size();
            String alt = zeile.get(i);
            String neu = switch (art) {
                case "anhaengen" -> alt + text;
                case "kuerzen" -> alt.substring(0, Math.max(0, alt.length() - 1));
                case "leeren" -> "";
                case "ersetzen" -> text;
                case "letztes" -> alt.isEmpty() ? "" : alt.substring(0, alt.length() - 1) + "1";
                case "erstes" -> alt.isEmpty() ? "" : "A" + alt.substring(1);
                case "vorlage" -> VORLAGE.split(";", -1)[i % 17];
                default -> alt;
            };
            zeile.set(i, neu.length() > 60 ? text : neu);
        }
    }

    /** Mostly good rows; some short, long, empty, or with a quotation mark somewhere. */
    @Provide
    Arbitrary<String> zeile() {
        Arbitrary<String> gut = Combinators.combine(Arbitraries.frequencyOf(mal(20, Arbitraries.just("12411")), mal(1, Arbitraries.of("", "KREISE", "12\u00fc"))),
                Arbitraries.of("2015", "2015-12-31", "31.12.2016", "2014-10P6M", "morgen"),
                Arbitraries.of("KREISE;Kreise;15002;Halle (Saale)", "KREISE;Kreise;15088;", "KREISE;Kreise;1508;Saalekreis",
                        "DLAND;Länder;15;Sachsen-Anhalt", "DINSG;;DG;Deutschland", "GES;Geschlecht;;Insgesamt"),
                Arbitraries.of("ALT;Alter;ALT000B20;0 bis 20 Jahre", "ALT;Alter;ALT000B20ALT020B65ALT065UM;alle", "ALT;;;",
                        "QUARTG;Quartal;QUART3;3. Quartal"), wert(), wert(),
                Arbitraries.of("Anzahl;BEVSTD;Bevölkerung", "percent;P;Anteil", "Ellen;E;Länge")).as(
                        (statistik, zeit, gebiet, alter, a, b, mass) -> String.join(";", statistik, "Bevölkerungsstand", "STAG",
                                "Stichtag", zeit, gebiet, alter, a, mass.equals("Ellen;E;Länge") ? b + ";1;2" : mass));
        Arbitrary<String> kaputt = Combinators.combine(gut, Arbitraries.integers().between(0, 120),
                Arbitraries.of("\"", "\"\"", ";", ";\"", "\";", "\u0000", "\t", "€", "\uD83D\uDE00", ";\"a\"\"b\"", "\r"))
                .as((zeile, stelle, einschub) -> {
                    int i = Math.min(stelle, zeile.length());
                    return zeile.substring(0, i) + einschub + zeile.substring(i);
                });
        return Arbitraries.frequencyOf(mal(30, gut), mal(2, gut.map(z -> z + ";e")),
                mal(1, kaputt), mal(1, gut.map(z -> z.substring(0, z.length() / 2))),
                mal(1, Arbitraries.of("", " ", ";", "\"in Anführung\";x")));
    }

    private static Tuple2<Integer, Arbitrary<? extends String>> mal(int gewicht, Arbitrary<String> texte) {
        return Tuple.of(gewicht, texte);
    }

    private static Arbitrary<String> wert() {
        return Arbitraries.frequencyOf(mal(6, Arbitraries.longs().between(0, 1_000_000_000_000L).map(String::valueOf)),
                mal(3, Arbitraries.of("-", ".", "...", "x", "/", "", "–")),
                mal(3, Arbitraries.of("12,5", "-0,3", "+7", "1.234", "1 234", "77.9", "0007", "123456789,123456789",
                        " 12 ", "(12)", "12 r", "1234567/", ":1234567", "zwölf")));
    }
}
