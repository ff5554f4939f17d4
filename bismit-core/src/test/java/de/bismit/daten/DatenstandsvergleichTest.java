package de.bismit.daten;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.gebiet.Ebene;
import de.bismit.gebiet.Land;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.zeit.Kalenderjahr;
import de.bismit.zeit.Zeitart;
import de.bismit.zeit.Zeitbezug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A table of one column, made by hand: each kind of change once. */
class DatenstandsvergleichTest {

    private static final Groesse GROESSE = new Groesse("schueler", "Schüler", Einheit.PERSONEN, Additivitaet.JA, Zeitart.KALENDERJAHR, "");
    private static final Merkmal SCHUELER = Merkmal.of(GROESSE);
    private static final LocalDate MAERZ = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNI = LocalDate.of(2026, 6, 1);

    private final Datenbestand alt = bestand(MAERZ, "Schüler", List.of(), List.of("15002", "15084"),
            Map.of(2014, List.of("7", "."), 2015, List.of("5", "-")));

    /** Cells as printed, per year in the order of the territories; empty for a cell that is not there. */
    private static Datenbestand bestand(LocalDate stand, String kopf, List<Fussnote> noten, List<String> gebiete, Map<Integer, List<String>> zellen) {
        List<Integer> jahre = zellen.keySet().stream().sorted().toList();
        Lieferung lieferung = Lieferung.builder("21111", "t-" + stand + ".csv").datenstand(new Datenstand(stand.atTime(12, 0))).fussnoten(noten).build();
        Blockbauer bauer = new Blockbauer(lieferung, List.of(SCHUELER), jahre.stream().<Zeitbezug>map(Kalenderjahr::new).toList(), gebiete)
                .mitFundstellen(new int[1], true, List.of(new Spaltenangabe("Schüler", List.of(kopf), "Anzahl", 1)));
        for (int z = 0; z < jahre.size(); z++) {
            for (int g = 0; g < gebiete.size(); g++) {
                String zelle = zellen.get(jahre.get(z)).get(g);
                if (!zelle.isEmpty()) {
                    setze(bauer, z, g, zelle);
                    bauer.fundstelle(0, z, g, 10 + z * gebiete.size() + g, 4);
                }
            }
        }
        List<Gebietsangabe> angaben = gebiete.stream().map(g -> new Gebietsangabe(g, "Kreis " + g, Ebene.KREIS)).toList();
        return Datenbestand.aus(List.of(bauer), angaben, List.of(), List.of(), Buchfuehrung.LEER);
    }

    private static void setze(Blockbauer bauer, int z, int g, String zelle) {
        switch (zelle) {
            case "-" -> bauer.zahl(0, z, g, 0);
            case "." -> bauer.ohne(0, z, g, Grund.UNBEKANNT_ODER_GEHEIM);
            case "..." -> bauer.ohne(0, z, g, Grund.SPAETER);
            default -> bauer.zahl(0, z, g, Double.parseDouble(zelle.replace("p", "")));
        }
        if (zelle.endsWith("p")) {
            bauer.merkzeichen(0, z, g, Set.of(Merkzeichen.VORLAEUFIG));
        }
        bauer.zeichen(0, z, g, Character.isDigit(zelle.charAt(0)) ? "" : zelle);
    }

    private List<String> gegen(Datenbestand neu) {
        return Datenstandsvergleich.zwischen(alt, neu).aenderungen().stream().map(Aenderung::toString).toList();
    }

    private static Datenbestand neu(Map<Integer, List<String>> zellen) {
        return bestand(JUNI, "Schüler", List.of(), List.of("15002", "15084"), zellen);
    }

    @Test
    void gleicheTabellenHabenKeineAenderung() {
        Datenstandsvergleich vergleich = Datenstandsvergleich.zwischen(alt, neu(Map.of(2014, List.of("7", "."), 2015, List.of("5", "-"))));
        assertTrue(vergleich.istLeer());
        assertEquals(4, vergleich.gemeinsameZellen());
        assertEquals("1 Tabelle mit 4 gemeinsamen Zellen verglichen: nichts geändert\n  21111: unverändert", vergleich.toString());
    }

