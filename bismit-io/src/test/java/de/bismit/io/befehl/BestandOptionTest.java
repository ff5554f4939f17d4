package de.bismit.io.befehl;

import static org.assertj.core.api.Assertions.assertThat;

import de.bismit.io.Testdaten;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --bestand ORDNER}: an office's folder on the command line. */
class BestandOptionTest {

    private static final Path WURZEL = Path.of("..").toAbsolutePath().normalize();
    private static final String LAUSITZ = WURZEL.resolve("bismit-io/beispiele/lausitz").toString();

    @TempDir
    Path ordner;

    private static String tabelle(String code) {
        return Testdaten.shared("data/genesis-datencsv/regio-" + code + ".csv").toAbsolutePath().toString();
    }

    /** The block of the README that shows two folders: their files are there, and its lines are what the commands print. */
    @Test
    void derBildschirmDerLiesmichStimmt() throws IOException {
        List<String> liesmich = Files.readAllLines(WURZEL.resolve("README.md"));
        int beginn = liesmich.indexOf("$ ls -R bismit-io/beispiele/lausitz");
        List<String> block = liesmich.subList(beginn, liesmich.size()).stream().takeWhile(z -> !z.equals("```")).toList();
        List<Integer> eingaben = IntStream.range(0, block.size()).filter(i -> block.get(i).startsWith("$ ")).boxed().toList();
        assertThat(eingaben).hasSize(4);
        for (int i = 0; i < eingaben.size(); i++) {
            int ende = i + 1 < eingaben.size() ? eingaben.get(i + 1) : block.size();
            List<String> gezeigt = block.subList(eingaben.get(i) + 1, ende).stream().filter(z -> !z.equals("…")).toList();
            assertThat(gezeigt).isNotEmpty();
            pruefe(block.get(eingaben.get(i)), gezeigt);
        }
    }

    private void pruefe(String eingabe, List<String> gezeigt) throws IOException {
        if (eingabe.startsWith("$ ls")) {
            Path verzeichnis = WURZEL.resolve(eingabe.substring(eingabe.lastIndexOf(' ') + 1));
            List<String> dateien = gezeigt.stream().flatMap(z -> Arrays.stream(z.split("  +"))).toList();
            assertThat(dateien).allSatisfy(datei -> assertThat(verzeichnis.resolve(datei)).exists());
            try (var alle = Files.walk(verzeichnis)) {
                assertThat(alle.filter(Files::isRegularFile)).hasSize(dateien.size());
            }
            return;
        }
        List<String> args = Arrays.stream(eingabe.split(" ")).skip(4).map(a -> a.equals("21111-02-06-4.csv") ? tabelle("21111-02-06-4")
                : a.startsWith("bismit-io/beispiele") ? WURZEL.resolve(a).toString() : a).toList();
        Aufruf aufruf = Aufruf.in(ordner, args.toArray(new String[0]));
        assertThat(aufruf.code()).isZero();
        assertThat(gezeigt).allSatisfy(zeile -> assertThat(aufruf.zeilen()).contains(zeile));
    }

    @Test
    void katalogZeigtAuchEigeneKennzahlen() {
        assertThat(Aufruf.in(ordner, "katalog", "--bestand", LAUSITZ).out()).contains("L-HORTPLAETZE ", "D-ABGANG-OHNE-HSA ");
        assertThat(Aufruf.in(ordner, "katalog").out()).doesNotContain("L-HORTPLAETZE");
    }

    @Test
    void revierNimmtEigeneUndMitgelieferte() {
        Aufruf verbund = Aufruf.in(ordner, "vergleich", "--bestand", LAUSITZ, "--revier", "sächsische", tabelle("21111-02-06-4"), "--kennzahl",
                "D-ABGANG-OHNE-HSA", "--jahr", "2015");
        assertThat(verbund.code()).isZero();
        // 196 + 171 of 2,472 + 1,909
        assertThat(verbund.block("D-ABGANG-OHNE-HSA")).anyMatch(z -> z.startsWith("= Sächsische Lausitz") && z.contains("8,4  367 von 4.381"));
        assertThat(Aufruf.in(ordner, "vergleich", "--bestand", LAUSITZ, "--kennzahl", "D-ABGANG-OHNE-HSA").out()).contains("= Mitteldeutsches Revier");
        assertThat(Aufruf.in(ordner, "vergleich", "--bestand", LAUSITZ, "--revier", "quatsch").meldung())
                .isEqualTo("„quatsch“ ist kein Revier; es gibt mitteldeutsches, lausitzer, rheinisches, netzwerk, brandenburgische, sächsische.");
    }

    @Test
    void eigeneZeichenLassenSichErklaeren() throws IOException {
        Files.writeString(ordner.resolve("t.csv"), "GENESIS-Tabelle: 99999-01-01-4\nProbe;;;\n;;2015;2015\n;;Kinder;Plätze\n;;Anzahl;Anzahl\n"
                + "DG;Deutschland;5;7\n12;  Brandenburg;k.A.;3v\n__________\nStand: 10.10.2017 / 11:57:53\n");
        assertThat(Aufruf.in(ordner, "lesen", "t.csv", "--bestand", LAUSITZ, "--zeichenschema", "netzwerk").out()).contains(" 0 verworfen");
        assertThat(Aufruf.in(ordner, "lesen", "t.csv", "--bestand", LAUSITZ).out()).contains(" 2 verworfen");
        assertThat(Aufruf.in(ordner, "lesen", "t.csv", "--zeichenschema", "netzwerk").code()).isEqualTo(2);
    }

