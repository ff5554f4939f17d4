package de.bismit.io.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Reviere;
import de.bismit.internal.Ressource;
import de.bismit.katalog.Belegstand;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.katalog.UnbekannteKennzahl;
import de.bismit.katalog.Verweis;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures: 1,372 of 13,520 leavers and the other Revier values were computed from the published tables by an independent program (SitzungTest, kennzahlen_erwartet). */
class SteckbriefTest {

    private static final Bismit BISMIT = Bismit.standard();
    private static Kennzahlentafel tafel;

    @BeforeAll
    static void berechne() {
        tafel = BISMIT.berechne(BISMIT.beispiel()).fuer(Reviere.MITTELDEUTSCHES_REVIER);
    }

    @Test
    void nenntDefinitionFormelSatzQuelleSteuerungVerweiseRegelnUndWerte() {
        String text = BISMIT.steckbrief("D-ABGANG-OHNE-HSA", tafel).text();
        assertThat(text).startsWith("D-ABGANG-OHNE-HSA  Abgänge ohne Hauptschulabschluss (Anteil an allen Abgängen)\n"
                + "Von 100 Abgängen im Revier 2015 gingen 10 ohne Hauptschulabschluss.\n");
        assertThat(text).contains("Definition: Abgänge ohne Hauptschulabschluss, einschließlich", "Formel: 100 × Absolventen", "Statistik: 21111", "Steuerung: Land\n",
                "Nicht steuerbar für: alle Kommunen", "Teil von: D-ABGAENGE ", "hat als Variante: D-ABGANG-OHNE-HSA-QUOTENSUMME ",
                "Abgangsjahr 2015, Prozent, eingeschränkt vergleichbar", "Halle (Saale): 11,0 (190 von 1.723)",
                "Mitteldeutsches Revier: 10,1 (1.372 von 13.520, Deckung 9 von 9)", "VB037 ");
    }

    @Test
    void steuerungFolgtDemWortDerKommune() {
        String text = BISMIT.steckbrief("C-BETREUUNGSQUOTE-U3", tafel).text();
        assertThat(text).containsPattern("Steuerbar für: .*Leipzig").containsPattern("Nicht steuerbar für: .*Landkreis Nordsachsen");
    }

    @Test
    void beschriebeneHatKeineWerteUndKeinenSatz() {
        String text = BISMIT.steckbrief("A-SVB-ANFORDERUNGSNIVEAU-ANTEIL", tafel).text();
        assertThat(text).contains("Stand: beschrieben").doesNotContain("im Revier", "Formel:");
    }

    /** 32.2 and 3.94 percent are from the independently computed values; of small rates the sentence speaks of a thousand. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "F-STUDIERENDE-JE-1000|Auf 1.000 Menschen kamen im Revier im WS 2023/24 32,2 Studierende.",
        "D-AUSLAENDERANTEIL|Von 1.000 Schülerinnen und Schülern an allgemeinbildenden Schulen im Revier hatten im Schuljahr 2015/16 39 eine ausländische Staatsangehörigkeit.",
        "A-BILLETER-MASS|Auf einen Menschen von 15 bis unter 50 Jahren kamen im Revier am 31.12.2015 0,87 Menschen ab 50 Jahren mehr als Kinder unter 15 Jahren.",
        "A-BEVOELKERUNG|Im Revier lebten am 31.12."})
    void satzJeKennzahl(String id, String anfang) {
        assertThat(BISMIT.steckbrief(id, tafel).text().lines().skip(1).findFirst().orElseThrow()).startsWith(anfang);
    }

    /** Halle 31.12.2014 and 2015: 232,470 and 236,991, 1.94 percent more; Mansfeld-Südharz 142,054 and 141,408, 0.45 percent less. */
    @Test
    void veraenderungSagtMehrOderWenigerStattEinesVorzeichens() {
        assertThat(satz("A-BEVOELKERUNGSENTWICKLUNG", "15002")).isEqualTo("Auf 100 Menschen im Jahr davor kamen in Halle (Saale) am 31.12.2015 1,94 mehr.");
        assertThat(satz("A-BEVOELKERUNGSENTWICKLUNG", "15087")).startsWith("Auf 100 Menschen im Jahr davor kamen im Landkreis Mansfeld-Südharz am ").endsWith("Mansfeld-Südharz am 31.12.2015 0,45 weniger.");
    }

