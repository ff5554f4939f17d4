package de.bismit.io.genesis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.io.tabelle.Rohtabelle;
import de.bismit.io.tabelle.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code -} and {@code .} mean: one small table per step of the contract. */
class ZustandsaufloesungTest {

    private static Rohtabelle tabelle(String... zeilen) {
        int spalten = zeilen[0].split(";", -1).length - 3;
        StringBuilder text = new StringBuilder("GENESIS-Tabelle: T\nProbe" + ";".repeat(spalten) + "\n");
        for (String stufe : new String[] {"S", ""}) {
            text.append(";;");
            for (int s = 0; s < spalten; s++) {
                text.append(';').append(stufe.isEmpty() ? "Anzahl" : stufe + s);
            }
            text.append('\n');
        }
        return Lesen.tabelle(text + String.join("\n", zeilen) + "\n__________\n");
    }

    private static Status status(Rohtabelle t, String gebiet, int spalte) {
        for (int z = 0; z < t.zeilen(); z++) {
            if (t.gebiet(z).equals(gebiet)) {
                return t.status(z, spalte);
            }
        }
        throw new AssertionError(gebiet);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"-, KEIN_GEBIET", "., KEIN_GEBIET", "..., SPAETER", "x, NICHT_SINNVOLL"})
    void schritt1aWennEinUeberlappenderSchluesselLebt(String zeichen, Status erwartet) {
        Rohtabelle t = tabelle("2008;15;  Sachsen-Anhalt;10", "2008;15084;      Burgenlandkreis;10",
                "2008;15256;      Burgenlandkreis (alt);" + zeichen);
        assertEquals(erwartet, status(t, "15256", 0));
    }

    @Test
    void schritt1aWennDerSchluesselAmStichtagNichtGilt() {
        Rohtabelle t = tabelle("30.06.2008;15;  Sachsen-Anhalt;10", "30.06.2008;15256;      Burgenlandkreis (alt);-");
        assertEquals(Status.KEIN_GEBIET, status(t, "15256", 0));
    }

    @Test
    void schritt1aGiltNichtFuerLebende() {
        Rohtabelle t = tabelle("2008;15;  Sachsen-Anhalt;10;10", "2008;15256;      Burgenlandkreis (alt);10;-");
        assertEquals(Status.NICHT_VEROEFFENTLICHT, status(t, "15256", 1));   // step 3: the Land has a number
    }

    @Test
    void schritt1bWennDasLandMehrVeroeffentlicht() {
        Rohtabelle t = tabelle("30.06.2015;15;  Sachsen-Anhalt;30", "30.06.2015;15084;      Burgenlandkreis;10",
                "30.06.2015;15002;      Halle;-", "30.06.2015;15088;      Saalekreis;.");
        assertEquals(Status.NICHT_VEROEFFENTLICHT, status(t, "15002", 0));
        assertEquals(Status.UNBEKANNT_ODER_GEHEIM, status(t, "15088", 0));
    }

    @Test
    void ohneUeberschussDesLandesIstEsEineNull() {
        Rohtabelle t = tabelle("30.06.2015;15;  Sachsen-Anhalt;10", "30.06.2015;15084;      Burgenlandkreis;10",
                "30.06.2015;15002;      Halle;-");
        assertEquals(Status.NULL, status(t, "15002", 0));
        assertEquals(0, t.zahl(2, 0));
        assertEquals("0", t.zahltext(2, 0));
    }

    @Test
    void teilEinesLebendenKreisesZaehltNichtZurSummeUndIstKeineNull() {
        Rohtabelle t = tabelle("31.12.2015;05;  Nordrhein-Westfalen;15", "31.12.2015;05334;      Städteregion Aachen;10",
                "31.12.2015;05334002;      Aachen;5", "31.12.2015;05111;      Düsseldorf;-");
        assertEquals(Status.NICHT_VEROEFFENTLICHT, status(t, "05111", 0));
        Rohtabelle ohne = tabelle("31.12.2015;05;  Nordrhein-Westfalen;10", "31.12.2015;05334;      Städteregion Aachen;10",
                "31.12.2015;05334002;      Aachen;-");
        assertEquals(Status.NULL_ODER_KEIN_GEBIET, status(ohne, "05334002", 0));
    }

    @Test
    void schritt1cWennDieGueltigkeitUnbekanntIst() {
        Rohtabelle t = tabelle("2016;03;  Niedersachsen;10", "2016;03152;      Göttingen;10", "2016;03999;      Niemandsland;-");
        assertEquals(Status.NULL_ODER_KEIN_GEBIET, status(t, "03999", 0));
    }

    @Test
    void schritt1dOberhalbDerKreiseNieNull() {
        Rohtabelle t = tabelle("2015;DG;Deutschland;10", "2015;05;  Nordrhein-Westfalen;10",
                "2015;051;    Düsseldorf, Regierungsbezirk;10", "2015;053;    Köln, Regierungsbezirk;-",
                "2015;091;    Oberbayern, Regierungsbezirk;-", "2015;06;  Hessen;.");
        assertEquals(Status.KEIN_GEBIET, status(t, "053", 0));
        assertEquals(Status.NICHT_VEROEFFENTLICHT, status(t, "091", 0));
        assertEquals(Status.KEIN_GEBIET, status(t, "06", 0));
    }

    @Test
    void schritt2WasNirgendsErhobenWurdeIstKeineNull() {
        Rohtabelle t = tabelle("2015;DG;Deutschland;10;-", "2015;15;  Sachsen-Anhalt;10;-", "2015;15002;      Halle;10;-");
        assertEquals(Status.NICHT_VEROEFFENTLICHT, status(t, "DG", 1));
        assertEquals(Status.NICHT_VEROEFFENTLICHT, status(t, "15002", 1));
    }

    @Test
    void schritt2OhneLandUndBundIstEsNichtZuSagen() {
        Rohtabelle t = tabelle("2015;15002;      Halle;10;-", "2015;15003;      Magdeburg;10;-");
        assertEquals(Status.NULL_ODER_KEIN_GEBIET, status(t, "15002", 1));
    }

    @Test
    void schritt3EineGanzeEbeneFehlt() {
        Rohtabelle datei = tabelle("2015;DG;Deutschland;10;10", "2015;15;  Sachsen-Anhalt;10;-", "2015;15002;      Halle;10;-");
        assertEquals(Status.NICHT_VEROEFFENTLICHT, status(datei, "15", 1));
        assertEquals(Status.NICHT_VEROEFFENTLICHT, status(datei, "15002", 1));
        Rohtabelle jeLand = tabelle("2015;15;  Sachsen-Anhalt;10;10", "2015;15002;      Halle;10;-",
                "2015;15003;      Magdeburg;10;.", "2015;14713;      Leipzig;10;5");
        assertEquals(Status.NICHT_VEROEFFENTLICHT, status(jeLand, "15002", 1));
        assertEquals(Status.UNBEKANNT_ODER_GEHEIM, status(jeLand, "15003", 1));
    }

    @Test
    void schritt4SonstNull() {
        Rohtabelle t = tabelle("2015;15;  Sachsen-Anhalt;10;10", "2015;15002;      Halle;10;-", "2015;15003;      Magdeburg;10;1");
        assertEquals(Status.NULL, status(t, "15002", 1));
    }

    @Test
    void einWiderspruchIstKeineZahl() {
        Rohtabelle t = tabelle("2015;15;  Sachsen-Anhalt;10;10", "2015;15002;      Halle;10;7", "2015;15002;      Halle;10;8",
                "2015;15003;      Magdeburg;10;-");
        assertEquals(Status.NICHT_VEROEFFENTLICHT, status(t, "15003", 1));
    }
}
