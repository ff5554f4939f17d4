package de.bismit.katalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Revierkommunen;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KatalogmodellTest {

    private static final Gliederung LEITFADEN = new Gliederung(Gliederung.LEITFADEN, "Leitfaden",
            List.of(new Themenfeld("C", "Frühkindliche Bildung"), new Themenfeld("E", "Berufliche Bildung")));
    private static final Kennzahl KITA = kennzahl("C-KITA").steuerung(new Steuerung("Gemeinde/Träger (Kreis als Jugendhilfeträger)")).build();
    private static final Kennzahl ANR = kennzahl("E-ANR").steuerung(new Steuerung("Wirtschaft/Bund")).build();
    private static final Kennzahl EANR = kennzahl("E-ANR-ERWEITERT").verweis(new Verweis(Verweis.Art.VARIANTE_VON, "E-ANR")).build();

    private static Kennzahlbauer kennzahl(String id) {
        return Kennzahl.beschrieben(id, "Name von " + id).themenfeld(Gliederung.LEITFADEN, id.substring(0, 1));
    }

    private static Kennzahlenkatalog katalog(Kennzahl... kennzahlen) {
        return Kennzahlenkatalog.of("2026.1", List.of(LEITFADEN), List.of(kennzahlen),
                List.of(new Steuerungsangabe("C-KITA", "14729", true, "der Kreistag hat es so beschlossen")));
    }

    @Test
    void derStandRichtetSichNachDerFormel() {
        assertEquals(Belegstand.BESCHRIEBEN, KITA.belegstand());
        Exception fehler = assertThrows(IllegalArgumentException.class, () -> kennzahl("C-X").belegstand(Belegstand.BELEGT));
        assertEquals("C-X kann nicht belegt sein: sie hat keine Formel", fehler.getMessage());
    }

    @Test
    void variantenKennenEinanderInBeidenRichtungen() {
        Kennzahlenkatalog katalog = katalog(KITA, ANR, EANR);
        assertEquals(List.of(EANR), katalog.varianten("E-ANR"));
        assertEquals(List.of(ANR), katalog.varianten("E-ANR-ERWEITERT"));
        assertEquals(List.of(), katalog.varianten("C-KITA"));
        assertEquals(List.of(EANR), katalog.verweisende(Verweis.Art.VARIANTE_VON, "E-ANR"));
        assertEquals(Map.of(LEITFADEN.themenfelder().get(0), List.of(KITA), LEITFADEN.themenfelder().get(1), List.of(ANR, EANR)),
                katalog.nachThemenfeld(Gliederung.LEITFADEN));
        assertEquals("Katalog 2026.1: 3 Kennzahlen in 2 Themenfeldern", katalog.toString());
    }

    @Test
    void einKreisVonVerweisenWirdGenannt() {
        Kennzahl a = kennzahl("C-A").verweis(new Verweis(Verweis.Art.TEIL_VON, "C-B")).build();
        Kennzahl b = kennzahl("C-B").verweis(new Verweis(Verweis.Art.TEIL_VON, "C-C")).build();
        Kennzahl c = kennzahl("C-C").verweis(new Verweis(Verweis.Art.TEIL_VON, "C-A")).build();
        List<Katalogmangel> maengel = Kennzahlenkatalog.maengel(List.of(LEITFADEN), List.of(KITA, a, b, c));
        assertEquals(List.of("C-A, Feld verweise: die Verweise „Teil von“ bilden einen Kreis: C-A → C-B → C-C → C-A; einer davon ist zu streichen"),
                maengel.stream().map(Katalogmangel::toString).toList());
        assertThrows(IllegalArgumentException.class, () -> katalog(a, b, c));
        Kennzahl gekreuzt = kennzahl("C-D").verweis(new Verweis(Verweis.Art.TEIL_VON, "C-E")).build();
        Kennzahl zurueck = kennzahl("C-E").verweis(new Verweis(Verweis.Art.NENNER_VON, "C-D")).build();
        assertEquals(List.of(), Kennzahlenkatalog.maengel(List.of(LEITFADEN), List.of(gekreuzt, zurueck)), "of different kinds is no circle");
    }

    @Test
    void verweisInsLeereUndUnbekanntesThemenfeldWerdenGenannt() {
        Kennzahl leer = kennzahl("E-OHNE-ZIEL").verweis(new Verweis(Verweis.Art.TEIL_VON, "E-ANRR")).build();
        Kennzahl fremd = Kennzahl.beschrieben("C-Y", "Y").themenfeld(Gliederung.LEITFADEN, "Z").themenfeld("andere", "Q").build();
        assertEquals(List.of("C-Y, Feld themenfelder: das Themenfeld Z gibt es in der Gliederung leitfaden nicht; es gibt [C, E]",
                        "E-OHNE-ZIEL, Feld verweise: „Teil von E-ANRR“ führt ins Leere: E-ANRR steht nicht im Katalog; gemeint E-ANR?"),
                Kennzahlenkatalog.maengel(List.of(LEITFADEN), List.of(ANR, leer, fremd)).stream().map(Katalogmangel::toString).toList());
    }

    @Test
    void wasInKlammernStehtSteuertNicht() {
        assertEquals(EnumSet.of(Steuerungsebene.GEMEINDE, Steuerungsebene.TRAEGER), KITA.steuerung().ebenen());
        assertTrue(Steuerung.UNBEKANNT.ebenen().isEmpty());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = ';', value = {
        "Gemeinde/Träger; 14713; STEUERBAR", "Gemeinde/Träger; 14730; NICHT_STEUERBAR", "Gemeinde/Träger; 09162; UNBEKANNT",
        "Kreis/Land; 14730; STEUERBAR", "Kreis/Land; 09162; STEUERBAR", "Land; 14713; NICHT_STEUERBAR", "Land; 09162; NICHT_STEUERBAR",
        "unbekannt; 14713; UNBEKANNT", "Kontext; 14713; NICHT_STEUERBAR"})
    void steuerbarkeitNachArtDerKommune(String wer, String ags, Steuerbarkeit.Urteil urteil) {
        // 09162 München is given a name that does not tell its kind
        Kommunenart art = Kommunenart.von(ags.equals("09162") ? Kreis.of(ags, "München") : Kreis.of(ags));
        assertEquals(urteil, new Steuerung(wer).fuer(art).urteil());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"14713, KREISFREIE_STADT", "14730, LANDKREIS", "01002, KREISFREIE_STADT", "01051, LANDKREIS", "05334, LANDKREIS"})
    void artDerKommune(String ags, Kommunenart art) {
        assertEquals(art, Kommunenart.von(Kreis.of(ags)));
    }

    @Test
    void wasEineKommuneSelbstSagtGehtVor() {
        Kennzahlenkatalog katalog = katalog(KITA, ANR);
        assertTrue(katalog.steuerbarkeit("C-KITA", Revierkommunen.LEIPZIG_STADT).steuerbar());
        assertTrue(katalog.steuerbarkeit("C-KITA", Revierkommunen.LEIPZIG_LANDKREIS).steuerbar(), "says so itself");
        assertEquals("nicht steuerbar (steuern kann: Gemeinde/Träger (Kreis als Jugendhilfeträger))",
                katalog.steuerbarkeit("C-KITA", Revierkommunen.NORDSACHSEN).toString());
        assertEquals(List.of(KITA), katalog.steuerbare(Revierkommunen.LEIPZIG_STADT));
        assertEquals(List.of(ANR), katalog.steuerbarDurch(Steuerungsebene.BUND));
    }

    @Test
    void evasNummernStehenInDerStatistik() {
        assertEquals(List.of("13111", "12411"), new Datengrundlage("Pendlerstatistik (13111), 12411, 12411", "", "", "").evas());
    }
}
