package de.bismit.io.genesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.CountingInputStream;
import de.bismit.io.tabelle.Lesebefund;
import de.bismit.io.tabelle.Lesung;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class EntpackgrenzeTest {

    private static final long UNBEDENKLICH = 100_000;
    private static final String KOPF = "statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;"
            + "1_variable_attribute_code;1_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label\n";
    private static final String ZEILE = "12411;B;JAHR;Jahr;2015;KREISE;Kreise;15002;Halle;7;Anzahl;A;\n";

    private static byte[] zip(String anfang, long nullen) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("probe.csv"));
            zip.write(anfang.getBytes(StandardCharsets.UTF_8));
            byte[] portion = new byte[1 << 16];
            for (long geschrieben = 0; geschrieben < nullen; geschrieben += portion.length) {
                zip.write(portion);
            }
        }
        return bytes.toByteArray();
    }

    private static long entpacke(byte[] zip) throws IOException {
        CountingInputStream gepackt = new CountingInputStream(new ByteArrayInputStream(zip));
        try (ZipInputStream eintraege = new ZipInputStream(gepackt)) {
            eintraege.getNextEntry();
            InputStream mitglied = new Entpackgrenze(eintraege, gepackt, UNBEDENKLICH);
            return mitglied.readAllBytes().length;
        }
    }

    @Test
    void wenigDarfBeliebigDichtSein() throws IOException {
        assertEquals(1 << 16, entpacke(zip("", 1)));
    }

    @Test
    void vielDarfNichtBeliebigDichtSein() throws IOException {
        byte[] zip = zip("", 10 * UNBEDENKLICH);
        assertTrue(assertThrows(IOException.class, () -> entpacke(zip)).getMessage().contains("250fache"));
    }

    @Test
    void eineTabelleIstNieZuDicht() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("12411;Fortschreibung;STAG;Stichtag;2015-12-31;KREISE;Kreise;").append(i % 477).append(";Kreis;").append(i * 7919 % 10_007).append("\n");
        }
        assertEquals(text.length() + (1 << 16), entpacke(zip(text.toString(), 1)));
    }

    /** What lies before the flood is read, and the finding says why the rest is not. */
    @Test
    void einZipDasDiePlatteFuelltWirdAbgebrochen() throws IOException {
        byte[] zip = zip(KOPF + ZEILE, 2 * Entpackgrenze.UNBEDENKLICH);
        assertTrue(zip.length < 300_000, "gepackt " + zip.length);
        List<Lesung> lesungen = GenesisLeser.neu().lies(new ByteArrayInputStream(zip), "bombe.zip");
        assertEquals(1, lesungen.size());
        assertEquals(1, lesungen.get(0).rohtabelle().orElseThrow().zeilen());
        assertEquals(Lesebefund.ZIP_BESCHAEDIGT.code(), lesungen.get(0).befunde().get(0).code());
        assertTrue(lesungen.get(0).befunde().get(0).text().contains("250fache"), lesungen.get(0).befunde().toString());
    }
}
