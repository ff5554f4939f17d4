package de.bismit.harmonisierung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.daten.Additivitaet;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Gebietsangabe;
import de.bismit.daten.Groesse;
import de.bismit.daten.Landesrundung;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Testtabelle;
import de.bismit.gebiet.Gewicht;
import de.bismit.gebiet.Land;
import de.bismit.gebiet.Umschluesselung;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import de.bismit.zeit.Stichtag;
import de.bismit.zeit.Zeitart;
import de.bismit.zeit.Zeitbezug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The laws of the conversion, on all Kreise of three Länder at a year-end with random counts. */
class UmschluesslerProperties {

    private static final List<LocalDate> ZIELE = List.of(LocalDate.of(2019, 12, 31), LocalDate.of(2020, 6, 30), LocalDate.of(2021, 12, 31));
    private static final List<String> LAENDER = List.of("14", "15", "16");
    private static final Merkmal KOEPFE =
            Merkmal.of(new Groesse("koepfe", "Köpfe", Einheit.PERSONEN, Additivitaet.JA, Zeitart.STICHTAG, ""));
    private static final Merkmal FRAUEN = KOEPFE.mit("geschlecht", "weiblich");

    private record Zelle(Merkmal merkmal, String gebiet, Wert wert) {
    }

    private static Zeitbezug ende(int jahr) {
        return new Stichtag(LocalDate.of(jahr, 12, 31));
    }

    private static List<Zelle> zellen(long saat, int jahr, double luecken) {
        Random zufall = new Random(saat);
        List<Zelle> zellen = new ArrayList<>();
        Grund[] gruende = {Grund.UNBEKANNT_ODER_GEHEIM, Grund.SPAETER, Grund.KEIN_ANGEBOT};
        for (String alt : Umschluesselung.auf2019().blatt(jahr).alte()) {
            if (LAENDER.contains(alt.substring(0, 2))) {
                for (Merkmal merkmal : List.of(KOEPFE, FRAUEN)) {
                    Grund grund = gruende[zufall.nextInt(gruende.length)];
                    Wert ohne = grund == Grund.KEIN_ANGEBOT ? Wert.nichtZutreffend(grund) : Wert.ohne(grund);
                    zellen.add(new Zelle(merkmal, alt, zufall.nextDouble() < luecken ? ohne : Wert.of(zufall.nextInt(200_000))));
                }
            }
        }
        return zellen;
    }

    private static Datenbestand bestand(List<Zelle> zellen, int jahr, Lieferung lieferung) {
        Testtabelle tabelle = new Testtabelle(lieferung);
        for (Zelle zelle : zellen) {
            if (zelle.wert.istZahl()) {
                tabelle.zahl(zelle.merkmal, ende(jahr), zelle.gebiet, zelle.wert.zahl());
            } else {
                tabelle.ohne(zelle.merkmal, ende(jahr), zelle.gebiet, zelle.wert.gruende().iterator().next());
            }
        }
        return Testtabelle.bestand(tabelle);
    }

    private static Lieferung jeweiliger() {
        return Lieferung.builder("1-1", "a.csv").gebietsstand("jeweiliger").build();
    }

    private static double summe(Datenbestand daten, Merkmal merkmal, int jahr, String land) {
        return daten.gebiete().stream().map(Gebietsangabe::schluessel).filter(g -> g.startsWith(land))
                .mapToDouble(g -> daten.zu(merkmal).wert(ende(jahr), g).zahl()).sum();
    }

