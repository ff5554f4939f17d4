package de.bismit.io.genesis;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.io.Testdaten;
import de.bismit.io.tabelle.Lesung;
import de.bismit.io.tabelle.TidyAusgabe;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Damaged files: whatever is in them, nothing is thrown and the books balance. */
class RobustheitTest {

    private static final GenesisLeser LESER = GenesisLeser.neu();
    private static final byte[] GEFAEHRLICHE = {'"', ';', '\n', '\r', '-', '.', 'x', '0', '_', 0, (byte) 0xFC, (byte) 0xC3};
    private static final long GROESSTE = 500_000;

    private final Random zufall = new Random(20_261_122L);

    @Test
    void beschaedigteDateienWerfenNie() throws IOException {
        for (Path datei : Testdaten.dateien("data")) {
            if (Files.size(datei) <= GROESSTE) {
                byte[] inhalt = Files.readAllBytes(datei);
                lies(datei, "abgeschnitten", Arrays.copyOf(inhalt, zufall.nextInt(inhalt.length + 1)));
                lies(datei, "Kopf beschädigt", beschaedige(Arrays.copyOf(inhalt, Math.min(3000, inhalt.length)), 30));
                lies(datei, "beschädigt", beschaedige(inhalt, 20));
            }
        }
    }

    private byte[] beschaedige(byte[] inhalt, int fehler) {
        byte[] kaputt = inhalt.clone();
        for (int i = 0; i < fehler && kaputt.length > 0; i++) {
            kaputt[zufall.nextInt(kaputt.length)] = zufall.nextBoolean() ? (byte) zufall.nextInt(256)
                    : GEFAEHRLICHE[zufall.nextInt(GEFAEHRLICHE.length)];
        }
        return kaputt;
    }

    private static void lies(Path datei, String schaden, byte[] inhalt) {
        assertDoesNotThrow(() -> {
            List<Lesung> lesungen = LESER.lies(new ByteArrayInputStream(inhalt), datei.getFileName().toString());
            assertTrue(!lesungen.isEmpty());
            for (Lesung lesung : lesungen) {
                assertEquals(lesung.zellen(), lesung.werte() + lesung.ohneWert() + lesung.verworfen());
                assertTrue(lesung.rohtabelle().isPresent() || !lesung.befunde().isEmpty());
                lesung.rohtabelle().ifPresent(t -> TidyAusgabe.schreibe(List.of(t), OutputStream.nullOutputStream()));
            }
        }, () -> datei + " " + schaden);
    }

    /** The damage of a few bytes stays near them: most rows survive. */
    @Test
    void guteZeilenUeberleben() throws IOException {
        for (Path datei : Testdaten.dateien("data/genesis-datencsv")) {
            byte[] kaputt = Files.readAllBytes(datei);
            long vorher = LESER.lies(datei).get(0).werte();
            for (int i = 0; i < 10; i++) {
                kaputt[kaputt.length / 2 + zufall.nextInt(kaputt.length / 10)] = GEFAEHRLICHE[zufall.nextInt(5)];
            }
            Lesung lesung = LESER.lies(new ByteArrayInputStream(kaputt), "kaputt.csv").get(0);
            assertTrue(lesung.werte() > 0.93 * vorher, datei + ": " + lesung.werte() + " von " + vorher);
        }
    }
}
