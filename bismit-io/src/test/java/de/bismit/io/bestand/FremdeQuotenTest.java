package de.bismit.io.bestand;

import static de.bismit.io.Testdaten.shared;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.Bismit;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Merkmalsdaten;
import de.bismit.io.json.Jsonobjekt;
import de.bismit.wert.Wert;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;

/**
 * Published rates of formats that this library does not read, computed again from counts that lie beside them: the share with
 * Hochschulreife of two INKAR releases (BBSR) from 21111-02-06-4, the density of all Gemeinden from the Gemeindeverzeichnis.
 * Reads the originals; skipped, visibly, without them.
 */
class FremdeQuotenTest {

    private static final double STELLEN_DES_DOUBLE = 1e-12;
    private static final int KENNZEICHEN_DER_GEMEINDE = 60;

    private record Stelle(String kreis, int jahr) {
    }

    private record Anteil(long zaehler, long nenner) {

        double prozent() {
            return 100.0 * zaehler / nenner;
        }
    }

    private static final String EIN_JAHR_SPAETER = "Rheinland-Pfalz 1998: INKAR zeigt die Quote von 1999";
    private static final String ANDERE_GESAMTZAHL = "derselbe Zähler, eine andere ganze Gesamtzahl";
    private static final String ANDERER_GEBIETSSTAND = "INKAR rechnet auf den Gebietsstand der Ausgabe zurück, Quote anderer ganzer Zahlen";
    private static final String ANDERE_ZAEHLUNG = "andere Lieferung derselben Zählung, Quote anderer ganzer Zahlen";

    /**
     * The release of 2017 prints all digits of a double: 7,883 of 8,138 are those of the counts. The others are, to all digits too, ratios
     * of other whole numbers, or the rate of the year after (an independent program finds the same 255, and the same numbers).
     */
    @Test
    void hochschulreifeVonInkar2017AufAlleStellen() {
        Map<Stelle, Anteil> anteile = anteile();
        Map<Stelle, Double> inkar = inkar("inkar2017-kreise-schulabgaenger-hochschulreife-1995-2015.xls");
        Map<String, Integer> gruende = new TreeMap<>();
        inkar.forEach((stelle, quote) -> {
            if (anteile.containsKey(stelle)) {
                gruende.merge(gleich(anteile.get(stelle).prozent(), quote) ? "gleich" : grund(stelle, quote, anteile, inkar), 1, Integer::sum);
            }
        });
        assertEquals(Map.of("gleich", 7883, EIN_JAHR_SPAETER, 33, ANDERE_GESAMTZAHL, 56, ANDERER_GEBIETSSTAND, 124, ANDERE_ZAEHLUNG, 42), gruende);
    }

    /** The release of 2016 prints one decimal: it differs nowhere else than that of 2017. */
    @Test
    void hochschulreifeVonInkar2016AufEineStelle() {
        Map<Stelle, Anteil> anteile = anteile();
        Map<Stelle, Double> genau = inkar("inkar2017-kreise-schulabgaenger-hochschulreife-1995-2015.xls");
        Set<Stelle> andere = new HashSet<>();
        int gleiche = 0;
        for (Map.Entry<Stelle, Double> e : inkar("inkar2016-alle-ebenen-schulabgaenger-hochschulreife-1995-2014.xls").entrySet()) {
            Anteil anteil = anteile.get(e.getKey());
            if (anteil != null) {
                BigDecimal gerechnet = BigDecimal.valueOf(100 * anteil.zaehler).divide(BigDecimal.valueOf(anteil.nenner), 1, RoundingMode.HALF_UP);
                if (gerechnet.compareTo(BigDecimal.valueOf(e.getValue()).setScale(1, RoundingMode.HALF_UP)) == 0) {
                    gleiche++;
                } else {
                    andere.add(e.getKey());
                }
            }
        }
        assertEquals(List.of(7524, 214), List.of(gleiche, andere.size()));
        andere.removeIf(stelle -> !gleich(anteile.get(stelle).prozent(), genau.get(stelle)));
        assertEquals(Set.of(), andere);
    }

