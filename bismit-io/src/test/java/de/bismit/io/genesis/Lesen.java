package de.bismit.io.genesis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.io.tabelle.Lesung;
import de.bismit.io.tabelle.Rohtabelle;
import de.bismit.io.tabelle.Status;
import de.bismit.wert.Befund;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Short ways for the tests of this package. */
final class Lesen {

    private static final GenesisLeser LESER = GenesisLeser.neu();

    private Lesen() {
    }

    static Lesung text(String inhalt) {
        return text(inhalt, "probe.csv");
    }

    static Lesung text(String inhalt, String name) {
        return bytes(inhalt.getBytes(StandardCharsets.UTF_8), name);
    }

    static Lesung bytes(byte[] inhalt, String name) {
        List<Lesung> lesungen = LESER.lies(new ByteArrayInputStream(inhalt), name);
        assertEquals(1, lesungen.size());
        Lesung lesung = lesungen.get(0);
        assertEquals(lesung.zellen(), lesung.werte() + lesung.ohneWert() + lesung.verworfen(), "die Bücher");
        return lesung;
    }

    static Rohtabelle tabelle(String inhalt) {
        return text(inhalt).rohtabelle().orElseThrow();
    }

    static Befund einzigerBefund(Lesung lesung, String code) {
        List<Befund> gefunden = lesung.befunde().stream().filter(b -> b.code().equals(code)).toList();
        assertEquals(1, gefunden.size(), () -> code + " in " + lesung.befunde());
        return gefunden.get(0);
    }

    static Map<Status, Long> zaehle(Rohtabelle t) {
        Map<Status, Long> zahlen = new TreeMap<>();
        for (int z = 0; z < t.zeilen(); z++) {
            for (int s = 0; s < t.spalten(); s++) {
                zahlen.merge(t.status(z, s), 1L, Long::sum);
            }
        }
        return zahlen;
    }

    /** The row of a key, a printed time and the label of the last class column; the test fails without it. */
    static int zeile(Rohtabelle t, String gebiet, String zeit, String klasse) {
        for (int z = 0; z < t.zeilen(); z++) {
            var auspraegungen = t.klassen().get(t.klasse(z)).auspraegungen();
            String label = auspraegungen.isEmpty() ? "" : auspraegungen.get(auspraegungen.size() - 1).label();
            if (t.gebiet(z).equals(gebiet) && t.hatZeit(z, 0) && t.zeit(z, 0).iso().equals(zeit)
                    && (klasse.isEmpty() || label.equals(klasse))) {
                return z;
            }
        }
        throw new AssertionError("keine Zeile " + gebiet + " " + zeit + " " + klasse + " in " + t);
    }
}
