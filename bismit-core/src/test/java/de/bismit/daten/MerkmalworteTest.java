package de.bismit.daten;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.wert.Einheit;
import de.bismit.zeit.Zeitart;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MerkmalworteTest {

    private static final Groesse BEVOELKERUNG = new Groesse("bevoelkerung", "Bevölkerungsstand", Einheit.PERSONEN, Additivitaet.JA, Zeitart.STICHTAG, "");

    private static String alter(String... codes) {
        return Merkmalworte.summe(Arrays.stream(codes).map(code -> Merkmal.of(BEVOELKERUNG).mit("alter", code)).toList());
    }

    @Test
    void nachbarnWerdenEineAltersgruppe() {
        assertEquals("Bevölkerungsstand (unter 6 Jahre)", alter("unter3", "3bis6"));
        assertEquals("Bevölkerungsstand (65 Jahre und älter)", alter("65bis75", "ab75"));
    }

    @Test
    void eineLueckeUndVerkehrteReihenfolgeBleibenStehen() {
        assertEquals("Bevölkerungsstand (unter 3 Jahre; 6 bis unter 10 Jahre)", alter("unter3", "6bis10"));
        assertEquals("Bevölkerungsstand (3 bis unter 6 Jahre; unter 3 Jahre)", alter("3bis6", "unter3"));
    }

    @Test
    void ohneKategorieStehtDieGroesseAllein() {
        assertEquals("Bevölkerungsstand", Merkmalworte.summe(List.of(Merkmal.of(BEVOELKERUNG))));
    }
}
