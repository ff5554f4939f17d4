package de.bismit.daten;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** The index finds what a search through the list finds. */
class AchsenindexProperties {

    @Property
    void findetWieDieListe(@ForAll @Size(max = 300) Set<String> eintraege, @ForAll @Size(max = 20) List<String> fremde) {
        List<String> achse = new ArrayList<>(eintraege);
        Achsenindex<String> index = new Achsenindex<>(achse);
        achse.forEach(e -> assertEquals(achse.indexOf(e), index.finde(new String(e.toCharArray()))));
        fremde.forEach(f -> assertEquals(achse.indexOf(f), index.finde(f)));
    }

    /** "Aa" and "BB" have the hash 2112 both, so all strings of the same length made of them have one hash. */
    @Example
    void gleicheHashesWerdenUnterschieden() {
        List<String> achse = List.of("AaAa", "BBBB", "AaBB", "Aa", "BB");
        Achsenindex<String> index = new Achsenindex<>(achse);
        for (int i = 0; i < achse.size(); i++) {
            assertEquals(i, index.finde(achse.get(i)));
        }
        assertEquals(-1, index.finde("BBAa"));
    }

    @Example
    void leereAchseHatNichts() {
        assertEquals(-1, new Achsenindex<>(List.<String>of()).finde("15002"));
    }

    @Example
    void zweimalDasselbeIstKeineAchse() {
        assertThrows(IllegalArgumentException.class, () -> new Achsenindex<>(List.of("15002", "14612", "15002")));
    }
}
