package de.bismit.io.bestand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.daten.Aenderung;
import de.bismit.daten.Aenderungsart;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Datenstandsvergleich;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Messwert;
import de.bismit.gebiet.Bund;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Reviere;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.io.Testdaten;
import de.bismit.io.genesis.GenesisLeser;
import de.bismit.io.tabelle.Lesung;
import de.bismit.io.tabelle.Rohtabelle;
import de.bismit.wert.Herkunft;
import de.bismit.wert.Schritt;
import de.bismit.zeit.Abgangsjahr;
import de.bismit.zeit.Zeitbezug;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Origins and Datenstände of the real tables; figures and lines are those of the files (Regionaldatenbank Deutschland, dl-de/by-2-0). */
class HerkunftTest {

    private final Bismit bismit = Bismit.standard();

    private Datenbestand lies(String... dateien) {
        return bismit.lies(List.of(dateien).stream().map(d -> Testdaten.shared("data/genesis-datencsv/" + d)).toList());
    }

    private static Merkmal abgaenge(Datenbestand daten, Map<String, String> auspraegungen) {
        return daten.merkmale().stream().filter(m -> m.groesse().id().equals("schulabgaenge") && m.auspraegungen().equals(auspraegungen))
                .findFirst().orElseThrow();
    }

    @Test
    void revierHatEineEbeneFuerDieSummenUndDarunterDieKommunen() {
        Kennzahlentafel tafel = bismit.berechne(bismit.beispiel());
        Herkunft herkunft = tafel.wert("D-ABGANG-OHNE-HSA", Reviere.MITTELDEUTSCHES_REVIER, 2015).herkunft();
        assertEquals(List.of("1.372", "13.520"), herkunft.teile().stream().map(Herkunft::wert).toList());
        assertTrue(herkunft.teile().stream().allMatch(t -> t.schritt() == Schritt.SUMME && t.teile().size() == 9));
        assertEquals(18, herkunft.belege().size());
        assertTrue(herkunft.toString().lines().count() <= 24);
    }

    @Test
    void gedruckterStrichStehtMitDemWofuerErGehaltenWurde() {
        Datenbestand daten = lies("regio-21111-02-06-4.csv");
        Messwert fhr = daten.messwert(abgaenge(daten, Map.of("abschluss", "FHR")), new Abgangsjahr(2005), "16077");
        assertEquals(0, fhr.wert().zahl());
        assertTrue(fhr.herkunft().toString().contains(": gedruckt \"-\", gelesen als: null"), fhr.herkunft().toString());
        Messwert altkreis = daten.messwert(abgaenge(daten, Map.of()), new Abgangsjahr(2007), "15256");
        assertTrue(altkreis.herkunft().toString().contains("gelesen als: Gebiet besteht nicht"), altkreis.herkunft().toString());
    }

    @Test
    void jedesZeichenIstDasGedruckteAllerGelesenenTabellen() {
        for (String datei : List.of("regio-21111-02-06-4_00.csv", "regio-21111-01-03-4.csv", "regio-22543-01-02-4_00.csv", "regio-71327-01-04-4_00.csv")) {
            Path pfad = Testdaten.shared("data/genesis-datencsv/" + datei);
            Rohtabelle roh = GenesisLeser.neu().lies(pfad).get(0).rohtabelle().orElseThrow();
            Datenbestand daten = bismit.lies(pfad);
            long[] geprueft = new long[1];
            daten.merkmale().forEach(m -> daten.zu(m).zeiten().forEach(zeit -> daten.zu(m).gebiete().forEach(g ->
                    geprueft[0] += pruefe(daten.messwert(m, zeit, g), roh) ? 1 : 0)));
            assertEquals(roh.zellen() - roh.verworfen(), geprueft[0], datei);
        }
    }

    private static boolean pruefe(Messwert wert, Rohtabelle roh) {
        if (wert.fundstelle().isEmpty()) {
            return false;
        }
        int z = wert.fundstelle().get().zeile() - roh.zeilennummer(0);
        int s = wert.fundstelle().get().spalte() - roh.spaltennummer(0);
        assertEquals(wert.gebiet(), roh.gebiet(z).isEmpty() ? "DG" : roh.gebiet(z));
        assertEquals(roh.text(z, s).replace(" ", ""), wert.gedruckt());
        return true;
    }

    @Test
    void fussnotenStehenBeiSpalteLandUndJahrDieSieMeinen() {
        Kennzahlentafel tafel = bismit.berechne(lies("regio-21111-02-06-4.csv"));
        List<String> doppelt = tafel.wert("D-ABGANG-AHR", Kreis.of("15084"), 2007).herkunft().fussnoten();
        assertTrue(doppelt.stream().anyMatch(f -> f.contains("Doppelabiturjahrgang")), doppelt.toString());
        assertFalse(tafel.wert("D-ABGANG-AHR", Kreis.of("15084"), 2009).herkunft().fussnoten().stream().anyMatch(f -> f.contains("Doppelabiturjahrgang")));
        assertTrue(tafel.wert("D-ABGANG-OHNE-HSA", Bund.DEUTSCHLAND, 2007).herkunft().fussnoten().stream()
                .anyMatch(f -> f.contains("Landesergebnis Hessens aus dem Jahr 2006")));
    }

