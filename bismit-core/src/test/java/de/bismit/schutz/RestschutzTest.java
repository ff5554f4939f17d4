package de.bismit.schutz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.daten.Datenbestand;
import de.bismit.daten.Merkmal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A sum less its parts: which rests are a suppressed cell. */
class RestschutzTest {

    private static final Merkmal A = Pruefdaten.merkmal("a");
    private static final Merkmal X = A.mit("art", "x");
    private static final Merkmal Y = A.mit("art", "y");
    private static final Merkmal Z = A.mit("art", "z");
    private static final Merkmal B = Pruefdaten.merkmal("b");

    /** Five complete rows show that x, y and z add up; the others are to be asked about. */
    private static final Datenbestand DATEN = Pruefdaten.tabelle(List.of(A, X, Y, Z, B), """
            15084 50 20 20 10 1
            10042 12 10 1  1  1
            10043 15 10 4  1  1
            10044 17 10 5  2  1
            10045 18 10 5  3  1
            10046 30 10 15 .  1
            15002 30 10 .  .  1
            15088 30 20 0  .  1
            15087 30 20 5  ?  1
            15082 .  .  .  .  .
            """);

    private static boolean verraet(String gebiet, Merkmal... abgezogene) {
        return Restschutz.von(DATEN, A, List.of(abgezogene)).verraet(Pruefdaten.JAHR, gebiet);
    }

    @Test
    void wasUebrigBleibtIstDieGeheimeZelle() {
        assertTrue(verraet("10046", X, Y));
        assertFalse(verraet("10045", X, Y), "dort ist nichts geheim");
        assertFalse(verraet("15087", X, Y), "nicht veröffentlicht ist nicht geheim");
        assertFalse(verraet("15082", X, Y), "eine Zeile ohne jede Zahl");
    }

    @Test
    void zweiGeheimeOderEinBekanntesDabeiSindNurEineSumme() {
        assertFalse(verraet("15002", X));
        assertFalse(verraet("10046", X));
        assertFalse(verraet("10046", Z), "die geheime selbst ist nicht abziehbar");
    }

    @Test
    void nebenEinerGedrucktenNullStehtDieGeheimeAllein() {
        assertTrue(verraet("15088", X));
        assertTrue(verraet("15088", X, Y));
    }

    @Test
    void nurTeileDesGanzenZaehlen() {
        assertFalse(verraet("10046", B));
        assertFalse(verraet("10046", X.mit("geschlecht", "weiblich")));
        assertFalse(Restschutz.istTeilVon(A, A));
        assertFalse(Restschutz.istTeilVon(Pruefdaten.merkmal("a", Map.of("geschlecht", "weiblich")), X));
        assertTrue(Restschutz.istTeilVon(X.mit("geschlecht", "weiblich"), X));
    }

    @Test
    void ohneDasGanzeFolgtNichts() {
        Merkmal fehlendes = A.mit("geschlecht", "weiblich");
        Datenbestand daten = Pruefdaten.tabelle(List.of(fehlendes.mit("art", "x"), fehlendes.mit("art", "y")), """
                10046 10 .
                """);
        assertFalse(Restschutz.von(daten, fehlendes, List.of(fehlendes.mit("art", "x"))).verraet(Pruefdaten.JAHR, "10046"));
    }

    @Test
    void wasNichtAufgehtHatKeinenRest() {
        Merkmal u = A.mit("stufe", "u");
        Merkmal v = A.mit("stufe", "v");
        Datenbestand daten = Pruefdaten.tabelle(List.of(A, u, v), """
                15084 50 40 40
                10042 12 10 10
                10043 15 14 12
                10044 17 16 12
                10045 18 13 13
                10046 30 10 .
                """);
        assertFalse(Restschutz.von(daten, A, List.of(u)).verraet(Pruefdaten.JAHR, "10046"));
    }
}
