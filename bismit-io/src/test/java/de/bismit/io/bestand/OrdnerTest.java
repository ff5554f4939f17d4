package de.bismit.io.bestand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.daten.Zeichenbedeutung;
import de.bismit.daten.Zeichenschema;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Land;
import de.bismit.gebiet.Reviere;
import de.bismit.gebiet.Revierkommune;
import de.bismit.io.Testdaten;
import de.bismit.katalog.Kennzahl;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.wert.Wert;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Offices that run from files alone: the folders in {@code bismit-io/beispiele}, with real tables (Regionaldatenbank Deutschland,
 * dl-de/by-2-0; 21111-02-06-4 of 24.02.2018, 22541-01-01-4 of 10.10.2017). Expected figures were added up from the printed rows.
 */
class OrdnerTest {

    private static final Path BEISPIELE = Path.of("beispiele");

    @TempDir
    Path ordner;

    private static Kennzahlentafel abgaenge(Bismit bismit, String region) {
        return bismit.berechne(bismit.lies(Testdaten.shared("data/genesis-datencsv/regio-21111-02-06-4.csv")))
                .fuer(bismit.regionen().suche(region).orElseThrow());
    }

    /** Lausitz: 84 + 96 + 59 + 77 + 61 + 196 + 171 = 744 of 971 + 1,408 + 881 + 816 + 819 + 2,472 + 1,909 = 9,276, and so on. */
    @ParameterizedTest(name = "{0} {1}: {3} von {4}")
    @CsvSource({"lausitz, lausitz, D-ABGANG-OHNE-HSA, 744, 9276, 8.0207", "lausitz, lausitz, L-ABGANG-HOCHSCHULREIFE, 2966, 9276, 31.9750",
        "lausitz, SL, L-ABGANG-HOCHSCHULREIFE, 1296, 4381, 29.5823", "rheinland, Bildungsregion, D-ABGANG-OHNE-HSA, 1357, 28271, 4.8000"})
    void dieLausitzUndDasRheinlandLaufenAusDateienAllein(String buero, String region, String kennzahl, int zaehler, int nenner, double prozent) {
        Kennzahlentafel tafel = abgaenge(Bismit.mit(BEISPIELE.resolve(buero)), region);
        Kennzahlwert wert = tafel.wert(kennzahl, tafel.region().orElseThrow(), 2015);
        assertEquals(Wert.of(zaehler), wert.zaehler());
        assertEquals(Wert.of(nenner), wert.nenner().orElseThrow());
        assertEquals(prozent, wert.wert().zahl(), 5e-5);
    }

    @Test
    void dieLausitzLiegtInZweiLaendernUndIhreEigeneRegelSpricht() {
        Bismit bismit = Bismit.mit(BEISPIELE.resolve("lausitz"));
        assertEquals(List.of(Land.BRANDENBURG, Land.SACHSEN), bismit.revier("lausitz").laender());
        assertEquals("Cottbus/Chóśebuz", bismit.revier("LAUSITZ").kommunen().get(0).name());
        Jahresvergleich jahr = bismit.vergleiche(abgaenge(bismit, "lausitz")).kennzahl("L-ABGANG-HOCHSCHULREIFE").im(2015);
        assertTrue(jahr.urteil().massgebliche().stream().anyMatch(g -> g.regel().id().equals("LAU01")), jahr.urteil().toString());
        Jahresvergleich sachsen = bismit.vergleiche(abgaenge(bismit, "SL")).kennzahl("L-ABGANG-HOCHSCHULREIFE").im(2015);
        assertTrue(sachsen.urteil().gruende().stream().noneMatch(g -> g.regel().id().equals("LAU01")), "one Land only");
        assertTrue(jahr.region().wert().herkunft().toString().contains("21111-02-06-4"));
    }

    /** Table 22541-01-01-4, which is not bound here: 1,705 + 2,789 + 2,445 + 1,831 + 2,448. */
    @Test
    void eineEigeneBindungMachtEineTabelleRechenbar() {
        Bismit bismit = Bismit.mit(BEISPIELE.resolve("lausitz"));
        Gebiet brandenburgische = bismit.regionen().suche("BL").orElseThrow();
        Kennzahlentafel tafel = bismit.berechne(bismit.lies(Testdaten.shared("data/genesis-datencsv/regio-22541-01-01-4_00.csv")))
                .fuer(brandenburgische);
        assertEquals(Wert.of(11_218), tafel.wert("L-HORTPLAETZE", brandenburgische, 2002).wert());
        assertEquals(List.of(1994, 1998, 2002), tafel.jahre("L-HORTPLAETZE"));
    }