    @Property(tries = 60)
    void dieMasseBleibtInJedemLandErhalten(@ForAll long saat, @ForAll @IntRange(min = 1995, max = 2025) int jahr,
            @ForAll @IntRange(min = 0, max = 2) int ziel, @ForAll Gewicht gewicht) {
        boolean nurZurueck = jahr >= 2021 && ziel < 2;
        Datenbestand daten = bestand(zellen(saat, Math.min(jahr, nurZurueck ? 2020 : 2025), 0), nurZurueck ? 2020 : jahr, jeweiliger());
        int zeit = nurZurueck ? 2020 : jahr;
        Umschluessler um = Umschluessler.auf(ZIELE.get(ziel)).nach(Umlageschluessel.nach(gewicht));
        Datenbestand neu = um.umschluessele(daten);
        for (String land : LAENDER) {
            double vorher = summe(daten, KOEPFE, zeit, land);
            assertEquals(vorher, summe(neu, KOEPFE, zeit, land), 1e-9 * vorher, land + " " + zeit);
        }
        assertEquals(2 * LAENDER.size(), um.bilanz(daten).stream().filter(b -> b.gehtAuf() && b.inLuecken() == 0 && b.stehengeblieben() == 0).count());
    }

    /** Per Merkmal and Land one balance, whose left side is counted here from the cells: what gaps swallow is named, nothing else is lost. */
    @Property(tries = 40)
    void auchMitLueckenGehtDieBilanzAuf(@ForAll long saat, @ForAll @IntRange(min = 1995, max = 2020) int jahr) {
        List<Zelle> zellen = zellen(saat, jahr, 0.2);
        List<Massenbilanz> bilanzen = Umschluessler.auf(ZIELE.get(0)).bilanz(bestand(zellen, jahr, jeweiliger()));
        assertEquals(2 * LAENDER.size(), bilanzen.size());
        for (Massenbilanz bilanz : bilanzen) {
            double vorher = zellen.stream().filter(c -> c.merkmal.equals(bilanz.merkmal()) && c.gebiet.startsWith(bilanz.land().schluessel())
                    && c.wert.istZahl()).mapToDouble(c -> c.wert.zahl()).sum();
            assertEquals(vorher, bilanz.vorher(), bilanz.toString());
            assertEquals(vorher, bilanz.nachher() + bilanz.inLuecken() - bilanz.zugezogen(), 1e-9 * vorher, bilanz.toString());
            assertTrue(bilanz.gehtAuf(), bilanz.toString());
        }
    }

    /** However the Kreise are spread over files of one table, the result is that of one file. */
    @Property(tries = 40)
    void aufDateienVerteiltIstWieInEinerDatei(@ForAll long saat, @ForAll @IntRange(min = 1995, max = 2020) int jahr, @ForAll @IntRange(min = 2, max = 4) int dateien) {
        List<Zelle> zellen = zellen(saat, jahr, 0.1);
        Random zufall = new Random(saat + 1);
        List<List<Zelle>> teile = new ArrayList<>();
        for (int i = 0; i < dateien; i++) {
            teile.add(new ArrayList<>());
        }
        zellen.forEach(zelle -> teile.get(zufall.nextInt(dateien)).add(zelle));
        Datenbestand verteilt = Datenbestand.leer();
        for (List<Zelle> teil : teile) {
            verteilt = verteilt.und(bestand(teil, jahr, jeweiliger()));
        }
        Umschluessler um = Umschluessler.auf(ZIELE.get(0));
        gleich(um.umschluessele(bestand(zellen, jahr, jeweiliger())), um.umschluessele(verteilt), jahr);
        assertEquals(summeVorher(um.bilanz(bestand(zellen, jahr, jeweiliger()))), summeVorher(um.bilanz(verteilt)));
    }

