package de.bismit.io.bestand;

import static de.bismit.io.Testdaten.shared;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Testtabelle;
import de.bismit.gebiet.Bund;
import de.bismit.gebiet.Bundesland;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Land;
import de.bismit.gebiet.Reviere;
import de.bismit.internal.Ressource;
import de.bismit.internal.Ressource.Zeile;
import de.bismit.io.json.Jsonobjekt;
import de.bismit.wert.Wert;
import de.bismit.zeit.Stichtag;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Kennzahlen that only originals outside the sample can feed, against values computed independently; see the .quelle.txt files. */
class KennzahlenAusOriginalenTest {

    private final Bismit bismit = Bismit.standard();

    /** Zensus 2022, Länder and Germany, all ages and nine age groups. */
    @Test
    void einwanderungsgeschichteAusDemZensus2022() {
        Datenbestand daten = bismit.lies(shared("data/zensus2022-ffcsv/1000A-2022_1773175355216_de_flat.csv"));
        assertEquals(170, pruefe("kennzahlen_erwartet_zensus2022.csv", bismit.berechne(daten)));
    }

    /** Beschäftigte am Wohnort of INKAR (BBSR), and the Beschäftigtenquote with the population of 12411-02-03-4. */
    @Test
    void beschaeftigteAmWohnortAusInkar() {
        Merkmal svb = new Groessen().merkmal("svbWohnort", Jsonobjekt.leer("test"));
        Testtabelle inkar = new Testtabelle(Lieferung.builder("INKAR", "inkar2023-kreise-svb-1997-2021.xls").gebietsstand("2021-12-31").build());
        List<Inkarblatt.Zelle> zellen = Inkarblatt.zellen("inkar2023-kreise-svb-1997-2021.xls");
        assertEquals(400 * 25, zellen.size());
        zellen.forEach(z -> inkar.zahl(svb, Stichtag.of(z.jahr(), 6, 30), z.kreis(), z.zahl()));
        Datenbestand daten = Testtabelle.bestand(inkar).und(bismit.lies(shared("data/genesis-datencsv/regio-12411-02-03-4_00.csv")));
        assertEquals(260, pruefe("kennzahlen_erwartet_bbsr.csv", bismit.berechne(daten).fuer(Reviere.MITTELDEUTSCHES_REVIER)));
    }

    private static int pruefe(String datei, Kennzahlentafel tafel) {
        List<String> abweichungen = new ArrayList<>();
        List<Zeile> zeilen = Ressource.lies(KennzahlenAusOriginalenTest.class, datei);
        for (Zeile zeile : zeilen) {
            Kennzahlentafel gruppe = zeile.text("alter").isEmpty() ? tafel : tafel.innerhalb("alter", zeile.text("alter"));
            Wert wert = gruppe.wert(zeile.pflicht("kennzahl"), gebiet(zeile.pflicht("gebiet")), zeile.ganzzahl("jahr")).wert();
            double erwartet = zeile.zahl("wert");
            if (!wert.istZahl() || Math.abs(wert.zahl() - erwartet) > 1e-9 * Math.max(1, Math.abs(erwartet))) {
                abweichungen.add(zeile + ", gefunden " + wert);
            }
        }
        assertEquals(List.of(), abweichungen);
        return zeilen.size();
    }

    private static Gebiet gebiet(String schluessel) {
        return schluessel.equals("REVIER") ? Reviere.MITTELDEUTSCHES_REVIER : schluessel.equals("DG") ? Bund.DEUTSCHLAND
                : schluessel.length() == 2 ? Bundesland.of(Land.vonSchluessel(schluessel).orElseThrow()) : Kreis.of(schluessel);
    }
}
