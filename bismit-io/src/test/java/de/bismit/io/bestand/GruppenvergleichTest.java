package de.bismit.io.bestand;

import static de.bismit.gebiet.Reviere.MITTELDEUTSCHES_REVIER;
import static de.bismit.gebiet.Revierkommunen.HALLE_SAALE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Bismit;
import de.bismit.berechnung.Gruppenvergleich;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Testtabelle;
import de.bismit.gebiet.Reviere;
import de.bismit.gebiet.Revierkommune;
import de.bismit.io.json.Jsonobjekt;
import de.bismit.katalog.Belegstand;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Merkmalsumme;
import de.bismit.schutz.Ausgabewert;
import de.bismit.schutz.Differenzschutz;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import de.bismit.zeit.Abgangsjahr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sex and nationality: shares, gaps, values of the Revier and protection, for each group. */
class GruppenvergleichTest {

    private static final Map<String, List<String>> GRUPPEN = Map.of("geschlecht", List.of("maennlich", "weiblich"), "staatsangehoerigkeit",
            List.of("deutsch", "auslaendisch"));

    private final Bismit bismit = Bismit.standard();
    private final Datenbestand daten = bismit.beispiel();
    private final Kennzahlentafel tafel = bismit.berechne(daten).fuer(MITTELDEUTSCHES_REVIER);

    private static Merkmal merkmal(String text) {
        return new Groessen().merkmal(text, Jsonobjekt.leer("test"));
    }

    /**
     * 21111-02-06-4, leavers 2015 (© Statistische Ämter des Bundes und der Länder, 2017, dl-de/by-2-0), added by hand over the nine: without
     * Hauptschulabschluss 1,372 of 13,520, of these female 527 of 6,559: 10.148 and 8.035 percent, share 38.411 percent.
     */
    @Test
    void anteilUndAbstandDerFrauenImRevier() {
        Gruppenvergleich gruppen = tafel.gruppen("D-ABGANG-OHNE-HSA", "geschlecht", MITTELDEUTSCHES_REVIER, 2015);
        assertEquals(527, gruppen.gruppe("weiblich").zaehler().zahl());
        assertEquals(6559, gruppen.gruppe("weiblich").nenner().orElseThrow().zahl());
        assertEquals(100 * 527 / 6559.0, gruppen.gruppe("weiblich").wert().zahl(), 1e-12);
        assertEquals(38.411, gruppen.anteil("weiblich").zahl(), 0.0005);
        assertEquals(100 * 527 / 6559.0 - 100 * 1372 / 13520.0, gruppen.abstand("weiblich").zahl(), 1e-12);
        assertEquals("Prozentpunkte", gruppen.abstandseinheit());
        assertFalse(gruppen.hatGeheimeGruppe());
    }

    /** 12411-02-03-4, 31.12.2015, Halle: under 3 and over 65, men and women, read from the table. */
    @Test
    void abstandZweierGruppen() {
        Gruppenvergleich gruppen = tafel.gruppen("A-ANTEIL-65-PLUS", "geschlecht", HALLE_SAALE, 2015);
        double maenner = 100 * (12_387 + 10_603) / 114_581.0;
        double frauen = 100 * (15_188 + 17_702) / 122_410.0;
        assertEquals(frauen - maenner, gruppen.abstand("weiblich", "maennlich").zahl(), 1e-12);
        assertEquals(List.of("maennlich", "weiblich"), List.copyOf(gruppen.gruppen().keySet()));
    }

    @Test
    void wasEsNichtGibtWirdGenannt() {
        String dimension = String.valueOf(assertThrows(IllegalArgumentException.class,
                () -> tafel.gruppen("C-PLAETZE", "geschlecht", HALLE_SAALE, 2016)).getMessage());
        assertEquals("C-PLAETZE gibt es hier nicht nach geschlecht; der Katalog kennt keine Dimension", dimension);
        String gruppe = String.valueOf(assertThrows(IllegalArgumentException.class,
                () -> tafel.gruppen("D-ABGANG-OHNE-HSA", "geschlecht", HALLE_SAALE, 2015).anteil("maennlich")).getMessage());
        assertTrue(gruppe.endsWith("vorhanden: [weiblich]"), "no group is derived as the rest: " + gruppe);
    }

