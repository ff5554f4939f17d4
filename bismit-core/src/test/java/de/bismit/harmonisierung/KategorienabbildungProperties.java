package de.bismit.harmonisierung;

import de.bismit.daten.Datenbestand;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Messwert;
import de.bismit.daten.Testtabelle;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import de.bismit.zeit.Abgangsjahr;
import de.bismit.zeit.Zeitart;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of a Kategorienabbildung: idempotent, sums kept, the order of rows and tables does not matter. */
class KategorienabbildungProperties {

    private static final Merkmal ABGAENGE = Merkmal.of(Testtabelle.personen("schulabgaenge", "Abgänge", Zeitart.ABGANGSJAHR));
    private static final List<String> CODES = List.of("ohneHSA", "HSA", "mittlerer", "FHR", "AHR");
    private static final List<String> ZIELE = List.of("ohneHSA", "HSA", "mittlererOderFHR", "AHR");
    private static final List<String> GEBIETE = List.of("05911", "12051", "14713", "15084", "16077", "09162");
    private static final List<Zeitbezug> ZEITEN = List.of(new Abgangsjahr(2010), new Abgangsjahr(2012), new Abgangsjahr(2013), new Abgangsjahr(2015));
    private static final List<Grund> GRUENDE = List.of(Grund.UNBEKANNT_ODER_GEHEIM, Grund.NICHT_SINNVOLL, Grund.KEIN_GEBIET, Grund.SPAETER, Grund.UNMOEGLICH);
    private static final Kategorienabbildungen ALLE = Kategorienabbildungen.deutschland();
    private static final Kategorienabbildung ABSCHLUSSGRUPPE = ALLE.abbildung("abschlussgruppe");

    private record Zelle(String code, Zeitbezug zeit, String gebiet, int zahl, int grund) {
    }

    private static List<Zelle> zellen(long saat, double luecken) {
        Random zufall = new Random(saat);
        List<Zelle> zellen = new ArrayList<>();
        for (String code : CODES) {
            for (Zeitbezug zeit : ZEITEN) {
                for (String gebiet : GEBIETE) {
                    zellen.add(new Zelle(code, zeit, gebiet, zufall.nextInt(3) == 0 ? 0 : zufall.nextInt(100_000),
                            zufall.nextDouble() < luecken ? zufall.nextInt(GRUENDE.size()) : -1));
                }
            }
        }
        return zellen;
    }

    private static Datenbestand daten(List<Zelle> zellen) {
        Testtabelle tabelle = new Testtabelle(Lieferung.builder("21111-02-06-4", "x.csv").build());
        for (Zelle z : zellen) {
            Merkmal merkmal = ABGAENGE.mit("abschluss", z.code);
            if (z.grund < 0) {
                tabelle.zahl(merkmal, z.zeit, z.gebiet, z.zahl);
            } else {
                tabelle.ohne(merkmal, z.zeit, z.gebiet, GRUENDE.get(z.grund));
            }
        }
        return Testtabelle.bestand(tabelle);
    }

    /** Value and grade of every cell, by name. */
    private static TreeMap<String, String> bild(Datenbestand daten) {
        TreeMap<String, String> bild = new TreeMap<>();
        for (Merkmal merkmal : daten.merkmale()) {
            for (Zeitbezug zeit : ZEITEN) {
                for (String gebiet : GEBIETE) {
                    Messwert messwert = daten.messwert(merkmal, zeit, gebiet);
                    bild.put(merkmal.auspraegungen() + "|" + zeit + "|" + gebiet, messwert.wert() + "|"
                            + messwert.quelle().flatMap(l -> l.angabe("kategorienabbildung")));
                }
            }
        }
        return bild;
    }

    @Property(tries = 60)
    boolean zweimalIstEinmal(@ForAll long saat, @ForAll @IntRange(max = 3) int luecken) {
        Datenbestand einmal = ABSCHLUSSGRUPPE.wendeAn(daten(zellen(saat, luecken / 4.0)));
        return bild(ABSCHLUSSGRUPPE.wendeAn(einmal)).equals(bild(einmal));
    }