    @Test
    void einFehlerhafterOrdnerIstEinFalscherAufrufUndNenntAlles() throws IOException {
        Files.createDirectories(ordner.resolve("buero"));
        Files.writeString(ordner.resolve("buero/reviere.csv"), "revier_code;revier;kommune;art;ags5\nX;R;Halle;Stadt;1\nX;R;;Stadt;15002\n");
        for (String befehl : List.of("katalog", "vergleich", "jshell")) {
            Aufruf aufruf = Aufruf.in(ordner, befehl, "--bestand", "buero");
            assertThat(aufruf.code()).isEqualTo(2);
            assertThat(aufruf.out()).isEmpty();
            assertThat(aufruf.meldung()).contains("BIS-O006", "reviere.csv, Zeile 2, Spalte 5:", "reviere.csv, Zeile 3, Spalte 3:",
                    "2 Fehler im Ordner buero; erst beheben, dann noch einmal aufrufen.");
        }
        assertThat(Aufruf.in(ordner, "katalog", "--bestand", "fehlt").meldung()).startsWith("Den Ordner fehlt gibt es nicht; erwartet ein Ordner mit Dateien");
    }

    /** A file that nobody reads is told and does not stop the call. */
    @Test
    void eineWarnungHaeltNichtAuf() throws IOException {
        Files.createDirectories(ordner.resolve("buero"));
        Files.writeString(ordner.resolve("buero/verbuende.csv"), "verbund_code;verbund;ags5\nNS;Nordsachsen und Leipzig;14730\nNS;Nordsachsen und Leipzig;14713\n");
        Files.writeString(ordner.resolve("buero/regel.csv"), "id\nE1\n");
        Aufruf aufruf = Aufruf.in(ordner, "vergleich", "--bestand", "buero", "--revier", "NS", "--kennzahl", "D-ABGANG-OHNE-HSA");
        assertThat(aufruf.code()).isZero();
        assertThat(aufruf.meldung()).contains("BIS-O001", "regel.csv", "wird nicht gelesen");
        assertThat(aufruf.out()).contains("= Nordsachsen und Leipzig");
    }

    /** 12.2 percent in 2015 as printed in the sample, against the 8 of the office's ziele.csv; --ziele goes before it. */
    @Test
    void zieleDesOrdnersUndDerDateiDavor() throws IOException {
        String kopf = "kennzahl;gebiet;jahr;wert;von;bis;beschlossen_von;quelle\n";
        Files.createDirectories(ordner.resolve("buero"));
        Files.writeString(ordner.resolve("buero/ziele.csv"), kopf + "XD32;15084;2030;8,0;;;Kreistag 2024;\n");
        Files.writeString(ordner.resolve("andere.csv"), kopf + "XD32;15084;2028;;9;10;Ausschuss 2025;\n");
        Aufruf aufruf = Aufruf.in(ordner, "vergleich", "--bestand", "buero", "--kennzahl", "XD32", "--jahr", "2015", "--vergleich-mit", "ziel");
        assertThat(aufruf.zeilen()).anyMatch(z -> z.startsWith("    Burgenlandkreis 12,2 · Ziel 2030 (Kreistag 2024) 8,0 · +4,2"));
        assertThat(Aufruf.in(ordner, "vergleich", "--bestand", "buero", "--kennzahl", "XD32", "--jahr", "2015", "--vergleich-mit", "ziel",
                "--ziele", "andere.csv").zeilen()).anyMatch(z -> z.contains("Ziel 2028 (Ausschuss 2025)")).noneMatch(z -> z.contains("Kreistag 2024"));
    }

    /**
     * All 14 Kreise of Sachsen-Anhalt beside their Land: Stendal, the only suppressed one on 01.03.2012, would follow. The author is
     * warned, the files say nothing of it.
     */
    @Test
    void dieWarnungVorEinerPreisgabeStehtNieImBericht() throws IOException {
        StringBuilder verbuende = new StringBuilder("verbund_code;verbund;ags5\n");
        for (String ags : "15001 15002 15003 15081 15082 15083 15084 15085 15086 15087 15088 15089 15090 15091".split(" ")) {
            verbuende.append("ST;Sachsen-Anhalt gesamt;").append(ags).append('\n');
        }
        Files.createDirectories(ordner.resolve("buero"));
        Files.writeString(ordner.resolve("buero/verbuende.csv"), verbuende.toString());
        Aufruf aufruf = Aufruf.in(ordner, "vergleich", "--bestand", "buero", "--revier", "ST", tabelle("22543-01-02-4_00"), "--kennzahl",
                "C-TAGESPFLEGE-KINDER", "--jahr", "2012", "--html", "b.html", "--json", "b.json");
        assertThat(aufruf.code()).isZero();
        assertThat(aufruf.meldung()).contains("BIS-S00", "Stendal");
        for (String datei : List.of("b.html", "b.json")) {
            assertThat(ordner.resolve(datei)).content().contains("Sachsen-Anhalt gesamt").doesNotContain("BIS-S00");
        }
        assertThat(aufruf.out()).doesNotContain("BIS-S00");
    }
}
