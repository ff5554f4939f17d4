package de.bismit.auswahl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.daten.Datenstand;
import de.bismit.gebiet.Ags;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.gebiet.Verbund;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SitzungsvergleichTest {

    private static final Ags HALLE = Ags.of("15002");
    private static final Ags SAALEKREIS = Ags.of("15088");
    private static final Kommentar ALT = new Kommentar(LocalDate.of(2023, 6, 21), "Schulträger klären");
    private static final Kommentar NEU = new Kommentar(LocalDate.of(2024, 3, 21), "geklärt");

    private static final Sitzung FRUEHER = new Sitzung(LocalDate.of(2023, 6, 21), "Ergebnisse", List.of(new Teilnahme(HALLE, List.of("Frau A", "Herr B")), new Teilnahme(SAALEKREIS, List.of())),
            set("2023-1", "A:Rahmen", "B:Rahmen", "C:Kita", "D:Schule", "E:Schule"), Optional.of(new Datenstand(LocalDateTime.of(2023, 5, 1, 0, 0))),
            List.of(new Kennzahlstand("A", HALLE, Freigabe.INTERN, List.of(ALT)), new Kennzahlstand("B", HALLE, Freigabe.OEFFENTLICH, List.of())));
    private static final Sitzung SPAETER = new Sitzung(LocalDate.of(2024, 3, 21), "Steuerung", List.of(new Teilnahme(HALLE, List.of("Frau A", "Frau C"))),
            set("2024-1", "B:Rahmen", "D:Übergänge", "C:Kita", "E:Schule", "F:Schule"), Optional.empty(),
            List.of(new Kennzahlstand("B", HALLE, Freigabe.OEFFENTLICH, List.of()), new Kennzahlstand("B", SAALEKREIS, Freigabe.OEFFENTLICH, List.of()),
                    new Kennzahlstand("D", HALLE, Freigabe.INTERN, List.of(NEU))));

    private static Setfassung set(String fassung, String... plaetze) {
        return new Setfassung("vergleich", "Vergleichskennzahlenset", fassung, "2026.1",
                List.of(plaetze).stream().map(p -> new Setplatz(p.split(":")[0], p.split(":")[1])).toList());
    }

    @Test
    void neueEntfalleneUndVerschobene() {
        Sitzungsvergleich vergleich = Sitzungsvergleich.zwischen(FRUEHER, SPAETER);
        assertEquals(List.of("F"), vergleich.neue());
        assertEquals(List.of("A"), vergleich.entfallene());
        assertEquals(List.of(new Setverschiebung("D", "Schule", "Übergänge", 4, 2)), vergleich.verschobene());
    }

    @Test
    void teilnehmendeDatenstandUndKommentare() {
        Sitzungsvergleich vergleich = Sitzungsvergleich.zwischen(FRUEHER, SPAETER);
        assertEquals(List.of(new Teilnahme(HALLE, List.of("Frau C"))), vergleich.hinzugekommene());
        assertEquals(List.of(new Teilnahme(HALLE, List.of("Herr B")), new Teilnahme(SAALEKREIS, List.of())), vergleich.ausgebliebene());
        assertEquals(Optional.of("01.05.2023 → unbekannt"), vergleich.datenstand());
        assertEquals(List.of(new Standaenderung("B", SAALEKREIS, Freigabe.ENTWURF, Freigabe.OEFFENTLICH, List.of(), List.of()),
                new Standaenderung("D", HALLE, Freigabe.ENTWURF, Freigabe.INTERN, List.of(NEU), List.of()),
                new Standaenderung("A", HALLE, Freigabe.INTERN, Freigabe.ENTWURF, List.of(), List.of(ALT))), vergleich.standaenderungen());
        assertTrue(vergleich.toString().contains("verschoben: D von „Schule“ nach „Übergänge“"), vergleich.toString());
        assertTrue(vergleich.toString().contains("B, Saalekreis: Entwurf → öffentlich"), vergleich.toString());
    }

    @Test
    void mitSichSelbstIstNichtsAnders() {
        assertTrue(Sitzungsvergleich.zwischen(FRUEHER, FRUEHER).istGleich());
        assertEquals("Von der Sitzung am 2023-06-21 zur Sitzung am 2023-06-21: keine Änderung", Sitzungsvergleich.zwischen(FRUEHER, FRUEHER).toString());
    }

    /** Only what leaves the order of the others has moved: of A B C D to B C D A that is A alone. */
    @Test
    void nurWasAusDerReihenfolgeFaelltIstVerschoben() {
        assertEquals(List.of(new Setverschiebung("A", "x", "x", 1, 4)), new Setvergleich(set("1", "A:x", "B:x", "C:x", "D:x"), set("2", "B:x", "C:x", "D:x", "A:x")).verschobene());
        assertEquals(List.of(), new Setvergleich(set("1", "A:x", "B:x", "C:x"), set("2", "N:x", "A:x", "C:x")).verschobene());
    }

    @Test
    void freigegebenIstNurWasAlleFreigeben() {
        Verbund beide = new Verbund("V", "beide", List.of(Revierkommunen.HALLE_SAALE, Revierkommunen.SAALEKREIS));
        assertEquals(List.of("B"), SPAETER.freigegebene(beide, Freigabe.OEFFENTLICH).kennzahlen());
        assertEquals(List.of(), FRUEHER.freigegebene(beide, Freigabe.INTERN).kennzahlen());
        assertEquals(Freigabe.ENTWURF, SPAETER.freigabe("E", HALLE));
        assertEquals(List.of("B", "B"), SPAETER.fuer(Freigabe.OEFFENTLICH).staende().stream().map(Kennzahlstand::kennzahl).toList());
        assertEquals(List.of(new Teilnahme(HALLE, List.of())), SPAETER.fuer(Freigabe.OEFFENTLICH).teilnehmende());
        assertEquals(3, SPAETER.fuer(Freigabe.INTERN).staende().size());
    }

    @Test
    void doppeltesWirdAbgewiesen() {
        assertThrows(IllegalArgumentException.class, () -> set("1", "A:x", "A:y"));
        Kennzahlstand stand = new Kennzahlstand("A", HALLE, Freigabe.INTERN, List.of());
        assertThrows(IllegalArgumentException.class, () -> new Sitzung(FRUEHER.datum(), "", List.of(), FRUEHER.set(), Optional.empty(), List.of(stand, stand)));
        assertThrows(IllegalArgumentException.class, () -> new Kommentar(FRUEHER.datum(), " "));
    }
}