    /** A sum above or below the line stands in brackets: without them it would read as another formula. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A-BILLETER-MASS|Formel: (Bevölkerungsstand (unter 15 Jahre) − Bevölkerungsstand (50 Jahre und älter)) / Bevölkerungsstand (15 bis unter 50 Jahre)",
        "A-WANDERUNGSSALDO|− Fortzüge",
        "E-ANR|) / (", "A-ALTENQUOTIENT|Formel: 100 × Bevölkerungsstand (65 Jahre und älter) / Bevölkerungsstand (20 bis unter 65 Jahre)"})
    void summenStehenInKlammern(String id, String formel) {
        assertThat(BISMIT.steckbrief(id).text().replaceAll("\\s+", " ")).contains(formel);
    }

    /** Every Kennzahl that is belegt has a sentence of its own, not just its name and number. */
    @Test
    void jedeBelegteHatEinenSatz() {
        List<String> mitSatz = Ressource.lies(Kernsatz.class, "saetze.csv").stream().map(z -> z.pflicht("kennzahl")).toList();
        assertThat(BISMIT.katalog().nach(Belegstand.BELEGT)).allMatch(k -> mitSatz.contains(k.id()));
    }

    private String satz(String id, String kommune) {
        return Kernsatz.zu(tafel.wert(id, Kreis.of(kommune), 2015), BISMIT.katalog().kennzahl(id)).orElseThrow();
    }

    @Test
    void jederSatzGehoertZuEinerRechenbarenKennzahlUndKeineGruppeBekommtDenSatzFuerAlle() {
        List<String> ids = Ressource.lies(Kernsatz.class, "saetze.csv").stream().map(z -> z.pflicht("kennzahl")).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> BISMIT.katalog().kennzahl(id).formel().isPresent());
        String weiblich = BISMIT.steckbrief("D-ABGANG-OHNE-HSA", tafel.innerhalb("geschlecht", "weiblich")).text();
        assertThat(weiblich.lines().skip(1).findFirst().orElseThrow()).contains("weiblich", " im Revier 2015: ").doesNotStartWith("Von 100 Abgängen");
    }

    @Test
    void jedeKennzahlHatEinenSteckbriefInDreiFormen() {
        for (Kennzahl k : BISMIT.katalog().kennzahlen()) {
            Steckbrief steckbrief = BISMIT.steckbrief(k.id());
            assertThat(steckbrief.text()).contains(k.id(), k.name());
            assertThat(steckbrief.markdown()).contains("# ");
            assertThat(steckbrief.html()).contains("</html>").doesNotContain("{{");
        }
    }

    @Test
    void markupInTextenBleibtText() {
        Kennzahl boese = Kennzahl.beschrieben("A-X", "<script>alert(1)</script>").definition("a | b *fett* _x_ [l](javascript:1)").themenfeld(Gliederung.LEITFADEN, "A").build();
        Kennzahl andere = Kennzahl.beschrieben("A-Y", "Y").verweis(new Verweis(Verweis.Art.TEIL_VON, "A-X")).build();
        Steckbrief steckbrief = Steckbrief.von(Kennzahlenkatalog.of(List.of(), List.of(boese, andere)), BISMIT.regelwerk(), "A-X");
        assertThat(steckbrief.html()).contains("&lt;script&gt;").doesNotContain("<script>");
        assertThat(steckbrief.markdown()).contains("&lt;script>", "a \\| b \\*fett\\* \\_x\\_ \\[l](javascript:1)").doesNotContain("<script>");
        assertThat(steckbrief.text()).contains("<script>alert(1)</script>", "hat als Teil: A-Y Y");
    }

    @Test
    void unbekannteKennzahlNenntDieNaechsten() {
        assertThatThrownBy(() -> BISMIT.steckbrief("D-ABGANG-OHNE")).isInstanceOf(UnbekannteKennzahl.class).hasMessageContaining("D-ABGANG-OHNE-HSA");
    }

    @Test
    void gleicheEingabeGleicherText() {
        assertThat(BISMIT.steckbrief("A-BEVOELKERUNG", tafel).html()).isEqualTo(BISMIT.steckbrief("A-BEVOELKERUNG", tafel).html());
    }
}
