package de.bismit.daten;

import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.zeit.Monat;
import de.bismit.zeit.Zeitart;
import de.bismit.zeit.Zeitbezug;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What a full table costs: eight bytes a number, one bit that it is one, and what leads back to the source. Everything
 * that can be reached is added up, so that a forgotten plane, or an object a cell, would show.
 */
class SpeicherTest {

    private static final int MERKMALE = 14;
    private static final int ZEITEN = 60;
    private static final int GEBIETE = 538;
    private static final double ZELLEN = MERKMALE * ZEITEN * GEBIETE;
    private static final int OBJEKT = 32;

    @Test
    void volleTabelleBrauchtHoechstensZehnBytesJeZelle() {
        double jeZelle = bytes(tabelle()) / ZELLEN;
        assertTrue(jeZelle >= 8 && jeZelle <= 10, jeZelle + " bytes a cell");
    }

    @Test
    void ohneHerkunftBrauchtSieNurZahlUndBit() {
        double mit = bytes(tabelle());
        double ohne = bytes(tabelle().ohneHerkunft());
        assertTrue(ohne / ZELLEN <= 8.5, ohne / ZELLEN + " bytes a cell");
        assertTrue(mit > ohne && (mit - ohne) / ZELLEN <= 0.5, (mit - ohne) / ZELLEN + " bytes a cell for lines and columns");
    }

    private static Datenbestand tabelle() {
        Groesse groesse = Testtabelle.personen("g", "Größe", Zeitart.MONAT);
        List<Merkmal> merkmale = IntStream.range(0, MERKMALE).mapToObj(i -> Merkmal.of(groesse, Map.of("k", "a" + i))).toList();
        List<Zeitbezug> zeiten = IntStream.range(0, ZEITEN).<Zeitbezug>mapToObj(i -> new Monat(2010 + i / 12, 1 + i % 12)).toList();
        Blockbauer bauer = new Blockbauer(Lieferung.builder("T", "t.csv").build(), merkmale, zeiten, Testtabelle.kreise("14", GEBIETE))
                .mitFundstellen(new int[MERKMALE], true, merkmale.stream().map(m -> Spaltenangabe.of(m.toString())).toList());
        for (int m = 0; m < MERKMALE; m++) {
            for (int z = 0; z < ZEITEN; z++) {
                for (int g = 0; g < GEBIETE; g++) {
                    bauer.zahl(m, z, g, m + z + g);
                    bauer.fundstelle(m, z, g, 10 + z * GEBIETE + g, 4 + m);
                }
            }
        }
        return Datenbestand.aus(List.of(bauer), List.of(), List.of(), List.of(), Buchfuehrung.LEER);
    }

    /** Arrays at their size, any other object at a flat rate; collections by their elements. */
    private static long bytes(Object wurzel) {
        Set<Object> gesehen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> offen = new ArrayDeque<>(List.of(wurzel));
        long summe = 0;
        while (!offen.isEmpty()) {
            Object eines = offen.pop();
            if (gesehen.add(eines)) {
                summe += eines.getClass().isArray() ? laenge(eines) : OBJEKT;
                folge(eines, offen);
            }
        }
        return summe;
    }

    private static long laenge(Object feld) {
        Class<?> art = feld.getClass().getComponentType();
        int breite = art == byte.class ? 1 : art == double.class || art == long.class ? 8 : 4;
        return (long) breite * Array.getLength(feld);
    }

    private static void folge(Object eines, Deque<Object> offen) {
        if (eines instanceof Object[] feld) {
            List.of(feld).forEach(offen::push);
        } else if (eines instanceof Collection<?> sammlung) {
            sammlung.forEach(offen::push);
        } else if (eines instanceof Map<?, ?> karte) {
            karte.keySet().forEach(offen::push);
            karte.values().forEach(offen::push);
        } else if (eines.getClass().getName().startsWith("de.bismit.")) {
            felder(eines, offen);
        }
    }

    private static void felder(Object eines, Deque<Object> offen) {
        for (Field feld : eines.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(feld.getModifiers()) && !feld.getType().isPrimitive()) {
                feld.setAccessible(true);
                try {
                    Optional.ofNullable(feld.get(eines)).ifPresent(offen::push);
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }
}
