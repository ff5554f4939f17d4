package de.bismit.daten;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import de.bismit.wert.Einheit;
import de.bismit.zeit.Zeitart;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** When two Merkmale are the same: the id of their Größe and their categories decide, nothing else. */
class MerkmalTest {

    private static final Groesse BEVOELKERUNG = groesse("bevoelkerung", "Bevölkerungsstand");
    private static final Map<String, String> JUNGE_FRAUEN = Map.of("geschlecht", "weiblich", "alter", "u3");

    private static Groesse groesse(String id, String name) {
        return new Groesse(id, name, Einheit.PERSONEN, Additivitaet.JA, Zeitart.STICHTAG, "");
    }

    private static void gleich(Merkmal a, Merkmal b) {
        assertEquals(a, b);
        assertEquals(a.hashCode(), b.hashCode());
    }

    @Test
    void gleicheAuspraegungenSindDasselbeMerkmal() {
        gleich(Merkmal.of(BEVOELKERUNG, JUNGE_FRAUEN), Merkmal.of(BEVOELKERUNG).mit("geschlecht", "weiblich").mit("alter", "u3"));
        gleich(Merkmal.of(BEVOELKERUNG), Merkmal.of(BEVOELKERUNG, Map.of()));
    }

    @Test
    void derNameDerGroesseZaehltNicht() {
        gleich(Merkmal.of(BEVOELKERUNG, JUNGE_FRAUEN), Merkmal.of(groesse("bevoelkerung", "Population"), JUNGE_FRAUEN));
    }

    @Test
    void dieReihenfolgeDerDimensionenZaehltNicht() {
        TreeMap<String, String> rueckwaerts = new TreeMap<>(Comparator.<String>reverseOrder());
        rueckwaerts.putAll(JUNGE_FRAUEN);
        Merkmal merkmal = new Merkmal(BEVOELKERUNG, rueckwaerts);
        gleich(Merkmal.of(BEVOELKERUNG, JUNGE_FRAUEN), merkmal);
        assertEquals(List.of("alter", "geschlecht"), List.copyOf(merkmal.auspraegungen().keySet()));
    }

    @Test
    void wasZusammenGelesenGleichLauteteBleibtVerschieden() {
        assertNotEquals(Merkmal.of(BEVOELKERUNG, Map.of("a", "x, b=y")), Merkmal.of(BEVOELKERUNG, Map.of("a", "x", "b", "y")));
        assertNotEquals(Merkmal.of(BEVOELKERUNG, Map.of("ab", "c")), Merkmal.of(BEVOELKERUNG, Map.of("a", "bc")));
        assertNotEquals(Merkmal.of(BEVOELKERUNG), Merkmal.of(groesse("bevoelkerunga", "b"), Map.of()));
    }
}