    /** Some Kreise of a table say what the whole table says of their territory, or nothing: never something else. */
    @Property(tries = 40)
    void einAuszugSagtNichtsAnderesAlsDasGanze(@ForAll long saat, @ForAll @IntRange(min = 1995, max = 2020) int jahr, @ForAll @IntRange(min = 1, max = 40) int kreise) {
        List<Zelle> zellen = zellen(saat, jahr, 0);
        List<String> alle = new ArrayList<>(zellen.stream().map(c -> c.gebiet).distinct().toList());
        Collections.shuffle(alle, new Random(saat));
        List<String> gewaehlte = alle.subList(0, Math.min(kreise, alle.size()));
        Umschluessler um = Umschluessler.auf(ZIELE.get(0));
        Datenbestand ganzes = um.umschluessele(bestand(zellen, jahr, jeweiliger()));
        Datenbestand auszug = um.umschluessele(bestand(zellen.stream().filter(c -> gewaehlte.contains(c.gebiet)).toList(), jahr, jeweiliger()));
        for (String ziel : Umschluesselung.auf2019().blatt(jahr).ziele()) {
            List<String> teile = Umschluesselung.auf2019().blatt(jahr).zu(ziel).stream().map(a -> a.alt()).toList();
            Wert wert = auszug.zu(KOEPFE).wert(ende(jahr), ziel);
            Wert erwartet = gewaehlte.containsAll(teile) ? ganzes.zu(KOEPFE).wert(ende(jahr), ziel) : Wert.ohne(Grund.NICHT_GELADEN);
            assertEquals(erwartet, wert, ziel + " aus " + teile);
        }
    }

    private static double summeVorher(List<Massenbilanz> bilanzen) {
        return bilanzen.stream().mapToDouble(Massenbilanz::vorher).sum();
    }

    /** The same as a sum of values, target by target: the kernel has the algebra of {@link Wert}. */
    @Property(tries = 40)
    void jederWertIstDieSummeSeinerTeile(@ForAll long saat, @ForAll @IntRange(min = 1995, max = 2020) int jahr) {
        List<Zelle> zellen = zellen(saat, jahr, 0.1);
        Datenbestand daten = bestand(zellen, jahr, jeweiliger());
        Datenbestand neu = Umschluessler.auf(ZIELE.get(0)).umschluessele(daten);
        for (String ziel : Umschluesselung.auf2019().blatt(jahr).ziele()) {
            if (LAENDER.contains(ziel.substring(0, 2))) {
                List<Wert> teile = Umschluesselung.auf2019().blatt(jahr).zu(ziel).stream()
                        .map(a -> daten.zu(FRAUEN).wert(ende(jahr), a.alt()).mal(a.bevoelkerung().orElseThrow())).toList();
                Wert erwartet = teile.size() == 1 ? teile.get(0) : Wert.summe(teile);
                Wert wert = neu.zu(FRAUEN).wert(ende(jahr), ziel);
                assertEquals(erwartet.hatZahlen(), wert.hatZahlen(), ziel + ": " + erwartet + ", " + wert);
                assertEquals(erwartet.gruende(), wert.gruende(), ziel);
                assertTrue(!erwartet.hatZahlen() || Math.abs(erwartet.zahl() - wert.zahl()) <= Math.ulp(erwartet.zahl()), ziel + ": " + erwartet + ", " + wert);
            }
        }
    }

    @Property(tries = 40)
    void zweimalIstWieEinmal(@ForAll long saat, @ForAll @IntRange(min = 1995, max = 2020) int jahr, @ForAll boolean spannen) {
        Umschluessler um = spannen ? Umschluessler.auf(ZIELE.get(0)).mitSpannen() : Umschluessler.auf(ZIELE.get(0));
        Datenbestand einmal = um.umschluessele(bestand(zellen(saat, jahr, 0.1), jahr, jeweiliger()));
        gleich(einmal, um.umschluessele(einmal), jahr);
    }

