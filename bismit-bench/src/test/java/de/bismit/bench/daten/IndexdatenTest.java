package de.bismit.bench.daten;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import de.bismit.index.Indikatortafel;
import org.junit.jupiter.api.Test;

/** The data of the index benchmark have the shape they claim. */
class IndexdatenTest {

    @Test
    void gestaltDesAsemIndex() {
        Indikatortafel tafel = Indexdaten.tafel(42);
        assertEquals(51, tafel.einheiten().size());
        assertEquals(49, tafel.indikatoren().size());
        assertEquals(11, Indexdaten.aufbau().zweige().size());
        long luecken = tafel.indikatoren().stream().flatMap(i -> tafel.werte(i).stream()).filter(w -> !w.hatZahlen()).count();
        assertEquals(0.025, luecken / (51.0 * 49), 0.01);
        assertEquals(tafel.werte("I7"), Indexdaten.tafel(42).werte("I7"));
        assertNotEquals(tafel.werte("I7"), Indexdaten.tafel(43).werte("I7"));
    }
}
