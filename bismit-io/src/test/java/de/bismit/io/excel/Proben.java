package de.bismit.io.excel;

import de.bismit.gebiet.Revier;
import de.bismit.gebiet.Reviere;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.katalog.Themenfeld;
import de.bismit.wert.Befund;
import de.bismit.wert.Ergebnis;
import java.util.List;

/** A small catalogue of five Kennzahlen in two Themenfelder. */
final class Proben {

    static final Revier REVIER = Reviere.MITTELDEUTSCHES_REVIER;
    static final Kennzahlenkatalog KATALOG = Kennzahlenkatalog.of("2026.1", List.of(new Gliederung(Gliederung.LEITFADEN, "Leitfaden",
                    List.of(new Themenfeld("A", "Rahmenbedingungen"), new Themenfeld("D", "Allgemeinbildende Schulen")))),
            List.of(kennzahl("A-EINS"), kennzahl("A-ZWEI"), kennzahl("D-EINS"), kennzahl("D-ZWEI"), kennzahl("D-DREI")), List.of());

    private Proben() {
    }

    private static Kennzahl kennzahl(String id) {
        return Kennzahl.beschrieben(id, "Name von " + id).definition("Definition von " + id).themenfeld(Gliederung.LEITFADEN, id.substring(0, 1)).build();
    }

    static Auswahlblattleser leser() {
        return Auswahlblattleser.fuer(KATALOG, REVIER);
    }

    static List<String> codes(Ergebnis<?> ergebnis) {
        return ergebnis.befunde().stream().map(Befund::code).toList();
    }
}