    /** Over 2019 to 2021 as straight to 2021. */
    @Property(tries = 30)
    void ueberEinenZwischenstandIstWieGeradeaus(@ForAll long saat, @ForAll @IntRange(min = 1995, max = 2018) int jahr) {
        Datenbestand daten = bestand(zellen(saat, jahr, 0.1), jahr, jeweiliger());
        Datenbestand ueber = Umschluessler.auf(ZIELE.get(2)).umschluessele(Umschluessler.auf(ZIELE.get(0)).umschluessele(daten));
        Datenbestand gerade = Umschluessler.auf(ZIELE.get(2)).umschluessele(daten);
        assertEquals(gerade.gebiete(), ueber.gebiete());
        assertEquals(13 + 14 + 22, gerade.gebiete().size(), "the Kreise of the three Länder since 01.07.2021");
        for (Gebietsangabe g : gerade.gebiete()) {
            Wert a = gerade.zu(KOEPFE).wert(ende(jahr), g.schluessel());
            Wert b = ueber.zu(KOEPFE).wert(ende(jahr), g.schluessel());
            assertEquals(a.gruende(), b.gruende(), g.toString());
            assertTrue(!a.hatZahlen() || Math.abs(a.zahl() - b.zahl()) <= 1e-9 * a.zahl(), g + ": " + a + ", " + b);
        }
    }

    @Property(tries = 40)
    void dieReihenfolgeDerZeilenIstGleichgueltig(@ForAll long saat, @ForAll @IntRange(min = 1995, max = 2020) int jahr) {
        List<Zelle> zellen = zellen(saat, jahr, 0.1);
        List<Zelle> gemischte = new ArrayList<>(zellen);
        Collections.shuffle(gemischte, new Random(saat));
        Umschluessler um = Umschluessler.auf(ZIELE.get(2));
        gleich(um.umschluessele(bestand(zellen, jahr, jeweiliger())), um.umschluessele(bestand(gemischte, jahr, jeweiliger())), jahr);
    }

    private static void gleich(Datenbestand a, Datenbestand b, int jahr) {
        assertEquals(a.gebiete(), b.gebiete());
        for (Merkmal merkmal : List.of(KOEPFE, FRAUEN)) {
            for (Gebietsangabe g : a.gebiete()) {
                assertEquals(a.zu(merkmal).wert(ende(jahr), g.schluessel()), b.zu(merkmal).wert(ende(jahr), g.schluessel()));
            }
        }
    }

    /** Exact counts instead of rounded ones, and any weight instead of none, stay within what was said before. */
    @Property(tries = 40)
    void mehrZuWissenWeitetKeineSpanne(@ForAll long saat, @ForAll @IntRange(min = 1997, max = 2018) int jahr, @ForAll Gewicht gewicht) {
        Lieferung gerundet = jeweiliger().mitRundungen(Arrays.stream(Land.values()).map(l -> new Landesrundung(l, "1", jahr, 5)).toList());
        List<Zelle> zellen = zellen(saat, jahr, 0);
        Umschluessler um = Umschluessler.auf(ZIELE.get(0)).nach(Umlageschluessel.nach(gewicht));
        Datenbestand weit = um.mitSpannen().umschluessele(bestand(zellen, jahr, gerundet));
        Datenbestand genauer = um.mitSpannen().umschluessele(bestand(zellen, jahr, jeweiliger()));
        Datenbestand geschaetzt = um.umschluessele(bestand(zellen, jahr, jeweiliger()));
        for (Gebietsangabe g : weit.gebiete()) {
            Wert aussen = weit.zu(KOEPFE).wert(ende(jahr), g.schluessel());
            Wert innen = genauer.zu(KOEPFE).wert(ende(jahr), g.schluessel());
            Wert punkt = geschaetzt.zu(KOEPFE).wert(ende(jahr), g.schluessel());
            assertTrue(aussen.untereGrenze() <= innen.untereGrenze() && innen.obereGrenze() <= aussen.obereGrenze(), g + ": " + aussen + ", " + innen);
            assertTrue(innen.untereGrenze() <= punkt.zahl() && punkt.zahl() <= innen.obereGrenze(), g + ": " + innen + ", " + punkt);
            assertEquals(innen, geschaetzt.messwert(KOEPFE, ende(jahr), g.schluessel()).schaetzspanne()
                    .map(s -> s.mit(punkt.merkzeichen())).orElse(punkt), g.toString());
        }
    }
}
