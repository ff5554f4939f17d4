package de.bismit.io.befehl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The session of the blueprint in the real JShell. Figures: computed from the published tables by an independent program. */
class SitzungTest {

    private static final List<String> EINGABEN = List.of(
            "var daten = bismit.beispiel()",
            "var tafel = bismit.berechne(daten).fuer(MITTELDEUTSCHES_REVIER)",
            "bismit.vergleiche(tafel).kennzahl(\"D-ABGANG-OHNE-HSA\").im(2015)",
            "tafel.wert(\"D-ABGANG-OHNE-HSA\", HALLE_SAALE, 2015).herkunft()",
            "tafel.zeitreihe(\"A-BEVOELKERUNG\", NORDSACHSEN).wachstum(2010, 2011)",
            "tafel.wert(\"D-ABGANG\", HALLE_SAALE, 2015)",
            "tafel.wert(\"F-STUDIERENDE-JE-1000\", MITTELDEUTSCHES_REVIER, 2023)",
            "var buero = Bismit.mit(Path.of(\"beispiele/lausitz\"))",
            "buero.revier(\"lausitz\")",
            "Bismit.mit(Path.of(\"gibtsnicht\"))",
            "Disparitaet.von(tafel.querschnitt(\"D-ABGANG-OHNE-HSA\", 2015)).gini()",
            "Zufall.von(tafel.wert(\"D-ABGANG-OHNE-HSA\", SAALEKREIS, 2015)).bereiche(Konfidenz.PROZENT_95)",
            "/exit");

    @TempDir
    static Path ordner;

    private static String ausgabe = "";

    @BeforeAll
    static void spiele() throws IOException, InterruptedException {
        Path jshell = Path.of(System.getProperty("java.home"), "bin", "jshell");
        Assumptions.assumeTrue(Files.isExecutable(jshell), () -> jshell + " fehlt: Test übersprungen");
        ausgabe = rufe(List.of(jshell.toString(), "-J-Dfile.encoding=UTF-8", "-R-Dfile.encoding=UTF-8",
                "--class-path", System.getProperty("java.class.path"), "--startup", "DEFAULT", "--startup", Path.of("src", "main", "jshell", "bismit.jsh").toString()));
    }

    private static String rufe(List<String> befehl) throws IOException, InterruptedException {
        Path ein = Files.writeString(ordner.resolve("ein.txt"), String.join("\n", EINGABEN) + "\n");
        Path aus = ordner.resolve("aus.txt");
        Process prozess = new ProcessBuilder(new ArrayList<>(befehl)).redirectInput(ein.toFile()).redirectErrorStream(true)
                .redirectOutput(aus.toFile()).start();
        assertThat(prozess.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return Files.readString(aus, StandardCharsets.UTF_8);
    }

    @Test
    void begruesstMitEinemSatz() {
        assertThat(ausgabe).contains("bismit: ", " Kennzahlen in ", "Anfangen: bismit.beispiel()");
    }

    @Test
    void bestandUndTafelSindSaetze() {
        assertThat(ausgabe).containsPattern("daten ==> \\d+ Tabellen, 9 Kommunen, 3 Länder, Deutschland, 1995-\\d{4}");
        assertThat(ausgabe).containsPattern("tafel ==> \\d+ Kennzahlen, 9 Kommunen \\+ Revier, 1995-\\d{4}");
    }

    @Test
    void vergleichDrucktDieTabelle() {
        assertThat(ausgabe).contains("Abgänge ohne Hauptschulabschluss 2015 (Anteil an allen Abgängen), Prozent, eingeschränkt vergleichbar");
        assertThat(ausgabe).containsPattern("Burgenlandkreis +12,2 +\\+2,1").containsPattern("Saalekreis +8,7 +-1,5");
        assertThat(ausgabe).containsPattern("Revier +10,1 +1\\.372 von 13\\.520, Deckung 9 von 9").contains("VB037 ");
    }

    @Test
    void herkunftFuehrtZuDenZellen() {
        assertThat(ausgabe).containsPattern("11,0 (%|Prozent) = 100 · 190 / 1\\.723")
                .containsPattern("190 +21111-02-06-4, Zeile \\d+, Spalte 6 \\(ohne Hauptschulabschluss\\), Stand 24\\.02\\.2018, dl-de/by-2-0")
                .containsPattern("1\\.723 +21111-02-06-4, Zeile \\d+, Spalte 4 \\(Insgesamt\\)");
    }

    @Test
    void wachstumUeberEinenBruchWirdVerweigert() {
        assertThat(ausgabe).contains("kein Wert: Bruch 2011 (Zensus 2011, VB010); vergleichbar sind 1995-2010, 2011-");
    }

    @Test
    void unbekannteKennzahlNenntDieNaechsten() {
        assertThat(ausgabe).contains("Kennzahl \"D-ABGANG\" steht nicht im Katalog; gemeint D-ABGANG-");
    }

    @Test
    void kommunenOhneHochschuleZaehlenNull() {
        assertThat(ausgabe).contains("32,2", "66.348 von 2.061.146", "4 von 9 mit Angebot");
    }

    @Test
    void ordnerEinesBuerosSindEinSatz() {
        assertThat(ausgabe).containsPattern("buero ==> bismit: .*\\d+ Kennzahlen in ").contains("Netzwerk Lausitz: 7 Revierkommunen in Brandenburg, Sachsen")
                .contains("Den Ordner gibtsnicht gibt es nicht; erwartet ein Ordner mit Dateien wie");
    }

    @Test
    void kurzeWoerterFuerAbstandUndZufall() {
        assertThat(ausgabe).contains("Gini-Koeffizient 0,1672 (9 von 9 Gebieten)", "Zufallsbereich, Modellannahme (Wilson, Binomialmodell): 95 %: 7,1 bis 10,4");
    }

    @Test
    void derBefehlJshellOeffnetDieselbeSitzung() throws IOException, InterruptedException {
        String selbst = rufe(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                Hauptprogramm.class.getName(), "jshell"));
        assertThat(selbst).contains("Anfangen: bismit.beispiel()").containsPattern("Revier +10,1 +1\\.372 von 13\\.520");
    }
}
