package de.bismit.io.bestand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Bismit;
import de.bismit.wert.Befund;
import de.bismit.wert.Ergebnis;
import de.bismit.wert.Schwere;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A bad file in an office's folder is answered with file, line, what was expected and what to do. */
class OrdnerbefundeTest {

    private static final String REVIERE = "revier_code;revier;kommune;art;ags5\nX;Revier X;Halle;Stadt;15002\n";
    private static final String REGELKOPF = "id;titel;bundeslaender;art;gueltig_von;gueltig_bis;schwere;massnahme;umgang;sachverhalt;provenienz;quelle;"
            + "ausloeser;kennzahl_ids;merkmal;fenster_abweichend\n";

    private static final String LAENDERMERKMALE = "id;merkmal;land;wert;gueltig_von;gueltig_bis;hinweis;quelle;provenienz\n"
            + "E1;JAHRE_BIS_ABITUR;SN;12;2000-01-01;;;Amt;verified\n";
    private static final String ABBILDUNGEN = "abbildung;groessen;dimension;ohne_dimension;zieldimension;ziel;codes;land;gueltig_von;gueltig_bis;"
            + "abbildungsgrad;wenn_unmoeglich;grund;quelle;provenienz\nmeine;schuelerAllgemein;schulart;;meineGruppe;sek1;hauptschule|realschule;;;;exakt;;"
            + "Festlegung;Amt;verified\n";

    @TempDir
    Path ordner;

    private static String kennzahl(String id, String zaehler, String rest) {
        return "{ \"id\": \"" + id + "\", \"name\": \"N\", \"einheit\": \"Anzahl\", \"richtung\": \"NEUTRAL\",\n  \"formel\": { \"art\": \"bestand\",\n"
                + "    \"merkmale\": [ \"" + zaehler + "\" ] }" + rest + " }";
    }

    private static String regel(String schwere, String von, String kennzahlen, String abweichend) {
        return REGELKOPF + "E1;t;SN;Definition;" + von + ";;" + schwere + ";ANNOTIEREN;u;s;p;q;immer;" + kennzahlen + ";;" + abweichend + "\n";
    }

