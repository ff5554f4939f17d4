package de.bismit.io.bestand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Bismit;
import de.bismit.daten.Kategorienamen;
import de.bismit.gebiet.Land;
import de.bismit.harmonisierung.Abbildungsgrad;
import de.bismit.harmonisierung.Kategorien;
import de.bismit.harmonisierung.Kategoriefund;
import de.bismit.harmonisierung.Laendermerkmale;
import de.bismit.harmonisierung.Schularten;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office's categories and targets from its folder. */
class OrdnerkategorienTest {

    private static final LocalDate HERBST_2015 = LocalDate.of(2015, 10, 1);

    @TempDir
    Path ordner;

    private Bismit mit(String datei, String inhalt) throws IOException {
        Files.writeString(ordner.resolve(datei), inhalt);
        return Bismit.mit(ordner);
    }

    /** Each shipped table is one an office may have: the same readers, no unknown column, and nothing changes. */
    @Test
    void dieMitgeliefertenTabellenSindVorlagen() throws IOException {
        for (String datei : List.of("schularten.csv", "abschluesse.csv", "betreuung.csv", "stichtage.csv", "laendermerkmale.csv", "kategorienabbildungen.csv")) {
            kopiere(Schularten.class, datei);
        }
        kopiere(Kategorienamen.class, "kategorien.csv");
        Bismit bismit = Bismit.mit(ordner);
        assertEquals(List.of(), bismit.befunde());
        Kategorien eigene = bismit.kategorien();
        Kategorien unsere = Kategorien.deutschland();
        assertEquals(unsere.schularten().alle(), eigene.schularten().alle());
        assertEquals(unsere.abschluesse().alle(), eigene.abschluesse().alle());
        assertEquals(unsere.betreuungsangebote().alle(), eigene.betreuungsangebote().alle());
        assertEquals(unsere.stichtage().alle(), eigene.stichtage().alle());
        assertEquals(unsere.laendermerkmale().alle(), eigene.laendermerkmale().alle());
        assertEquals(unsere.namen().alle(), eigene.namen().alle());
        assertEquals(unsere.abbildungen().toString(), eigene.abbildungen().toString());
        assertTrue(bismit.toString().contains("schularten.csv (163)"), bismit.toString());
    }

    private void kopiere(Class<?> nachbar, String datei) throws IOException {
        try (InputStream strom = Objects.requireNonNull(nachbar.getResourceAsStream(datei))) {
            Files.copy(strom, ordner.resolve(datei));
        }
    }

    @Test
    void eigeneSchulartenTragenDieAbbildungen() throws IOException {
        Bismit bismit = mit("schularten.csv", "id;land;schulart;teil;kuerzel;aliases;gueltig_von;gueltig_bis;klassenstufen;abschluesse;national_kategorie;"
                + "genesis_variable;genesis_code;abbildung;abbildung_grund;traegerschaft;steuerung;quelle;provenienz\n"
                + "BY-GY;BY;Gymnasium;gesamt;Gym;;;;5-12;;Gymnasien;BILSA8;SCHULE08;verlustbehaftet;eigene Lesart;;;Schulamt;verified\n");
        assertTrue(bismit.kategorien().schularten().finde(Land.BAYERN, "Gymnasium", HERBST_2015) instanceof Kategoriefund.Zugeordnet);
        assertEquals(Optional.of(Abbildungsgrad.VERLUSTBEHAFTET), bismit.abbildung("schulgruppe").grad("gymnasium", Optional.of(Land.BAYERN), HERBST_2015));
        assertEquals(Optional.empty(), Bismit.standard().abbildung("schulgruppe").grad("gymnasium", Optional.of(Land.BAYERN), HERBST_2015));
    }

    @Test
    void fehltEineAbbildungNenntDieMeldungDieVorhandenen() {
        String meldung = assertThrows(IllegalArgumentException.class, () -> Bismit.standard().abbildung("schulgruppen")).getMessage();
        assertTrue(meldung.contains("schulgruppe, "), meldung);
    }

    @Test
    void einEigenesLaendermerkmalErsetztUnseres() throws IOException {
        String kopf = "id;merkmal;land;wert;gueltig_von;gueltig_bis;hinweis;quelle;provenienz\n";
        Bismit bismit = mit("laendermerkmale.csv", kopf + "UE-SN;UEBERGANG_NACH_KLASSE;SN;6;;;Schulversuch;Amt;verified\n");
        assertEquals(6, bismit.kategorien().laendermerkmale().uebergangNachKlasse(Land.SACHSEN, HERBST_2015).orElseThrow());
        assertEquals(4, Laendermerkmale.deutschland().uebergangNachKlasse(Land.SACHSEN, HERBST_2015).orElseThrow(), "nothing static changed");
    }
}
