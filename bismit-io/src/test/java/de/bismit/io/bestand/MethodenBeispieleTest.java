package de.bismit.io.bestand;

import static de.bismit.gebiet.Reviere.MITTELDEUTSCHES_REVIER;
import static de.bismit.gebiet.Revierkommunen.LEIPZIG_STADT;
import static de.bismit.gebiet.Revierkommunen.MANSFELD_SUEDHARZ;
import static de.bismit.gebiet.Revierkommunen.SAALEKREIS;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.disparitaet.Disparitaet;
import de.bismit.vergleich.Kontext;
import de.bismit.zufall.Konfidenz;
import de.bismit.zufall.Revierunterschied;
import de.bismit.zufall.Zufall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example of the README, section "How far apart, how sure, compared with whom", and what it prints. */
class MethodenBeispieleTest {

    private static void steht(String zeile, Object ergebnis) throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        assertTrue(readme.contains("jshell> " + zeile), zeile);
        assertTrue(readme.contains(ergebnis.toString().lines().findFirst().orElseThrow()), ergebnis.toString());
    }

    @Test
    void readmeZeigtWasHerauskommt() throws IOException {
        Bismit bismit = Bismit.standard();
        Kennzahlentafel tafel = bismit.berechne(bismit.beispiel()).fuer(MITTELDEUTSCHES_REVIER);
        steht("Disparitaet.von(tafel.querschnitt(\"D-ABGANG-OHNE-HSA\", 2015)).gini()",
                Disparitaet.von(tafel.querschnitt("D-ABGANG-OHNE-HSA", 2015)).gini());
        steht("Zufall.von(tafel.wert(\"D-ABGANG-OHNE-HSA\", SAALEKREIS, 2015)).bereiche(Konfidenz.PROZENT_95)",
                Zufall.von(tafel.wert("D-ABGANG-OHNE-HSA", SAALEKREIS, 2015)).bereiche(Konfidenz.PROZENT_95));
        steht("Revierunterschied.von(tafel, \"D-ABGANG-OHNE-HSA\", MANSFELD_SUEDHARZ, 2015).zufall(Konfidenz.PROZENT_95)",
                Revierunterschied.von(tafel, "D-ABGANG-OHNE-HSA", MANSFELD_SUEDHARZ, 2015).zufall(Konfidenz.PROZENT_95));
        steht("bismit.vergleiche(tafel).kennzahl(\"C-BETREUTE-KINDER\").trend(LEIPZIG_STADT, 2011, 2016)",
                bismit.vergleiche(tafel).kennzahl("C-BETREUTE-KINDER").trend(LEIPZIG_STADT, 2011, 2016));
        steht("Kontext.von(tafel, 2015, \"A-JUGENDQUOTIENT\", \"A-ALTENQUOTIENT\").naechste(SAALEKREIS, 1)",
                Kontext.von(tafel, 2015, "A-JUGENDQUOTIENT", "A-ALTENQUOTIENT").naechste(SAALEKREIS, 1));
    }
}