    /** All groups together are all parts together: numbers and reasons alike. */
    @Property(tries = 60)
    boolean summenBleiben(@ForAll long saat, @ForAll @IntRange(max = 3) int luecken) {
        Datenbestand daten = ABSCHLUSSGRUPPE.wendeAn(daten(zellen(saat, luecken / 4.0)));
        return ZEITEN.stream().allMatch(zeit -> GEBIETE.stream().allMatch(gebiet -> gebiet.startsWith("14")
                || summe(daten, "abschluss", CODES, zeit, gebiet).equals(summe(daten, "abschlussgruppe", ZIELE, zeit, gebiet))));
    }

    private static Wert summe(Datenbestand daten, String dimension, List<String> kategorien, Zeitbezug zeit, String gebiet) {
        return Wert.summe(kategorien.stream().map(k -> daten.messwert(ABGAENGE.mit(dimension, k), zeit, gebiet).wert()).toList());
    }

    /** In Sachsen, where a printed x or 0 of the Fachhochschulreife is no offer, the sum is that of the other categories. */
    @Property(tries = 60)
    boolean sachsenSummiertOhneFachhochschulreife(@ForAll long saat, @ForAll boolean gesperrt) {
        List<Zelle> zellen = zellen(saat, 0).stream().map(z -> z.code.equals("FHR") && z.gebiet.startsWith("14")
                ? new Zelle(z.code, z.zeit, z.gebiet, 0, gesperrt ? 1 : -1) : z).toList();
        Datenbestand daten = ABSCHLUSSGRUPPE.wendeAn(daten(zellen));
        return ZEITEN.stream().allMatch(zeit -> daten.messwert(ABGAENGE.mit("abschlussgruppe", "mittlererOderFHR"), zeit, "14713").wert()
                .equals(daten.messwert(ABGAENGE.mit("abschluss", "mittlerer"), zeit, "14713").wert()));
    }

    @Property(tries = 40)
    boolean reihenfolgeDerZellenIstGleich(@ForAll long saat, @ForAll @IntRange(max = 3) int luecken) {
        List<Zelle> zellen = new ArrayList<>(zellen(saat, luecken / 4.0));
        TreeMap<String, String> bild = bild(ABSCHLUSSGRUPPE.wendeAn(daten(zellen)));
        Collections.shuffle(zellen, new Random(saat + 1));
        return bild(ABSCHLUSSGRUPPE.wendeAn(daten(zellen))).equals(bild);
    }

    @Property(tries = 40)
    boolean reihenfolgeDerAbbildungszeilenIstGleich(@ForAll long saat) {
        List<Abbildungszeile> zeilen = new ArrayList<>(ABSCHLUSSGRUPPE.zeilen());
        Collections.shuffle(zeilen, new Random(saat));
        Datenbestand daten = daten(zellen(saat, 0.2));
        return bild(ALLE.mit(zeilen).abbildung("abschlussgruppe").wendeAn(daten)).equals(bild(ABSCHLUSSGRUPPE.wendeAn(daten)));
    }

    /** A Kommune more changes no other value. */
    @Property(tries = 40)
    boolean weitereKommuneAendertKeineAndere(@ForAll long saat) {
        List<Zelle> zellen = zellen(saat, 0.2);
        List<Zelle> weniger = zellen.stream().filter(z -> !z.gebiet.equals("15084")).toList();
        TreeMap<String, String> alle = bild(ABSCHLUSSGRUPPE.wendeAn(daten(zellen)));
        TreeMap<String, String> ohne = bild(ABSCHLUSSGRUPPE.wendeAn(daten(weniger)));
        return ohne.entrySet().stream().filter(e -> !e.getKey().endsWith("15084")).allMatch(e -> e.getValue().equals(alle.get(e.getKey())));
    }

    /** The grade of two is the worse one, whatever the order. */
    @Property
    boolean schlechtererGradGilt(@ForAll Abbildungsgrad a, @ForAll Abbildungsgrad b) {
        return a.und(b) == b.und(a) && a.und(a) == a && IntStream.of(a.ordinal(), b.ordinal()).max().orElseThrow() == a.und(b).ordinal();
    }
}
