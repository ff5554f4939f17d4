package de.bismit;

import static org.assertj.core.api.Assertions.assertThat;

import de.bismit.auswahl.Auswahl;
import de.bismit.auswahl.Auswahleintrag;
import de.bismit.auswahl.Auswahlergebnis;
import de.bismit.auswahl.Entscheidung;
import de.bismit.auswahl.Setkriterien;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.gebiet.Reviere;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.wert.Ergebnis;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of the README and of the javadoc on choosing, as a user writes them. */
class AuswahlBeispieleTest {

    @TempDir
    Path ordner;

    @Test
    void vomBlattZumVorschlag() {
        Bismit bismit = Bismit.standard();
        Kennzahlentafel tafel = bismit.berechne(bismit.beispiel()).fuer(Reviere.MITTELDEUTSCHES_REVIER);
        Path datei = ordner.resolve("saalekreis.xlsx");
        bismit.auswahlblatt(Reviere.MITTELDEUTSCHES_REVIER).mitDaten(tafel).mitKommune(Revierkommunen.SAALEKREIS).schreibe(datei);
        Ergebnis<List<Auswahl>> auswahlen = bismit.liesAuswahlen(Reviere.MITTELDEUTSCHES_REVIER, List.of(datei));
        assertThat(auswahlen.befunde()).isEmpty();
        Auswahlergebnis ergebnis = bismit.fuehreZusammen(Reviere.MITTELDEUTSCHES_REVIER, auswahlen.gelesen().orElseThrow());
        assertThat(ergebnis.toString()).startsWith("1 von 9 Auswahlen: Basiskennzahlenset 0 Kennzahlen");
        assertThat(ergebnis.vorschlag(Setkriterien.ueblich(Reviere.MITTELDEUTSCHES_REVIER), bismit.vergleiche(tafel)).tabelle())
                .startsWith("Auswahl Mitteldeutsches Revier: 1 von 9 Kommunen\n");
    }

    @Test
    void unterstuetzungUndQuorum() {
        Bismit bismit = Bismit.standard();
        List<Auswahl> auswahlen = Reviere.MITTELDEUTSCHES_REVIER.kreise().stream().map(k -> Auswahl.of(k, "2026.1",
                List.of(Auswahleintrag.of("D-ABGANG-OHNE-HSA", k.schluessel().startsWith("15") ? Entscheidung.JA : Entscheidung.SPAETER)))).toList();
        Auswahlergebnis ergebnis = bismit.fuehreZusammen(Reviere.MITTELDEUTSCHES_REVIER, auswahlen);
        assertThat(ergebnis.unterstuetzung("D-ABGANG-OHNE-HSA")).as("fünf Kommunen liegen in Sachsen-Anhalt").hasToString("5 von 9, später 4");
        assertThat(ergebnis.quorum(5).kennzahlen()).isEqualTo(ergebnis.basisset().kennzahlen()).containsExactly("D-ABGANG-OHNE-HSA");
    }
}
