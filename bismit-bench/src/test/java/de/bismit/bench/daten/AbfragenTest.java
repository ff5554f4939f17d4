package de.bismit.bench.daten;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AbfragenTest {

    @Test
    void eineMillionStellenUeberAllesVerteiltImKreis() {
        Abfragen abfragen = new Abfragen(Umfang.REVIER, 42);
        assertEquals(0, abfragen.anfang(0));
        assertEquals(999_000, abfragen.anfang(999));
        assertEquals(0, abfragen.anfang(1000));
        assertTrue(IntStream.range(0, 1_000_000).map(abfragen::zelle).allMatch(z -> z >= 0 && z < Umfang.REVIER.zellen()));
        assertEquals(Umfang.REVIER.zellen(), IntStream.range(0, 1_000_000).map(abfragen::zelle).distinct().count());
    }
}
