package de.bismit.io.genesis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZwischenlagerTest {

    private static final int KLEIN = 100;
    private static final int GROSS = 1 << 20;

    private static byte[] zeilen(int anzahl) {
        return "15002;Halle;12\n".repeat(anzahl).getBytes(StandardCharsets.UTF_8);
    }

    /** Breaks off after these bytes. */
    private static InputStream bricht(byte[] bytes) {
        return new SequenceInputStream(new ByteArrayInputStream(bytes), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("abgerissen");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {KLEIN, GROSS})
    void laesstSichMehrmalsOeffnen(int imSpeicher) throws IOException {
        byte[] bytes = zeilen(20_000);
        try (Zwischenlager lager = new Zwischenlager(imSpeicher)) {
            assertTrue(lager.nimm(new ByteArrayInputStream(bytes)).isEmpty());
            Quelle quelle = lager.quelle("a.csv");
            assertEquals("15002", new String(quelle.anfang(5), StandardCharsets.UTF_8));
            for (int i = 0; i < 2; i++) {
                try (InputStream strom = quelle.oeffne()) {
                    assertArrayEquals(bytes, strom.readAllBytes());
                }
            }
        }
    }

    /** The last line break may lie far before the end, or nowhere. */
    @ParameterizedTest
    @ValueSource(ints = {KLEIN, GROSS})
    void einAbbruchLaesstGanzeZeilen(int imSpeicher) throws IOException {
        byte[] ganze = zeilen(1000);
        byte[] halbe = new byte[200_000];
        assertArrayEquals(ganze, nachAbbruch(imSpeicher, new SequenceInputStream(new ByteArrayInputStream(ganze), bricht(halbe))));
        assertEquals(0, nachAbbruch(imSpeicher, bricht(halbe)).length);
    }

    private static byte[] nachAbbruch(int imSpeicher, InputStream strom) throws IOException {
        try (Zwischenlager lager = new Zwischenlager(imSpeicher)) {
            assertEquals("abgerissen", lager.nimm(strom).orElseThrow().getMessage());
            lager.nurGanzeZeilen();
            try (InputStream rest = lager.quelle("a.csv").oeffne()) {
                return rest.readAllBytes();
            }
        }
    }

    @Test
    void nachDemSchliessenIstDieDateiFort() throws IOException {
        Quelle quelle;
        try (Zwischenlager lager = new Zwischenlager(KLEIN)) {
            lager.nimm(new ByteArrayInputStream(zeilen(1000)));
            quelle = lager.quelle("a.csv");
        }
        assertThrows(NoSuchFileException.class, quelle::oeffne);
    }
}
