package de.bismit.katalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.daten.Additivitaet;
import de.bismit.daten.Groesse;
import de.bismit.daten.Merkmal;
import de.bismit.wert.Einheit;
import de.bismit.zeit.Zeitart;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KennzahlenkatalogTest {

    private static final Gliederung LEITFADEN = new Gliederung(Gliederung.LEITFADEN, "Leitfaden",
            List.of(new Themenfeld("A", "Demografie"), new Themenfeld("X", "Rahmenbedingungen"), new Themenfeld("D", "Allgemeinbildende Schulen")));
    private static final Merkmalsumme GROESSE = new Merkmalsumme(List.of(
            Merkmal.of(new Groesse("g", "Größe", Einheit.ANZAHL, Additivitaet.JA, Zeitart.STICHTAG, ""))));
    private static final Formel FORMEL = Verhaeltnis.anteil(GROESSE, GROESSE);

    private static Kennzahlbauer kennzahl(String id, String name) {
        return Kennzahl.builder(id, name, FORMEL).themenfeld(Gliederung.LEITFADEN, id.substring(0, 1));
    }

    private static final Kennzahl OHNE_HSA = kennzahl("D-ABGANG-OHNE-HSA", "Abgänge ohne Hauptschulabschluss").alias(List.of("XD32"))
            .zusatz("Anteil an allen Abgängen").definition("Wer die Schule ohne Hauptschulabschluss verlässt.").einheit(Einheit.PROZENT)
            .richtung(Richtung.NIEDRIGER_BESSER).dimension("geschlecht", List.of("weiblich", "männlich")).steuerung(new Steuerung("Land"))
            .angabe("zaehlervariante", "mit Förderschulabschluss").herkunft("Leitfaden, D", "verified").standard(false).build();
    private static final Kennzahl AHR = kennzahl("D-ABGANG-AHR", "Abgänge mit allgemeiner Hochschulreife").build();
    private static final Kennzahl BEVOELKERUNG = kennzahl("A-BEVOELKERUNG", "Bevölkerung").alias(List.of("XA01")).build();
    private static final Kennzahl EIGENE = Kennzahl.builder("EIGENE", "Eigene Zählung", FORMEL).build();
    private static final Kennzahlenkatalog KATALOG = Kennzahlenkatalog.of(List.of(LEITFADEN), List.of(EIGENE, OHNE_HSA, AHR, BEVOELKERUNG));

    @Test
    void ordnungNachThemenfeldDesLeitfadensDannId() {
        assertEquals(List.of(BEVOELKERUNG, AHR, OHNE_HSA, EIGENE), KATALOG.kennzahlen(), "without a field last");
    }

    @Test
    void idUndAliasMeinenDieselbe() {
        assertSame(OHNE_HSA, KATALOG.kennzahl("D-ABGANG-OHNE-HSA"));
        assertSame(OHNE_HSA, KATALOG.kennzahl("XD32"));
        assertEquals(Optional.empty(), KATALOG.findeKennzahl("d-abgang-ohne-hsa"));
        assertTrue(OHNE_HSA.heisst("XD32") && OHNE_HSA.heisst("D-ABGANG-OHNE-HSA") && !OHNE_HSA.heisst("XD33"));
        assertEquals(List.of("D-ABGANG-OHNE-HSA", "XD32"), OHNE_HSA.kennungen());
    }

    @Test
    void einAliasNimmtEinerIdNieDenPlatz() {
        Kennzahl fremd = kennzahl("A-ANDERE", "Andere").alias(List.of("D-ABGANG-AHR")).build();
        assertSame(AHR, KATALOG.mit(List.of(fremd)).kennzahl("D-ABGANG-AHR"));
        Kennzahl eigenerName = kennzahl("A-SELBST", "Selbst").alias(List.of("A-SELBST")).build();
        assertSame(eigenerName, KATALOG.mit(List.of(eigenerName)).kennzahl("A-SELBST"));
    }

    @Test
    void zweiGleicheIdsWerdenAbgelehnt() {
        Kennzahl doppelt = kennzahl("A-BEVOELKERUNG", "Einwohner").build();
        Exception fehler = assertThrows(IllegalArgumentException.class, () -> Kennzahlenkatalog.of(List.of(LEITFADEN), List.of(BEVOELKERUNG, doppelt)));
        assertTrue(fehler.getMessage().contains("A-BEVOELKERUNG") && fehler.getMessage().contains("Einwohner"), fehler.getMessage());
        assertEquals("Einwohner", KATALOG.mit(List.of(doppelt)).kennzahl("A-BEVOELKERUNG").name(), "but mit(...) replaces");
        assertEquals(4, KATALOG.mit(List.of(doppelt)).kennzahlen().size());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', value = {
        "D-ABGANG; Kennzahl \"D-ABGANG\" steht nicht im Katalog; D-ABGANG-AHR, D-ABGANG-OHNE-HSA",
        "d-abgang-ohne-hsa; Kennzahl \"d-abgang-ohne-hsa\" steht nicht im Katalog; D-ABGANG-OHNE-HSA",
        "D-ABGANG-OHNE-HSB; Kennzahl \"D-ABGANG-OHNE-HSB\" steht nicht im Katalog; D-ABGANG-OHNE-HSA",
        "A-BEVÖLKERUNG; Kennzahl \"A-BEVÖLKERUNG\" steht nicht im Katalog; A-BEVOELKERUNG"})
    void unbekannteKennzahlNenntDieNaechsten(String gesucht, String anfang, String gemeint) {
        UnbekannteKennzahl fehler = assertThrows(UnbekannteKennzahl.class, () -> KATALOG.kennzahl(gesucht));
        assertEquals(anfang + "; gemeint " + gemeint + "?", fehler.getMessage());
        assertEquals(gesucht, fehler.kennung());
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"", "Q", "ABGANG", "GANZ-ETWAS-ANDERES", "ärger"})
    void ohneAehnlicheHilftDieSuche(String gesucht) {
        UnbekannteKennzahl fehler = assertThrows(UnbekannteKennzahl.class, () -> KATALOG.kennzahl(gesucht));
        assertEquals("Kennzahl \"" + gesucht + "\" steht nicht im Katalog; suche(wort) hilft", fehler.getMessage());
    }

    @ParameterizedTest(name = "suche({0}): {1}")
    @CsvSource(delimiter = ';', value = {"hauptschul; D-ABGANG-OHNE-HSA", "HOCHSCHULREIFE; D-ABGANG-AHR", "xd32; D-ABGANG-OHNE-HSA",
        "BEVÖLK; A-BEVOELKERUNG", "verlässt; D-ABGANG-OHNE-HSA", "Anteil; D-ABGANG-OHNE-HSA", "Abgänge; D-ABGANG-AHR, D-ABGANG-OHNE-HSA", "Oper; ''"})
    void sucheFindetInIdAliasNameZusatzUndDefinition(String wort, String gefunden) {
        assertEquals(gefunden, String.join(", ", KATALOG.suche(wort).stream().map(Kennzahl::id).toList()));
    }

    @Test
    void innerhalbBehaeltAllesUndEngtDieFormelEin() {
        Kennzahl frauen = OHNE_HSA.innerhalb("geschlecht", "weiblich");
        assertEquals(Optional.of(FORMEL.innerhalb("geschlecht", "weiblich")), frauen.formel());
        assertEquals("D-ABGANG-OHNE-HSA", frauen.id());
        assertEquals("Anteil an allen Abgängen, weiblich", frauen.zusatz());
        assertEquals(List.of(OHNE_HSA.name(), OHNE_HSA.alias(), OHNE_HSA.definition(), OHNE_HSA.einheit(), OHNE_HSA.richtung(), OHNE_HSA.standard(),
                        OHNE_HSA.steuerung(), OHNE_HSA.angaben(), OHNE_HSA.quelle(), OHNE_HSA.provenienz(), OHNE_HSA.themenfeld(Gliederung.LEITFADEN)),
                List.of(frauen.name(), frauen.alias(), frauen.definition(), frauen.einheit(), frauen.richtung(), frauen.standard(),
                        frauen.steuerung(), frauen.angaben(), frauen.quelle(), frauen.provenienz(), frauen.themenfeld(Gliederung.LEITFADEN)));
    }

    @Test
    void innerhalbEinerFremdenKategorieNenntDieVorhandenen() {
        Exception fehler = assertThrows(IllegalArgumentException.class, () -> OHNE_HSA.innerhalb("geschlecht", "divers"));
        assertTrue(fehler.getMessage().contains("weiblich") && fehler.getMessage().contains("geschlecht=divers"), fehler.getMessage());
        Exception ohne = assertThrows(IllegalArgumentException.class, () -> AHR.innerhalb("geschlecht", "weiblich"));
        assertTrue(ohne.getMessage().contains("hat keine Dimensionen"), ohne.getMessage());
    }

    @Test
    void kennzahlBrauchtIdUndName() {
        assertThrows(IllegalArgumentException.class, () -> Kennzahl.builder(" ", "Name", FORMEL));
        assertThrows(IllegalArgumentException.class, () -> Kennzahl.builder("ID", "", FORMEL));
    }

    @Test
    void textSagtWasEsIst() {
        assertEquals("D-ABGANG-OHNE-HSA Abgänge ohne Hauptschulabschluss (Anteil an allen Abgängen), Prozent", OHNE_HSA.toString());
        assertEquals("D Allgemeinbildende Schulen", LEITFADEN.themenfeld("D").orElseThrow().toString());
        assertEquals("Leitfaden: 3 Themenfelder", LEITFADEN.toString());
        assertEquals("Basiskennzahlenset: 2 Kennzahlen", new Kennzahlenset("basis", "Basiskennzahlenset", List.of("A", "B")).toString());
        assertEquals(Optional.empty(), LEITFADEN.themenfeld("Z"));
    }

    @Test
    void steuerungErkenntDieKommune() {
        assertTrue(new Steuerung("Gemeinde/Kreis").kommunal() && new Steuerung("Kreis").kommunal());
        assertFalse(new Steuerung("Kontext").kommunal() || new Steuerung("Land").kommunal());
    }
}
