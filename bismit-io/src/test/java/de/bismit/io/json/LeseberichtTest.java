package de.bismit.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.bismit.wert.Befund;
import de.bismit.wert.Schwere;
import de.bismit.wert.Stelle;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeseberichtTest {

    private static String schreibe(Lesebericht.Eintrag... eintraege) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Lesebericht.schreibe(List.of(eintraege), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void einObjektJeDatei() {
        Befund befund = new Befund("BIS-L010", Schwere.WARNUNG, 7,
                List.of(new Stelle("ä.csv", 5, 0), new Stelle("ä.csv", 9, 3)), "die Zeile hat 4 Felder");
        assertEquals("[{\"datei\":\"ä.csv\",\"format\":\"datencsv\",\"zeilen\":2,\"zellen\":6,\"werte\":3,\"ohneWert\":2,"
                        + "\"verworfen\":1,\"befunde\":[{\"code\":\"BIS-L010\",\"schwere\":\"WARNUNG\",\"anzahl\":7,\"stellen\":["
                        + "{\"zeile\":5,\"spalte\":0},{\"zeile\":9,\"spalte\":3}],\"text\":\"die Zeile hat 4 Felder\"}]}]",
                schreibe(new Lesebericht.Eintrag("ä.csv", "datencsv", 2, 6, 3, 2, 1, List.of(befund)))
                        .replaceAll("\\s*\\n\\s*", "").replace("\" : ", "\":").replace("}, {", "},{")
                        .replace("[ ", "[").replace(" ]", "]"));
    }

    @Test
    void ohneDateienEinLeeresFeld() {
        assertEquals("[]", schreibe().replaceAll("\\s", ""));
    }

    @Test
    void buecherDieNichtAufgehenWerdenVerweigert() {
        assertThrows(IllegalArgumentException.class,
                () -> new Lesebericht.Eintrag("a", "datencsv", 1, 5, 1, 1, 1, List.of()));
    }
}