    static Stream<Arguments> fehler() {
        return Stream.of(
                Arguments.of("wrong header", "reviere.csv", REVIERE.replace("ags5", "schluessel"), "BIS-O004", 1, "im Kopf fehlt die Spalte ags5; gefunden revier_code, "),
                Arguments.of("column twice", "reviere.csv", REVIERE.replace("kommune", "revier"), "BIS-O004", 1, "leer oder doppelt"),
                Arguments.of("empty file", "reviere.csv", "", "BIS-O004", 0, "die Datei ist leer; erwartet eine Kopfzeile"),
                Arguments.of("unknown column", "reviere.csv", REVIERE.replace(";ags5\n", ";ags5;farbe\n").replace("15002\n", "15002;rot\n"), "BIS-O005", 1,
                        "die Spalte farbe kennt bismit hier nicht; es gibt ags5, "),
                Arguments.of("missing cell", "reviere.csv", REVIERE.replace(";15002", ""), "BIS-O006", 2, "4 Zellen, der Kopf hat 5"),
                Arguments.of("empty cell", "reviere.csv", REVIERE.replace("Halle", ""), "BIS-O006", 2, "die Spalte kommune ist leer"),
                Arguments.of("unknown Kreis", "reviere.csv", REVIERE.replace("15002", "15999"), "BIS-O006", 2, "ist \"15999\"; erwartet der Schlüssel eines Kreises"),
                Arguments.of("lost zero", "reviere.csv", REVIERE.replace("15002", "5116"), "BIS-O006", 2, "auch der führenden Null"),
                Arguments.of("Kommune twice", "reviere.csv", REVIERE + "X;Revier X;Halle;Stadt;15002\n", "BIS-O007", 3, "X/15002 steht schon in "),
                Arguments.of("two names", "reviere.csv", REVIERE + "X;Revier Y;Leipzig;Stadt;14713\n", "BIS-O006", 3, "weiter oben \"Revier X\""),
                Arguments.of("id twice in JSON", "kennzahlen.json", "[ " + kennzahl("E", "bevoelkerung", "") + ",\n" + kennzahl("E", "bevoelkerung", "") + " ]", "BIS-O007", 4,
                        "die Kennung E steht schon in "),
                Arguments.of("field twice", "kennzahlen.json", "[ " + kennzahl("E", "bevoelkerung", ",\n \"name\": \"M\"") + " ]", "BIS-O003", 4, "das Feld \"name\" steht zweimal"),
                Arguments.of("no JSON", "kennzahlen.json", "[ {\n \"id\": \"E\"\n \"name\": 1 } ]", "BIS-O003", 3, "kein gültiges JSON"),
                Arguments.of("cut off", "kennzahlen.json", "[ {", "BIS-O003", 1, "kein gültiges JSON: Unexpected end-of-input, expected close marker for Object. Oft fehlt"),
                Arguments.of("no list", "kennzahlen.json", "{ \"id\": \"E\" }", "BIS-O003", 0, "erwartet eine Liste […]"),
                Arguments.of("unknown field", "kennzahlen.json", "[ " + kennzahl("E", "bevoelkerung", ",\n \"standart\": true") + " ]", "BIS-O005", 4,
                        "das Feld \"standart\" kennt bismit hier nicht; es gibt "),
                Arguments.of("unknown field below", "kennzahlen.json", "[ " + kennzahl("E", "bevoelkerung", "").replace("\"art\"", "\"faktr\": 2, \"art\"") + " ]", "BIS-O005",
                        2, "formel: das Feld \"faktr\""),
                Arguments.of("unknown Groesse", "kennzahlen.json", "[ " + kennzahl("E", "bevoelkerrung", "") + " ]", "BIS-O006", 2,
                        "die Größe \"bevoelkerrung\" steht nicht in groessen.json; erwartet eine von "),
                Arguments.of("no Merkmal", "kennzahlen.json", "[ " + kennzahl("E", "bevoelkerung[weiblich]", "") + " ]", "BIS-O006", 2, "fehlt bei \"weiblich\" das ="),
                Arguments.of("wrong type", "kennzahlen.json", "[ " + kennzahl("E", "bevoelkerung", ",\n \"standard\": 1") + " ]", "BIS-O006", 4,
                        "erwartet im Feld \"standard\" true oder false, gefunden 1"),
                Arguments.of("unknown word", "groessen.json", "[ { \"id\": \"g\", \"name\": \"G\", \"einheit\": \"Anzahl\",\n \"additiv\": \"VIELLEICHT\", \"zeitart\": \"STICHTAG\" } ]",
                        "BIS-O006", 1, "im Feld \"additiv\" steht \"VIELLEICHT\"; erwartet eines von [JA, "),
                Arguments.of("unknown Themenfeld", "kennzahlen.json", "[ " + kennzahl("E", "bevoelkerung", ", \"themenfelder\": { \"leitfaden\": \"Q\" }") + " ]", "BIS-O008", 1,
                        "E, Feld themenfelder: das Themenfeld Q gibt es in der Gliederung leitfaden nicht"),
                Arguments.of("unknown Gliederung", "kennzahlen.json", "[ " + kennzahl("E", "bevoelkerung", ", \"themenfelder\": { \"meine\": \"Q\" }") + " ]", "BIS-O008", 1,
                        "E steht in der Gliederung meine, die es nicht gibt; erwartet eine von ["),
                Arguments.of("link to nowhere", "kennzahlen.json", "[ " + kennzahl("E", "bevoelkerung", ", \"verweise\": [ { \"art\": \"TEIL_VON\", \"ziel\": \"D-GIBTS-NICHT\" } ]")
                        + " ]", "BIS-O008", 1, "führt ins Leere: D-GIBTS-NICHT steht nicht im Katalog"),
                Arguments.of("unknown severity", "regeln.csv", regel("schlimm", "1990-01-01", "*", ""), "BIS-O006", 2, "die Spalte schwere ist \"schlimm\"; erwartet eines von "),
                Arguments.of("no date", "regeln.csv", regel("Hinweis", "1.1.1990", "*", ""), "BIS-O006", 2, "erwartet ein Datum wie 2011-12-31"),
                Arguments.of("no window", "regeln.csv", regel("Hinweis", "1990-01-01", "*", "BB"), "BIS-O006", 2, "enthält \"BB\"; erwartet BB=2013-12-31.."),
                Arguments.of("rule of nothing", "regeln.csv", regel("Hinweis", "1990-01-01", "D-GIBTS-NICHT", ""), "BIS-O008", 2, "gilt für die Kennzahl D-GIBTS-NICHT, die es nicht gibt"),
                Arguments.of("unknown meaning", "zeichenschemata.csv", "schema;zeichen;stellung;bedeutung\nS;-;allein;GARNICHTS\n", "BIS-O006", 2,
                        "die Spalte bedeutung ist \"GARNICHTS\"; erwartet eines von [NICHTS, "),
                Arguments.of("shipped name", "zeichenschemata.csv", "schema;zeichen;stellung;bedeutung\nKLASSISCH;-;allein;NICHTS\n", "BIS-O006", 2, "erwartet ein neuer Name"),
                Arguments.of("unknown format", "bindungen/t.json", "{ \"format\": \"xls\" }", "BIS-O006", 1, "das Format \"xls\" gibt es nicht; erwartet datencsv oder ffcsv"),
                Arguments.of("unknown Land", "laendermerkmale.csv", LAENDERMERKMALE.replace("SN", "XX"), "BIS-O006", 2, "die Spalte land ist \"XX\"; erwartet DE oder"),
                Arguments.of("no claim to be verified", "laendermerkmale.csv", LAENDERMERKMALE.replace("verified", ""), "BIS-O006", 2, "die Spalte provenienz ist leer"),
                Arguments.of("end before beginning", "laendermerkmale.csv", LAENDERMERKMALE.replace("2000-01-01;", "2000-01-01;1999-01-01"), "BIS-O006", 2, "gueltig_bis"),
                Arguments.of("unknown grade", "kategorienabbildungen.csv", ABBILDUNGEN.replace("exakt", "genau"), "BIS-O006", 2, "die Spalte abbildungsgrad ist \"genau\"; erwartet exakt, "),
                Arguments.of("mapping of nothing", "kategorienabbildungen.csv", ABBILDUNGEN.replace("schuelerAllgemein", "schueler"), "BIS-O008", 2,
                        "die Abbildung meine gilt für die Größe schueler, die es nicht gibt; erwartet eine von "),
                Arguments.of("mapping twice", "kategorienabbildungen.csv", ABBILDUNGEN + "meine;schuelerAllgemein;schulart;;meineGruppe;sek1;gymnasium;;2015-01-01;;exakt;;Festlegung;Amt;verified\n",
                        "BIS-O006", 2, "zwei Zeilen für dasselbe Ziel"),
                Arguments.of("target of nothing", "ziele.csv", "kennzahl;gebiet;jahr;wert;von;bis;beschlossen_von;quelle\nD-GIBTS-NICHT;15084;2030;8;;;Kreistag;\n", "BIS-O008", 2,
                        "das Ziel gilt für die Kennzahl D-GIBTS-NICHT, die es nicht gibt"),
                Arguments.of("misspelt file", "revier.csv", REVIERE, "BIS-O001", 0, "wird nicht gelesen; erwartet zeichenschemata.csv, reviere.csv, "),
                Arguments.of("misplaced file", "bindungen/t.txt", "x", "BIS-O001", 0, "wird nicht gelesen"),
                Arguments.of("file called like a folder", "bindungen", "x", "BIS-O001", 0, "ist eine Datei und wird nicht gelesen, bindungen/ wäre ein Ordner"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fehler")
    void jederFehlerNenntDateiZeileUndWasErwartetWird(String was, String datei, String inhalt, String code, int zeile, String satz) throws IOException {
        Path ziel = ordner.resolve(datei);
        Files.createDirectories(ziel.getParent());
        Files.writeString(ziel, inhalt);
        Ergebnis<Bismit> ergebnis = Bismit.pruefe(ordner);
        assertEquals(1, ergebnis.befunde().size(), ergebnis.befunde().toString());
        Befund befund = ergebnis.befunde().get(0);
        assertEquals(code, befund.code(), befund.toString());
        assertEquals(ziel.toString(), befund.stellen().get(0).datei());
        assertEquals(zeile, befund.stellen().get(0).zeile(), befund.toString());
        assertTrue(befund.text().contains(satz), befund.toString());
        assertTrue(ergebnis.gelesen().isPresent(), "what is good can be used");
        if (befund.schwere() == Schwere.FEHLER) {
            assertTrue(assertThrows(IllegalStateException.class, () -> Bismit.mit(ordner)).getMessage().contains(befund.toString()));
        } else {
            assertEquals("BIS-O001", code, "only a file that nobody reads refuses nothing");
            assertEquals(ergebnis.befunde(), Bismit.mit(ordner).befunde());
            assertTrue(Bismit.mit(ordner).toString().contains("; ein Befund: bismit.befunde()"));
        }
    }

    /** Latin-1: the ü of the second line is no UTF-8. */
    @Test
    void andereKodierungWirdMitDerZeileGenannt() throws IOException {
        Files.write(ordner.resolve("reviere.csv"), REVIERE.replace("Halle", "Düben").getBytes(StandardCharsets.ISO_8859_1));
        Files.write(ordner.resolve("kennzahlen.json"), "[\n\n{ \"id\": \"\u00fc\" } ]".getBytes(StandardCharsets.ISO_8859_1));
        List<Befund> befunde = Bismit.pruefe(ordner).befunde();
        assertEquals(List.of("BIS-O002", "BIS-O002"), befunde.stream().map(Befund::code).toList());
        assertEquals(List.of(2, 3), befunde.stream().map(b -> b.stellen().get(0).zeile()).toList());
        assertTrue(befunde.get(0).text().startsWith("Byte 0xFC an Stelle 13 der Zeile gehört nicht zu UTF-8"), befunde.get(0).text());
    }

    @Test
    void gutesUeberlebtUndAllesSchlechteStehtInEinerAusnahme() throws IOException {
        Files.writeString(ordner.resolve("reviere.csv"), REVIERE + "X;Revier X;Nirgends;Stadt;99999\nX;Revier X;Leipzig;Stadt;14713\n");
        Files.writeString(ordner.resolve("kennzahlen.json"), "[ " + kennzahl("GUT", "bevoelkerung", "") + ",\n" + kennzahl("SCHLECHT", "gibtsnicht", "") + " ]");
        Bismit bismit = Bismit.pruefe(ordner).gelesen().orElseThrow();
        assertEquals(List.of("15002", "14713"), bismit.revier("X").kommunen().stream().map(k -> k.schluessel()).toList());
        assertTrue(bismit.katalog().findeKennzahl("GUT").isPresent() && bismit.katalog().findeKennzahl("SCHLECHT").isEmpty());
        String meldung = assertThrows(IllegalStateException.class, () -> Bismit.mit(ordner)).getMessage();
        assertEquals(2, meldung.lines().count());
        assertTrue(meldung.contains("reviere.csv, Zeile 3, Spalte 5: ") && meldung.contains("gibtsnicht"), meldung);
    }

    @Test
    void keinOrdnerUndEinLeererSindEinIrrtum() throws IOException {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Bismit.mit(ordner.resolve("fehlt"))).getMessage().contains("gibt es nicht"));
        Path datei = Files.writeString(ordner.resolve("notiz.txt"), "x");
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Bismit.mit(datei)).getMessage().contains("gibt es nur als Datei"));
        assertTrue(assertThrows(IllegalStateException.class, () -> Bismit.mit(ordner)).getMessage().contains("kein einziger Eintrag"));
    }

    /** A hint, so that the folder can be used: categories may also be made of others. */
    @Test
    void einMerkmalDasKeineTabelleLiefertIstEinHinweis() throws IOException {
        Files.writeString(ordner.resolve("groessen.json"), "[ { \"id\": \"g\", \"name\": \"G\", \"einheit\": \"Anzahl\", \"additiv\": \"JA\", \"zeitart\": \"STICHTAG\" } ]");
        Files.writeString(ordner.resolve("kennzahlen.json"), "[ " + kennzahl("E", "schulabgaenge[abschluss=Abi]", "") + ",\n" + kennzahl("F", "g", "") + ",\n"
                + kennzahl("G", "schulabgaenge[abschluss=AHR,geschlecht=weiblich]", "") + " ]");
        List<Befund> befunde = Bismit.pruefe(ordner).befunde();
        assertEquals(List.of("BIS-O009", "BIS-O009"), befunde.stream().map(Befund::code).toList());
        assertTrue(befunde.get(0).text().contains("keine Bindung liefert schulabgaenge[abschluss=Abi]; es gibt zu schulabgaenge abschluss=AHR, "),
                befunde.get(0).text());
        assertTrue(befunde.get(1).text().contains("keine Bindung liefert die Größe g"), befunde.get(1).text());
        assertTrue(Bismit.mit(ordner).katalog().findeKennzahl("E").isPresent());
    }

    @Test
    void notizenUndBilderStoerenNicht() throws IOException {
        Files.writeString(ordner.resolve("reviere.csv"), REVIERE);
        Files.writeString(ordner.resolve("LIESMICH.md"), "# Notiz");
        Files.writeString(ordner.resolve(".versteckt.csv"), "x");
        Files.createDirectories(ordner.resolve("daten"));
        Files.writeString(ordner.resolve("daten").resolve("t.csv"), "x");
        Files.writeString(ordner.resolve("daten").resolve("vergleich.json"), "{ \"version\": 1 }");
        Files.createDirectories(ordner.resolve("bilder"));
        Files.writeString(ordner.resolve("bilder").resolve("wappen.svg"), "x");
        assertEquals(List.of(), Bismit.pruefe(ordner).befunde());
    }

    static Stream<Arguments> verirrte() {
        String bindung = "{ \"format\": \"datencsv\", \"tabelle\": \"1-1\" }";
        return Stream.of(Arguments.of("bindung/1-1.json", bindung, "bindung", "gemeint ist wohl bindungen/"),
                Arguments.of("Bindugen/liste.csv", "x", "Bindugen", "gemeint ist wohl bindungen/"),
                Arguments.of("tabellen/1-1.json", bindung, "tabellen", "es stehen Definitionen darin"),
                Arguments.of("neu/regeln.csv", REGELKOPF, "neu", "es stehen Definitionen darin"),
                Arguments.of("bindungen/alt/1-1.json", bindung, "bindungen", "bindungen/alt/ darin wird nicht gelesen"),
                Arguments.of("regeln.csv/notiz.txt", "x", "regeln.csv", "ist ein Ordner und wird nicht gelesen, regeln.csv wäre eine Datei"));
    }

    /** Definitions at a place where nobody looks are told, not passed over. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("verirrte")
    void definitionenAmFalschenOrtWerdenGenannt(String datei, String inhalt, String ort, String satz) throws IOException {
        Files.writeString(ordner.resolve("reviere.csv"), REVIERE);
        Files.createDirectories(ordner.resolve(datei).getParent());
        Files.writeString(ordner.resolve(datei), inhalt);
        List<Befund> befunde = Bismit.pruefe(ordner).befunde();
        assertEquals(List.of("BIS-O001"), befunde.stream().map(Befund::code).toList(), befunde.toString());
        assertEquals(ordner.resolve(ort), Path.of(befunde.get(0).stellen().get(0).datei()));
        assertTrue(befunde.get(0).text().contains(satz), befunde.toString());
        assertEquals(befunde, Bismit.mit(ordner).befunde());
    }

    /** The shipped files are read by the same readers and hold nothing that nobody asks for. */
    @Test
    void mitgelieferteDateienHabenKeinUnbekanntesFeld() {
        Groessen groessen = new Groessen();
        List<Dateiart<?>> arten = List.of(Groessen.art(), Katalogleser.gliederungen(), Katalogleser.kennzahlen(groessen, List.of()), Regelleser.ART,
                Bindungsleser.art(groessen, List.of()));
        for (Dateiart<?> art : arten) {
            assertEquals(List.of(), Quellen.befunde(art), art.datei());
        }
    }
}