    @Test
    void jedeArtVonZelleWirdErkannt() {
        assertEquals(List.of("geändert: 21111, Schüler, Kreis 15002 (15002), 2014: 7 -> 8",
                        "nachgeliefert: 21111, Schüler, Kreis 15084 (15084), 2014: . -> 3",
                        "zurückgezogen: 21111, Schüler, Kreis 15002 (15002), 2015: 5 -> ."),
                gegen(neu(Map.of(2014, List.of("8", "3"), 2015, List.of(".", "-")))));
        assertEquals(List.of("Zeichen geändert: 21111, Schüler, Kreis 15084 (15084), 2014: . -> ...",
                        "Zeichen geändert: 21111, Schüler, Kreis 15084 (15084), 2015: - -> 0"),
                gegen(neu(Map.of(2014, List.of("7", "..."), 2015, List.of("5", "0")))));
        assertEquals(List.of("entfallen: 21111, Schüler, Kreis 15002 (15002), 2014: 7 -> (fehlt)"),
                gegen(neu(Map.of(2014, List.of("", "."), 2015, List.of("5", "-")))));
    }

    /** A flag as it stands beside a number: {@code 7p}. */
    @Test
    void eineGeaenderteMarkeStehtDabei() {
        Datenbestand vorlaeufig = neu(Map.of(2014, List.of("7p", "."), 2015, List.of("6p", "-")));
        assertEquals(List.of("geändert: 21111, Schüler, Kreis 15002 (15002), 2015: 5 -> 6 (vorläufig)",
                "Zeichen geändert: 21111, Schüler, Kreis 15002 (15002), 2014: 7 -> 7 (vorläufig)"), gegen(vorlaeufig));
        assertEquals("7 (vorläufig) -> 7", Datenstandsvergleich.zwischen(vorlaeufig, alt).aenderungen(Aenderungsart.ZEICHEN).get(0).verlauf());
    }

    /** What the office printed did not change. */
    @Test
    void eineErklaerteRundungAendertKeineZelle() {
        Datenbestand erklaert = alt.mitRundung(List.of(new Landesrundung(Land.SACHSEN_ANHALT, "21111", 2014, 3)));
        assertEquals(List.of("Gerundet \"nichts erklärt\", jetzt \"Sachsen-Anhalt, Statistik 21111, 2014: gerundet auf 3\""),
                Datenstandsvergleich.zwischen(alt, erklaert).aenderungen().stream().map(Aenderung::text).toList());
    }

    @Test
    void neueJahreUndGebieteSindJeEineAenderung() {
        assertEquals(List.of("neue Zeit: 21111, 2016 (2 Zellen)"),
                gegen(neu(Map.of(2014, List.of("7", "."), 2015, List.of("5", "-"), 2016, List.of("1", "2")))));
        assertEquals(List.of("neu: 21111, Gebiet Kreis 16077 (16077) (2 Zellen)"), gegen(bestand(JUNI, "Schüler", List.of(),
                List.of("15002", "15084", "16077"), Map.of(2014, List.of("7", ".", "1"), 2015, List.of("5", "-", "1")))));
        assertEquals(List.of("entfallen: 21111, 2014 (2 Zellen)"), gegen(neu(Map.of(2015, List.of("5", "-")))));
    }

    @Test
    void neuerKopfUndNeueFussnoteSindEineAndereDefinition() {
        assertEquals(List.of("Definition geändert: 21111, Kopf \"Schüler\", jetzt \"Schüler(innen)\"",
                        "Definition geändert: 21111, neue Fußnote: ab 2015 ohne Vorklassen"),
                gegen(bestand(JUNI, "Schüler(innen)", List.of(new Fussnote("", List.of(), "", "ab 2015 ohne Vorklassen")),
                        List.of("15002", "15084"), Map.of(2014, List.of("7", "."), 2015, List.of("5", "-")))));
    }

