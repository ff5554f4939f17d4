package de.bismit.wert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The example in the Javadoc of {@link Wert}. */
class WertBeispiele {

    @Test
    void rechnenMitWerten() {
        assertEquals("75", Wert.of(30).durch(Wert.of(40)).mal(100).toString());
        assertEquals("kein Wert: leer", Wert.of(12).plus(Wert.ohne(Grund.LEER)).toString());
        assertEquals("12", Wert.of(12).plus(Wert.nichtZutreffend(Grund.KEIN_ANGEBOT)).toString());
    }
}
