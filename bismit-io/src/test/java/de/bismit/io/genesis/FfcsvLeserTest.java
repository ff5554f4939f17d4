package de.bismit.io.genesis;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.gebiet.Ebene;
import de.bismit.io.tabelle.Lesung;
import de.bismit.io.tabelle.Rohtabelle;
import de.bismit.io.tabelle.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FfcsvLeserTest {

    private static final String NEU = "\uFEFFstatistics_code;statistics_label;time_code;time_label;time;1_variable_code;"
            + "1_variable_label;1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_label;"
            + "2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label\n";
    private static final String KREIS = "12411;Bevölkerung;STAG;Stichtag;2024-12-31;KREISE;Kreise;15002;Halle (Saale);GES;Geschlecht;";

    private static final String ALT = "Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;"
            + "1_Auspraegung_Code;1_Auspraegung_Label;BAU001__Veraeusserungsfaelle__Anzahl;BAU003__Kaufsumme__Tsd._EUR;"
            + "SUB003_______Guetersubventionen__jew._ME\n";

    @Test
    void neuesSchema() {
        Rohtabelle t = Lesen.text(NEU + KREIS + "GESW;weiblich;117000;Anzahl;BEVSTD;Bevölkerungsstand\n"
                + KREIS + ";Insgesamt;226767;Anzahl;BEVSTD;Bevölkerungsstand\n"
                + KREIS + "INSGESAMT;Insgesamt;100,0;%;BEVSTD;Bevölkerungsstand\n",
                "12411-01-01-4_1773175772751_de_flat.csv").rohtabelle().orElseThrow();
        assertAll(
                () -> assertEquals("12411", t.tabelle()),
                () -> assertEquals("ffcsv-neu", t.format()),
                () -> assertEquals(List.of("Bevölkerung"), t.titel()),
                () -> assertEquals("10.03.2026", t.stand().orElseThrow().toString()),
                () -> assertEquals("15002", t.gebiet(1)),
                () -> assertEquals(Ebene.KREIS, t.ebene(1)),
                () -> assertEquals("[GES=INSGESAMT]", t.klassen().get(t.klasse(1)).toString()),
                () -> assertEquals(t.klasse(1), t.klasse(2)),
                () -> assertEquals("BEVSTD (%)", t.messgroessen().get(t.messgroesse(2, 0)).toString()),
                () -> assertEquals("100.0", t.zahltext(2, 0)),
                () -> assertEquals(14, t.spaltennummer(0)),
                () -> assertEquals(4, t.zeilennummer(2)));
    }

    @Test
    void altesSchemaMitMehrerenMassen() {
        Rohtabelle t = Lesen.tabelle(ALT + "61511;Kaufwerte;JAHR;Jahr;2023;KREISE;Kreise;DG;Deutschland;37355;9171623;1\n"
                + "61511;Kaufwerte;JAHR;Jahr;2023;KREISE;Kreise;14;  Sachsen;80;.;1\n"
                + "61511;Kaufwerte;JAHR;Jahr;2023;KREISE;Kreise;145;    Chemnitz;80;.;1\n"
                + "61511;Kaufwerte;JAHR;Jahr;2023;KREISE;Kreise;05334002;      Aachen;80;-;1\n");
        assertEquals("ffcsv-alt", t.format());
        assertEquals(List.of(Ebene.BUND, Ebene.LAND, Ebene.REGIERUNGSBEZIRK, Ebene.KREIS),
                List.of(t.ebene(0), t.ebene(1), t.ebene(2), t.ebene(3)));
        assertEquals("Tsd. EUR", t.messgroessen().get(t.messgroesse(0, 1)).einheit());
        assertEquals("Guetersubventionen", t.messgroessen().get(t.messgroesse(0, 2)).label());
        assertEquals("jew. ME", t.messgroessen().get(t.messgroesse(0, 2)).einheit());
    }

    @Test
    void englischeSpaltennamenWiederholenSich() {
        Rohtabelle t = Lesen.tabelle("statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;"
                + "1_variable_code;1_variable_code;BTT004__Auslastung__Prozent\n"
                + "23111;Krankenhäuser;STAG;Stichtag;2023-12-31;DINSG;Deutschland;DG;Deutschland;77.9\n"
                + "23111;Krankenhäuser;STAG;Stichtag;2022-12-31;DINSG;Deutschland;DG;Deutschland;1.234\n");
        assertEquals(77.9, t.zahl(0, 0));
        assertEquals(1.234, t.zahl(1, 0));
    }

    @Test
    void spracheDerZahlenFolgtAusDenZahlenOderEinheiten() {
        String zeile = "23111;K;JAHR;Year;2016;DINSG;Germany;DG;Germany;GES;Sex;;Total;";
        assertEquals(1.234, Lesen.tabelle(NEU + zeile + "1.234;percent;A;A\n").zahl(0, 0));
        assertEquals(1.234, Lesen.tabelle(NEU + zeile + "1.234;EUR;A;A\n" + zeile + "7.5;EUR;B;B\n").zahl(0, 0));
        assertEquals(1234, Lesen.tabelle(NEU + zeile + "1.234;EUR;A;A\n" + zeile + "7,5;EUR;B;B\n").zahl(0, 0));
    }

    @Test
    void guetezeichenStehenBeimWert() {
        Rohtabelle t = Lesen.tabelle(NEU.replace("value_variable_label", "value_variable_label;value_q")
                + KREIS + "GESW;weiblich;26;1000;LBF;Lebensformen;e\n" + KREIS + "GESM;männlich;/;1000;LBF;Lebensformen;\n"
                + KREIS + "GESX;x;31;1000;LBF;Lebensformen;()\n");
        assertEquals(List.of("e", "", "()"), List.of(t.kennzeichen(0, 0), t.kennzeichen(1, 0), t.kennzeichen(2, 0)));
        assertEquals(Status.UNSICHER, t.status(1, 0));
        assertEquals(26, t.zahl(0, 0));
    }

    @ParameterizedTest
    @CsvSource({"QUARTG, QUART3, 2015-Q3", "MONAT, MONAT07, 2015-07", "QUARTG, '', 2015", "MONAT, MONAT13, 2015"})
    void quartaleUndMonateSindEineKlassifikation(String variable, String code, String erwartet) {
        Rohtabelle t = Lesen.tabelle(NEU + "13211;Arbeitsmarkt;JAHR;Jahr;2015;DINSG;Deutschland;DG;Deutschland;" + variable
                + ";Zeitraum;" + code + ";Label;7;Anzahl;ERW;Arbeitslose\n");
        assertEquals(erwartet, t.zeit(0, 0).iso());
        assertEquals(1, t.klassen().get(t.klasse(0)).auspraegungen().size());
    }

    @Test
    void mehrereWuerfelInEinerTabelle() {
        String zeile = "1000A;Zensus;STAG;Stichtag;2022-05-15;GEODL1;Deutschland;DG;Deutschland;";
        Rohtabelle t = Lesen.tabelle(NEU + zeile + "WDGAT1;Einwanderung;A;ja;5;Anzahl;PRS001;Personen\n"
                + zeile + "WDGAT2;Einwanderung (ausführlich);A;ja;6;Anzahl;PRS001;Personen\n");
        assertEquals(2, t.klassen().size());
        assertEquals(2, t.werte());
    }

    @Test
    void zensusschluesselHabenZwoelfStellen() {
        Rohtabelle t = Lesen.tabelle(NEU + "1000A;Zensus;STAG;Stichtag;2022-05-15;GEOGM4;Gemeinden;150020000000;Halle (Saale);"
                + "X;X;;Insgesamt;226586;Anzahl;PRS001;Personen\n");
        assertEquals(Ebene.GEMEINDE, t.ebene(0));
        assertEquals("150020000000", t.gebiet(0));
    }

    @Test
    void verschobeneZeilenWerdenVerworfenUndGezaehlt() {
        Lesung lesung = Lesen.text(ALT + "KREISE;Kreise und kreisfreie Städte;DG;Deutschland;;;;;;;;\n"
                + "61511;Kaufwerte;JAHR;Jahr;2023;KREISE;Kreise;DG;Deutschland;37355;9171623;1\n");
        assertEquals(3, lesung.verworfen());
        assertEquals(3, lesung.werte());
        assertTrue(Lesen.einzigerBefund(lesung, "BIS-L021").text().contains("KREISE"));
    }

    @Test
    void abgeschnitteneZeilenMitNeuemSchluesselKostenNurSichSelbst() {
        String ende = ";GES;Geschlecht;GESW;weiblich;7;Anzahl;BEVSTD;Bevölkerungsstand\n";
        Lesung lesung = Lesen.text(NEU + KREIS.replace("15002;Halle (Saale);GES;Geschlecht;", "15083\n")
                + KREIS.replace("KREISE;Kreise;15002;Halle (Saale);GES;Geschlecht;", "NUTS3\n")
                + KREIS.replace("15002;Halle (Saale);GES;Geschlecht;", "15084;Burgenlandkreis" + ende)
                + KREIS.replace("15002;Halle (Saale);GES;Geschlecht;", "15083;Börde" + ende));
        assertEquals(2, lesung.verworfen());
        Rohtabelle t = lesung.rohtabelle().orElseThrow();
        assertEquals(List.of("15084 Burgenlandkreis", "15083 Börde"),
                List.of(t.gebiet(2) + " " + t.gebietsname(2), t.gebiet(3) + " " + t.gebietsname(3)));
    }

    @Test
    void anfuehrungszeichenNachRfc4180() {
        Rohtabelle t = Lesen.tabelle(NEU + KREIS.replace("Geschlecht", "\"Geschlecht; \"\"amtlich\"\"\"")
                + "GESW;weiblich;117000;Anzahl;BEVSTD;Bevölkerungsstand\n");
        assertEquals("Geschlecht; \"amtlich\"", t.klassen().get(0).auspraegungen().get(0).variablenname());
    }

    @Test
    void offenesAnfuehrungszeichenVerschlucktKeineZeilen() {
        Lesung lesung = Lesen.text(NEU + KREIS + "GESM;\"männlich;100;Anzahl;BEVSTD;Bevölkerungsstand\n"
                + KREIS + "GESW;weiblich;117000;Anzahl;BEVSTD;Bevölkerungsstand\n");
        assertEquals(2, lesung.werte());
        Lesen.einzigerBefund(lesung, "BIS-L020");
    }

    @ParameterizedTest
    @CsvSource({"12411-01-01-4_1773175772751_de_flat.csv, 10.03.2026", "a_1773175772_flat.csv, 10.03.2026",
            "12531-0043_175879554_flat.csv, ''", "21111-02-06-4.csv, ''", "x_123456789012_de_flat.csv, ''"})
    void datenstandAusDemNamen(String name, String erwartet) {
        assertEquals(erwartet, FfcsvLeser.standAusName(name).map(Object::toString).orElse(""));
    }
}
