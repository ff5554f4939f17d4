package de.bismit.daten;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.bismit.gebiet.Land;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import de.bismit.zeit.Stichtag;
import de.bismit.zeit.Zeitart;
import de.bismit.zeit.Zeitbezug;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Rounding that was declared makes spans of columns too: the kernel sums what the values say. */
class GerundeteSpaltenProperties {

    private static final List<String> KREISE = List.of("15001", "15002", "15081", "15082", "15083");

    @Property
    void spalteUndWerteErgebenDieselbeSumme(@ForAll @Size(5) List<@IntRange(min = -1, max = 40) Integer> zahlen,
            @ForAll boolean gerundet, @ForAll boolean personen) {
        Merkmal merkmal = Merkmal.of(new Groesse("m", "M", personen ? Einheit.PERSONEN : Einheit.ANZAHL, Additivitaet.JA, Zeitart.STICHTAG, ""));
        Zeitbezug zeit = Stichtag.of(2020, 12, 31);
        Lieferung lieferung = Lieferung.builder("T", "t.csv").rundungsbasis(gerundet ? 5 : 1).build();
        Blockbauer bauer = new Blockbauer(lieferung, List.of(merkmal), List.of(zeit), KREISE);
        for (int g = 0; g < KREISE.size(); g++) {
            if (zahlen.get(g) < 0) {
                bauer.ohne(0, 0, g, Grund.UNBEKANNT_ODER_GEHEIM);
            } else {
                bauer.zahl(0, 0, g, gerundet ? 5.0 * zahlen.get(g) : zahlen.get(g));
            }
        }
        Merkmalsdaten daten = Datenbestand.aus(List.of(bauer), List.of(), List.of(), List.of(), Buchfuehrung.LEER).zu(merkmal);
        Wert erwartet = Wert.summe(KREISE.stream().map(k -> daten.wert(zeit, k)).toList());
        assertEquals(erwartet, daten.kreissummen().wert(0, Land.SACHSEN_ANHALT));
        assertEquals(erwartet, Wertspalten.wert(daten.kreissummen().werte(), 0, Land.SACHSEN_ANHALT.ordinal()));
        if (gerundet && personen && erwartet.hatZahlen()) {
            assertFalse(erwartet.istZahl());
        }
    }
}