    @Test
    void einzelneAenderungFuehrtZuBeidenZellen() {
        Aenderung aenderung = Datenstandsvergleich.zwischen(alt, neu(Map.of(2014, List.of("7", "3"), 2015, List.of("5", "-"))))
                .aenderungen(Aenderungsart.NACHGELIEFERT).get(0);
        assertEquals(".", aenderung.vorher().orElseThrow().gedruckt());
        assertEquals(3, aenderung.nachher().orElseThrow().wert().zahl());
        assertEquals(11, aenderung.nachher().orElseThrow().fundstelle().orElseThrow().zeile());
    }

    @Test
    void tabelleHatHoechstensAchtzigSpalten() {
        String tabelle = Datenstandsvergleich.zwischen(alt, bestand(JUNI, "Schüler(innen) an allgemein bildenden Schulen und Kollegs aller Träger",
                List.of(), List.of("15002", "15084"), Map.of(2014, List.of("8", "3"), 2016, List.of("5", "-")))).tabelle(1);
        assertTrue(tabelle.lines().allMatch(z -> z.length() <= 80), tabelle);
        assertTrue(tabelle.contains("21111, Stand 01.03.2026 -> Stand 01.06.2026\n"), tabelle);
        assertTrue(tabelle.contains("  nachgeliefert: 1 Zelle\n"), tabelle);
    }

    @Test
    void derAeltereDatenstandBleibtMitSeinemDatumLesbar() {
        Datenbestand beide = alt.und(neu(Map.of(2014, List.of("8", "3"), 2015, List.of("5", "-"))));
        Zeitbezug jahr = new Kalenderjahr(2014);
        assertEquals(8, beide.messwert(SCHUELER, jahr, "15002").wert().zahl());
        assertEquals(7, beide.zumDatenstand(MAERZ).messwert(SCHUELER, jahr, "15002").wert().zahl());
        assertEquals(1, beide.zumDatenstand(MAERZ).lieferungen().size());
        assertTrue(beide.zumDatenstand(MAERZ.minusDays(1)).merkmale().isEmpty());
        assertSame(beide, beide.zumDatenstand(JUNI));
        assertEquals(List.of(), List.copyOf(beide.zumDatenstand(MAERZ).befunde()));
        assertEquals(2, beide.aenderungenSeit(MAERZ).aenderungen().size());
    }

    @Test
    void unbekannterDatenstandGiltNichtAlsSpaeter() {
        Blockbauer ohneStand = new Blockbauer(Lieferung.builder("22", "o.csv").build(), List.of(SCHUELER), List.of(new Kalenderjahr(2014)), List.of("15002"));
        ohneStand.zahl(0, 0, 0, 1);
        Datenbestand daten = Datenbestand.aus(List.of(ohneStand), List.of(), List.of(), List.of(), Buchfuehrung.LEER);
        assertFalse(daten.zumDatenstand(LocalDate.of(1990, 1, 1)).merkmale().isEmpty());
    }

    @Test
    void ohneHerkunftBleibtDerVergleichDerWerte() {
        List<Aenderungsart> arten = new ArrayList<>();
        Datenstandsvergleich.zwischen(alt.ohneHerkunft(), neu(Map.of(2014, List.of("8", "3"), 2015, List.of("5", "-"))).ohneHerkunft())
                .aenderungen().forEach(a -> arten.add(a.art()));
        assertEquals(List.of(Aenderungsart.GEAENDERT, Aenderungsart.NACHGELIEFERT), arten);
        assertEquals(Optional.empty(), alt.ohneHerkunft().messwert(SCHUELER, new Kalenderjahr(2014), "15002").fundstelle());
    }
}
