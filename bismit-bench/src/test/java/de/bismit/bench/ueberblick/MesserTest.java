package de.bismit.bench.ueberblick;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.bench.SummenverhaeltnisBenchmark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A measurement is one, or says why not; what it comes to is nobody's concern here. */
class MesserTest {

    @TempDir
    Path ordner;

    private Messung miss(String umfang) throws IOException {
        Aufgabe aufgabe = new Aufgabe("ratio", umfang, SummenverhaeltnisBenchmark.class, "rechne", Map.of("umfang", umfang, "dezimal", "false"), 9180,
                List.of("BISMIT"), Dauer.LANG);
        Messung messung = new Messer(ordner).miss(aufgabe, "BISMIT");
        Assumptions.assumeFalse(messung.mangel().contains("lock"), "another JMH run holds the machine-wide lock");
        return messung;
    }

    @Test
    void gemessenInEinerEigenenJvmMitBytes() throws IOException {
        Messung messung = miss("REVIER");
        assertTrue(messung.gelang(), messung.mangel());
        assertTrue(messung.median() > 0 && messung.bytes() > 0 && messung.fehler() >= 0, messung.toString());
    }

    @Test
    void wasScheitertSagtWarum() throws IOException {
        Messung messung = miss("UNBEKANNT");
        assertFalse(messung.gelang());
        assertTrue(messung.mangel().contains("UNBEKANNT"), messung.mangel());
    }

    @Test
    void derKaltstartZaehltNurWasGelingt() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Kaltstart start = Kaltstart.miss(3, List.of(java, "-version"));
        assertTrue(start.kuerzeste() > 0 && start.kuerzeste() <= start.median(), start.toString());
        assertThrows(IOException.class, () -> Kaltstart.miss(1, List.of(java, "-nichtVorhanden")));
    }
}
