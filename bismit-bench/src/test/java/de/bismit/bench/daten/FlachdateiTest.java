package de.bismit.bench.daten;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.bench.daten.Flachdatei.Form;
import de.bismit.io.genesis.GenesisLeser;
import de.bismit.io.tabelle.Rohtabelle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlachdateiTest {

    private static final int ZEILEN = 20_000;

    @TempDir
    Path ordner;

    private Path datei(Form form, long saat) {
        Path datei = ordner.resolve(form + "-" + saat + ".csv");
        new Flachdatei(ZEILEN, form, saat).schreibe(datei);
        return datei;
    }

    @Test
    void gleicheSaatGleicheBytes() throws IOException {
        byte[] einmal = Files.readAllBytes(datei(Form.KNAPP, 1));
        assertArrayEquals(einmal, Files.readAllBytes(datei(Form.KNAPP, 1)));
        assertEquals(0xEF, einmal[0] & 0xFF, "BOM");
        assertTrue(!Files.readString(datei(Form.KNAPP, 1)).equals(Files.readString(datei(Form.KNAPP, 2))));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void diePruefungenFindenNichts(Form form) {
        Rohtabelle t = GenesisLeser.neu().lies(datei(form, 42)).get(0).rohtabelle().orElseThrow();
        assertEquals(List.of(), t.befunde());
        assertEquals(ZEILEN, t.zellen());
        assertEquals(0, t.verworfen());
        assertEquals(42, t.klassen().size());
        assertEquals(6, t.messgroessen().size());
        assertEquals(10, t.zeiten().size());
        assertTrue(t.gebietszahl() > 400, t.gebietszahl() + " territories");
    }

    @Test
    void jedeFuenfzigsteZelleIstEinZeichen() {
        Leseergebnis soll = new Flachdatei(ZEILEN, Form.KNAPP, 42).schreibe(ordner.resolve("a.csv"));
        assertEquals(ZEILEN / 50.0, ZEILEN - soll.zahlen(), ZEILEN / 500.0);
        assertTrue(soll.summe() > 0);
    }

    @Test
    void eineMillionZeilenHabenVerschiedeneSchluesselZweiNicht() {
        assertTrue(new Flachdatei(1_000_000, Form.KNAPP, 42).hoechstens() >= 1_000_000);
        assertThrows(IllegalArgumentException.class, () -> new Flachdatei(2_000_000, Form.KNAPP, 42));
    }
}