    /** Boys and girls born per head of their own sex would be computable, and mean nothing. */
    @Test
    void jedeBelegteKennzahlHatDieGruppenIhrerTabellen() {
        List<String> fehlende = new ArrayList<>();
        for (Kennzahl kennzahl : bismit.katalog().nach(Belegstand.BELEGT)) {
            GRUPPEN.forEach((dimension, auspraegungen) -> auspraegungen.stream()
                    .filter(a -> kennzahl.formel().orElseThrow().merkmale().stream().noneMatch(m -> m.auspraegungen().containsKey(dimension))
                            && kennzahl.formel().orElseThrow().innerhalb(dimension, a).merkmale().stream().allMatch(daten::hat)
                            && !kennzahl.dimensionen().getOrDefault(dimension, List.of()).contains(a))
                    .forEach(a -> fehlende.add(kennzahl.id() + " " + a)));
        }
        assertEquals(List.of("A-GEBURTENZIFFER maennlich", "A-GEBURTENZIFFER weiblich"), fehlende);
    }

    @Test
    void staatsangehoerigkeitUndMigrationshintergrundWerdenNichtVerbunden() {
        Merkmal beides = merkmal("schuelerAllgemein[staatsangehoerigkeit=auslaendisch]").mit("migrationshintergrund", "ja");
        String meldung = String.valueOf(assertThrows(IllegalArgumentException.class,
                () -> Kennzahl.builder("Z-BEIDES", "Beides", new Bestand(new Merkmalsumme(List.of(beides)))).build()).getMessage());
        assertTrue(meldung.startsWith("Z-BEIDES verbindet Staatsangehörigkeit und Migrationshintergrund"), meldung);
    }

    /** Eight Kommunen have their number of girls, the ninth is secret: the sum of the nine would tell it, the sum over both sexes does not. */
    @Test
    void schutzWirdFuerJedeGruppeGeprueft() {
        Merkmal alle = merkmal("schulabgaenge[abschluss=ohneHSA]");
        Merkmal frauen = alle.mit("geschlecht", "weiblich");
        Testtabelle tabelle = new Testtabelle(Lieferung.builder("21111-02-06-4", "t.csv").build());
        List<Revierkommune> kommunen = Reviere.MITTELDEUTSCHES_REVIER.kommunen();
        for (Revierkommune kommune : kommunen) {
            tabelle.zahl(alle, new Abgangsjahr(2015), kommune.schluessel(), 100).zahl(frauen, new Abgangsjahr(2015), kommune.schluessel(), 40);
        }
        tabelle.ohne(frauen, new Abgangsjahr(2015), kommunen.get(8).schluessel(), Grund.UNBEKANNT_ODER_GEHEIM);
        Datenbestand mitSperre = Testtabelle.bestand(tabelle);
        assertTrue(Differenzschutz.sperre(mitSperre, List.of(ausgabe(alle, 900))).istSicher());
        assertFalse(Differenzschutz.sperre(mitSperre, List.of(ausgabe(frauen, 345))).istSicher());
        Kennzahlentafel gesperrt = bismit.berechne(mitSperre).fuer(MITTELDEUTSCHES_REVIER);
        assertTrue(gesperrt.kennzahlen().isEmpty(), "without all leavers no rate");
    }

    private static Ausgabewert ausgabe(Merkmal merkmal, double zahl) {
        return new Ausgabewert(merkmal, new Abgangsjahr(2015), MITTELDEUTSCHES_REVIER, Wert.of(zahl));
    }
}
