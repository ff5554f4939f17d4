package de.bismit.daten;

import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import de.bismit.zeit.Kalenderjahr;
import de.bismit.zeit.Zeitart;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Several tables with the same cells: per cell the later Datenstand, an unknown one last, of equals the first read. */
class VorrangProperties {

    private static final Merkmal MERKMAL = Merkmal.of(Testtabelle.personen("g", "Größe", Zeitart.KALENDERJAHR));
    private static final Zeitbezug ZEIT = new Kalenderjahr(2015);
    private static final List<String> GEBIETE = Testtabelle.kreise("14", 12);

    private record Gelesen(@Nullable String stand, Map<String, Wert> zellen) {
    }

    private static Wert erwartet(List<Gelesen> tabellen, String gebiet) {
        Gelesen beste = null;
        for (Gelesen tabelle : tabellen) {
            if (tabelle.zellen.containsKey(gebiet) && (beste == null || spaeter(tabelle.stand, beste.stand))) {
                beste = tabelle;
            }
        }
        return beste == null ? Wert.ohne(Grund.NICHT_GELADEN) : beste.zellen.get(gebiet);
    }

    private static boolean spaeter(@Nullable String a, @Nullable String b) {
        return a != null && (b == null || a.compareTo(b) > 0);
    }

    @Property(tries = 400)
    boolean jeZelleGiltDerSpaetereStand(@ForAll long saat, @ForAll @IntRange(min = 1, max = 5) int anzahl, @ForAll boolean nacheinander) {
        Random zufall = new Random(saat);
        List<Gelesen> gelesene = new ArrayList<>();
        List<Testtabelle> tabellen = new ArrayList<>();
        for (int t = 0; t < anzahl; t++) {
            String stand = zufall.nextInt(3) == 0 ? null : "2018-0" + (1 + zufall.nextInt(3)) + "-01";
            Gelesen eine = new Gelesen(stand, new HashMap<>());
            Testtabelle tabelle = new Testtabelle(stand == null ? Lieferung.builder("T" + t, "t.csv").build()
                    : Testtabelle.stand("T" + t, "t.csv", stand).build());
            GEBIETE.stream().filter(g -> zufall.nextInt(3) > 0).forEach(g -> fuelle(zufall, eine, tabelle, g));
            gelesene.add(eine);
            tabellen.add(tabelle);
        }
        Merkmalsdaten daten = zusammen(tabellen, nacheinander).zu(MERKMAL);
        return GEBIETE.stream().allMatch(g -> daten.wert(ZEIT, g).equals(erwartet(gelesene, g)));
    }

    private static void fuelle(Random zufall, Gelesen eine, Testtabelle tabelle, String gebiet) {
        if (zufall.nextInt(4) == 0) {
            tabelle.ohne(MERKMAL, ZEIT, gebiet, Grund.UNBEKANNT_ODER_GEHEIM);
            eine.zellen.put(gebiet, Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM));
        } else {
            double zahl = zufall.nextInt(1000);
            tabelle.zahl(MERKMAL, ZEIT, gebiet, zahl);
            eine.zellen.put(gebiet, Wert.of(zahl));
        }
    }

    private static Datenbestand zusammen(List<Testtabelle> tabellen, boolean nacheinander) {
        return !nacheinander ? Testtabelle.bestand(tabellen.toArray(Testtabelle[]::new))
                : tabellen.stream().map(Testtabelle::bestand).reduce(Datenbestand.leer(), Datenbestand::und);
    }
}