    /** Persons per square kilometre at 31.12.2022: 10,959 Gemeinden, all equal, rounded half up. */
    @Test
    void dichteAllerGemeindenDesGemeindeverzeichnisses() {
        int[] gezaehlt = new int[2];
        Inkarblatt.lies("data/gemeindeverzeichnis/destatis-AuszugGV2QAktuell.xlsx", "Onlineprodukt_Gemeinden30062024", blatt -> {
            for (Row zeile : blatt) {
                if (zeile.getCell(0) != null && String.valueOf(KENNZEICHEN_DER_GEMEINDE).equals(zeile.getCell(0).toString()) && zahl(zeile, 8).signum() > 0) {
                    gezaehlt[0]++;
                    gezaehlt[1] += zahl(zeile, 9).divide(zahl(zeile, 8), 0, RoundingMode.HALF_UP).compareTo(zahl(zeile, 12)) == 0 ? 1 : 0;
                }
            }
        });
        assertEquals(List.of(10_959, 10_959), List.of(gezaehlt[0], gezaehlt[1]));
    }

    private static BigDecimal zahl(Row zeile, int spalte) {
        return BigDecimal.valueOf(zeile.getCell(spalte).getNumericCellValue());
    }

    /** Why a rate is another one; a rate that is no ratio of whole numbers near the counts would be a defect. */
    private static String grund(Stelle s, double quote, Map<Stelle, Anteil> anteile, Map<Stelle, Double> inkar) {
        Stelle danach = new Stelle(s.kreis, s.jahr + 1);
        if (s.kreis.startsWith("07") && s.jahr == 1998 && (gleich(anteile.get(danach).prozent(), quote) || gleich(inkar.get(danach), quote))) {
            return EIN_JAHR_SPAETER;
        }
        double gesamtzahl = 100.0 * anteile.get(s).zaehler / quote;
        if (Math.abs(gesamtzahl - Math.rint(gesamtzahl)) < 1e-9 * gesamtzahl) {
            return ANDERE_GESAMTZAHL;
        }
        if (bruch(quote, anteile.get(s).nenner).isEmpty()) {
            return "ungeklärt " + s;
        }
        return andererGebietsstand(s) ? ANDERER_GEBIETSSTAND : ANDERE_ZAEHLUNG;
    }

    /** Gemeinden changed the Kreis there later: Brandenburg up to 2003, Sachsen up to 1999, Sachsen-Anhalt, and two Kreise of Rheinland-Pfalz in 2014. */
    private static boolean andererGebietsstand(Stelle s) {
        return switch (s.kreis.substring(0, 2)) {
            case "12", "14", "15" -> true;
            default -> s.kreis.equals("07135") || s.kreis.equals("07140");
        };
    }

    /** The denominator within a third of the counted one for which the rate is a ratio of whole numbers. */
    private static Optional<Anteil> bruch(double quote, long nenner) {
        for (long n = nenner * 2 / 3; n <= nenner * 4 / 3; n++) {
            long zaehler = Math.round(quote * n / 100);
            if (gleich(100.0 * zaehler / n, quote)) {
                return Optional.of(new Anteil(zaehler, n));
            }
        }
        return Optional.empty();
    }

    private static boolean gleich(double eines, double anderes) {
        return Math.abs(eines - anderes) <= STELLEN_DES_DOUBLE * Math.max(1, Math.abs(anderes));
    }

    private static Map<Stelle, Double> inkar(String datei) {
        Map<Stelle, Double> quoten = new HashMap<>();
        Inkarblatt.zellen(datei).forEach(z -> quoten.put(new Stelle(z.kreis(), z.jahr()), z.zahl()));
        return quoten;
    }

    /** Leavers with Hochschulreife of all, where both are printed. */
    private static Map<Stelle, Anteil> anteile() {
        Datenbestand daten = Bismit.standard().lies(shared("data/genesis-datencsv/regio-21111-02-06-4.csv"));
        Merkmalsdaten teil = daten.zu(merkmal("schulabgaenge[abschluss=AHR]"));
        Merkmalsdaten ganzes = daten.zu(merkmal("schulabgaenge"));
        Map<Stelle, Anteil> anteile = new HashMap<>();
        for (int jahr : ganzes.berichtsjahre()) {
            for (String gebiet : ganzes.gebiete()) {
                Wert zaehler = gedruckt(teil, jahr, gebiet);
                Wert nenner = gedruckt(ganzes, jahr, gebiet);
                if (zaehler.istZahl() && nenner.istZahl() && nenner.zahl() > 0) {
                    anteile.put(new Stelle(gebiet, jahr), new Anteil((long) zaehler.zahl(), (long) nenner.zahl()));
                }
            }
        }
        return anteile;
    }

    private static Wert gedruckt(Merkmalsdaten daten, int jahr, String gebiet) {
        return daten.zeit(jahr).map(zeit -> daten.gedruckt(zeit, gebiet)).orElse(Wert.of(0));
    }

    private static Merkmal merkmal(String text) {
        return new Groessen().merkmal(text, Jsonobjekt.leer("test"));
    }
}
