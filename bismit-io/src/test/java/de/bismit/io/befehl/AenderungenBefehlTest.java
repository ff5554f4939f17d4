package de.bismit.io.befehl;

import static org.assertj.core.api.Assertions.assertThat;

import de.bismit.io.Testdaten;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AenderungenBefehlTest {

    @TempDir
    Path ordner;

    private static String datei(String name) {
        return Testdaten.shared("data/genesis-datencsv/" + name).toAbsolutePath().toString();
    }

    @Test
    void zehnZellenSindNachgeliefert() {
        Aufruf aufruf = Aufruf.in(ordner, "aenderungen", datei("regio-21111-02-06-4_00.csv"), datei("regio-21111-02-06-4.csv"));
        assertThat(aufruf.code()).isZero();
        assertThat(aufruf.out()).contains("nachgeliefert: 10 Zellen", "Stand 10.10.2017 -> Stand 24.02.2018");
        assertThat(aufruf.zeilen()).allMatch(z -> z.codePointCount(0, z.length()) <= 80);
    }

    @Test
    void verschiedeneTabellenLassenSichNichtVergleichen() {
        Aufruf aufruf = Aufruf.in(ordner, "aenderungen", datei("regio-21111-02-06-4.csv"), datei("regio-12612-01-01-4_00.csv"));
        assertThat(aufruf.code()).isEqualTo(1);
        assertThat(aufruf.meldung()).contains("keine gemeinsame Tabelle");
    }

    @Test
    void eineDateiAlleinIstEinFalscherAufruf() {
        assertThat(Aufruf.in(ordner, "aenderungen", "a.csv").code()).isEqualTo(2);
    }
}