    @Test
    void regelBruchUndSpanneSindEigeneSchritte() {
        Kennzahlentafel tafel = bismit.berechne(bismit.beispiel());
        Herkunft angebot = tafel.wert("F-STUDIERENDE-JE-1000", Revierkommunen.NORDSACHSEN, 2023).herkunft();
        assertTrue(angebot.teile().stream().anyMatch(t -> t.schritt() == Schritt.REGEL && t.kennung().equals("HOCHSCHULE")), angebot.baum());
        Herkunft bruch = tafel.wert("A-BEVOELKERUNGSENTWICKLUNG", Revierkommunen.HALLE_SAALE, 2024).herkunft();
        assertEquals(Schritt.REGEL, bruch.teile().get(0).schritt(), bruch.baum());
        Herkunft quote = tafel.wert("A-ARBEITSLOSENQUOTE", Reviere.MITTELDEUTSCHES_REVIER, 2016).herkunft();
        assertEquals(9, quote.teile().get(1).teile().stream().filter(t -> t.schritt() == Schritt.RUNDUNG && t.rechnung().contains("± 0,05")).count());
    }

    @Test
    void herkunftBrauchtHoechstensEinHalbesByteJeZelleUndVierBeiFlachenDateien() {
        List<String> zuGross = new ArrayList<>();
        for (Path pfad : Testdaten.genesisdateien()) {
            List<Lesung> lesungen = GenesisLeser.neu().lies(pfad);
            Datenbestand daten = bismit.binde(lesungen);
            long zellen = daten.buchfuehrung().zellen();
            double grenze = lesungen.stream().anyMatch(l -> l.format().equals("datencsv")) ? 0.5 : 4;
            if (daten.herkunftsbytes() > grenze * zellen) {
                zuGross.add(pfad.getFileName() + ": " + daten.herkunftsbytes() + " Byte für " + zellen + " Zellen");
            }
        }
        assertEquals(List.of(), zuGross);
    }

    @Test
    void ohneHerkunftKostetSieNichts() {
        Datenbestand daten = lies("regio-12411-01-01-4.csv");
        assertTrue(daten.herkunftsbytes() > 0);
        assertEquals(0, daten.ohneHerkunft().herkunftsbytes());
    }

    @Test
    void genauZehnGemeinsameZellenWurdenNachgeliefert() {
        Datenstandsvergleich vergleich = Datenstandsvergleich.zwischen(lies("regio-21111-02-06-4_00.csv"), lies("regio-21111-02-06-4.csv"));
        assertEquals(14728, vergleich.gemeinsameZellen());
        List<Aenderung> zellen = vergleich.aenderungen().stream().filter(Aenderung::istZelle).toList();
        assertEquals(10, zellen.size());
        assertTrue(zellen.stream().allMatch(a -> a.art() == Aenderungsart.NACHGELIEFERT && a.vorher().orElseThrow().gedruckt().equals(".")
                && a.nachher().orElseThrow().wert().istZahl()), zellen.toString());
        assertEquals(19, vergleich.aenderungen(Aenderungsart.NEUES_JAHR).size());
        assertEquals(29, vergleich.aenderungen().size());
        assertTrue(vergleich.tabelle().lines().allMatch(z -> z.length() <= 80), vergleich.tabelle());
        assertTrue(vergleich.tabelle().contains("21111-02-06-4, Stand 10.10.2017 -> Stand 24.02.2018"), vergleich.tabelle());
    }

    @Test
    void neuesWortImZeilenkopfIstEineAndereDefinition() {
        Datenstandsvergleich vergleich = Datenstandsvergleich.zwischen(lies("regio-21121-01-05-4_00.csv"), lies("regio-21121-01-05-4.csv"));
        assertEquals(List.of("Kopf \"darunter: Berufsschulen (Schüler o. Ausb.vertrag)\", jetzt \"dar. ohne Ausbildungsvertrag\""),
                vergleich.aenderungen().stream().map(Aenderung::text).toList());
    }

    @Test
    void derAeltereDatenstandBleibtLesbar() {
        Datenbestand beide = lies("regio-21111-02-06-4_00.csv", "regio-21111-02-06-4.csv");
        Datenbestand damals = beide.zumDatenstand(LocalDate.of(2017, 12, 31));
        Merkmal fhr = abgaenge(beide, Map.of("abschluss", "FHR"));
        Zeitbezug jahr = new Abgangsjahr(2015);
        assertEquals(2, beide.messwert(fhr, jahr, "05315").wert().zahl());
        assertFalse(damals.messwert(fhr, jahr, "05315").wert().hatZahlen());
        assertEquals(10, beide.aenderungenSeit(LocalDate.of(2017, 12, 31)).aenderungen(Aenderungsart.NACHGELIEFERT).size());
        assertTrue(damals.befunde().stream().noneMatch(b -> b.code().equals("BIS-D002")));
    }
}
