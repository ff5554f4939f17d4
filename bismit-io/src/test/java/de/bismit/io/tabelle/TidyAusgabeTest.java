package de.bismit.io.tabelle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.gebiet.Ebene;
import de.bismit.gebiet.Gebietsverzeichnis;
import de.bismit.wert.Befundsammler;
import de.bismit.zeit.Kalenderjahr;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TidyAusgabeTest {

    private static void zelle(Rohtabellenbauer bauer, String text) {
        bauer.zelle(text.toCharArray(), 0, text.length());
    }

    private static Rohtabelle tabelle() {
        Rohtabellenbauer b = new Rohtabellenbauer("paket.zip!a;b.csv", "ffcsv-neu", new Befundsammler());
        b.tabelle("12411").spalten(new int[] {14});
        int reihe = b.messreihe(b.messgroesse(new Messgroesse("BEVSTD", "Stand", List.of("BEVSTD"), "Anzahl")));
        int klasse = b.klasse(new Klasse(List.of(new Auspraegung("A=B", "", "x|y", "z"),
                new Auspraegung("GES", "Geschlecht", "INSGESAMT", "Insgesamt"))));
        int jahr = b.zeit(new Kalenderjahr(2015));
        int bund = b.gebiet("DG", Ebene.BUND, "Deutschland");
        int halle = b.gebiet("15002", Ebene.KREIS, "Halle");
        zelle(b, "1.234,50");
        b.kennzeichen("e");
        b.zeile(2, bund, klasse, jahr, reihe);
        zelle(b, "-");
        b.zeile(3, halle, klasse, jahr, reihe);
        zelle(b, "a\"b");
        b.verwirf(4, halle, klasse, Rohtabellenbauer.KEINE, reihe);
        return b.baue(Gebietsverzeichnis.deutschland());
    }

    @Test
    void eineZeileJeZelle() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TidyAusgabe.schreibe(List.of(tabelle()), bytes);
        assertEquals("""
                tabelle;merkmal;auspraegungen;ags;zeit;wert;status;kennzeichen;zeichen;einheit;datei;zeile;spalte
                12411;BEVSTD;A\\=B=x\\|y|GES=INSGESAMT;DG;2015;1234.50;ZAHL;e;1.234,50;Anzahl;"paket.zip!a;b.csv";2;14
                12411;BEVSTD;A\\=B=x\\|y|GES=INSGESAMT;15002;2015;;NICHT_VEROEFFENTLICHT;;-;Anzahl;"paket.zip!a;b.csv";3;14
                12411;BEVSTD;A\\=B=x\\|y|GES=INSGESAMT;15002;;;VERWORFEN;;"a""b";Anzahl;"paket.zip!a;b.csv";4;14
                """, bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void toStringIstEinSatz() {
        assertEquals("12411, 3 Zeilen, 3 Zellen: 1 Werte, 1 ohne Wert, 1 verworfen (paket.zip!a;b.csv)", tabelle().toString());
    }
}