    @Test
    void eigeneZeichenUndGliederungenStehenNebenDenMitgelieferten() {
        Bismit bismit = Bismit.mit(BEISPIELE.resolve("lausitz"));
        Zeichenschema eigenes = bismit.zeichenschemata().stream().filter(s -> s.kennung().equals("NETZWERK")).findFirst().orElseThrow();
        assertEquals(Zeichenbedeutung.UNBEKANNT_ODER_GEHEIM, eigenes.allein("k.A."));
        assertEquals(5, bismit.zeichenschemata().size());
        assertEquals("Ganztag", bismit.katalog().gliederung("netzwerk").orElseThrow().themenfeld("1").orElseThrow().name());
        assertTrue(bismit.katalog().gliederung("leitfaden").isPresent());
        assertTrue(bismit.toString().contains("4 Reviere, 2 Verbünde; aus ") && bismit.toString().contains("verbuende.csv (7)"), bismit.toString());
    }

    /** One id on both sides: the office's, in the place of ours; the constants stay what they are. */
    @Test
    void beiGleicherKennungGiltDasEigene() throws IOException {
        Files.writeString(ordner.resolve("reviere.csv"), "revier_code;revier;kommune;art;ags5\nMR;Unser Revier;Halle;Stadt;15002\nMR;Unser Revier;Leipzig;Stadt;14713\n");
        Files.writeString(ordner.resolve("kennzahlen.json"), """
                [ { "id": "D-ABGANG-OHNE-HSA", "name": "Ohne Abschluss", "einheit": "Prozent", "richtung": "NIEDRIGER_BESSER",
                    "formel": { "art": "bestand", "merkmale": [ "schulabgaenge[abschluss=ohneHSA]" ] } } ]
                """);
        Bismit standard = Bismit.standard();
        String kopf = "id;titel;bundeslaender;art;gueltig_von;gueltig_bis;schwere;massnahme;umgang;sachverhalt;provenienz;quelle;ausloeser;"
                + "kennzahl_ids;merkmal;fenster_abweichend\n";
        Files.writeString(ordner.resolve("regeln.csv"), kopf + "VB037;Unser Wort;SN;Definition;1990-01-01;;Hinweis;ANNOTIEREN;u;s;verified;q;immer;*;;\n");
        Bismit eigener = Bismit.mit(ordner);
        assertEquals("Unser Revier", eigener.revier("MR").name());
        assertEquals(standard.reviere().size(), eigener.reviere().size());
        assertEquals(9, Reviere.MITTELDEUTSCHES_REVIER.kommunen().size());
        assertEquals("Ohne Abschluss", eigener.katalog().kennzahl("D-ABGANG-OHNE-HSA").name());
        assertEquals(standard.katalog().kennzahlen().stream().map(Kennzahl::id).sorted().toList(),
                eigener.katalog().kennzahlen().stream().map(Kennzahl::id).sorted().toList());
        assertEquals("Unser Wort", eigener.regelwerk().regel("VB037").orElseThrow().titel());
        assertEquals(standard.regelwerk().regeln().stream().map(r -> r.id()).toList(), eigener.regelwerk().regeln().stream().map(r -> r.id()).toList());
        assertEquals("Abgänge ohne Hauptschulabschluss", Bismit.standard().katalog().kennzahl("D-ABGANG-OHNE-HSA").name(), "nothing static changed");
    }

    @Test
    void excelSchreibtEineMarkeUndAnfuehrungszeichen() throws IOException {
        Files.writeString(ordner.resolve("reviere.csv"), "\uFEFFrevier_code;revier;kommune;art;ags5\r\n"
                + "X;\"Revier; mit Strichpunkt\";Halle;Stadt;15002\r\nX;\"Revier; mit Strichpunkt\";Leipzig;Stadt;14713\r\n");
        assertEquals("Revier; mit Strichpunkt", Bismit.mit(ordner).revier("X").name());
    }

    @Test
    void unbekanntesRevierNenntDieVorhandenen() {
        Exception fehler = assertThrows(IllegalArgumentException.class, () -> Bismit.mit(BEISPIELE.resolve("rheinland")).revier("Ruhr"));
        assertTrue(fehler.getMessage().contains("RHEINLAND Bildungsregion Rheinland"), fehler.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Bismit.mit(BEISPIELE.resolve("lausitz")).revier("SL"), "a Verbund is no Revier");
    }

    @Test
    void werteDesOrdnersSindEigeneObjekte() {
        Revierkommune cottbus = Bismit.mit(BEISPIELE.resolve("lausitz")).revier("lausitz").kommunen().get(0);
        assertEquals("12052", cottbus.schluessel());
        assertEquals("Cottbus", Reviere.LAUSITZER_REVIER.kommunen().stream().filter(k -> k.ags().equals(cottbus.ags())).findFirst().orElseThrow().name());
    }
}
