package de.bismit.io.bestand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Bismit;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.internal.Ressource;
import de.bismit.internal.Ressource.Zeile;
import de.bismit.io.json.Jsonobjekt;
import de.bismit.io.tabelle.Tabellenbindung;
import de.bismit.katalog.Belegstand;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.katalog.Zusammenfassung;
import de.bismit.vergleich.Regel;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BestandTest {

    private final Bestand bestand = Bestand.mitgeliefert();

    @Test
    void mindestensFuenfundzwanzigBelegteKennzahlenUeberSechsThemenfelder() {
        Kennzahlenkatalog katalog = bestand.katalog();
        assertTrue(katalog.nach(Belegstand.BELEGT).size() >= 25);
        Set<String> felder = katalog.nach(Belegstand.BELEGT).stream().map(k -> k.themenfeld(Gliederung.LEITFADEN).orElseThrow()).collect(Collectors.toSet());
        assertEquals(Set.of("A", "B", "C", "D", "E", "F"), felder);
    }

    /** All but those that only originals outside the sample feed: Zensus 2022 (no Kreise) and INKAR; see KennzahlenAusOriginalenTest. */
    @Test
    void alleBelegtenUndNurSieLassenSichAusDemBeispielBerechnen() {
        Bismit bismit = Bismit.standard();
        Set<String> berechenbar = bismit.berechne(bismit.beispiel()).kennzahlen().stream().map(Kennzahl::id).collect(Collectors.toSet());
        assertEquals(bismit.katalog().nach(Belegstand.BELEGT).stream().map(Kennzahl::id)
                .filter(id -> !Set.of("A-EINWANDERUNGSGESCHICHTE-ANTEIL", "A-SVB-WOHNORT", "A-BESCHAEFTIGTENQUOTE").contains(id)).collect(Collectors.toSet()), berechenbar);
    }

    @Test
    void jedesThemenfeldStehtInSeinerGliederung() {
        for (Gliederung gliederung : bestand.katalog().gliederungen()) {
            for (Kennzahl kennzahl : bestand.katalog().kennzahlen()) {
                kennzahl.themenfeld(gliederung.id()).ifPresent(feld ->
                        assertTrue(gliederung.themenfeld(feld).isPresent(), kennzahl.id() + ": " + gliederung.id() + " " + feld));
            }
        }
        assertEquals(10, bestand.katalog().gliederung("leitfaden").orElseThrow().themenfelder().size());
        assertEquals(5, bestand.katalog().gliederung("bismit").orElseThrow().themenfelder().size());
    }

    @Test
    void alle220KennzahlenDerSammlungStehenImKatalog() {
        Kennzahlenkatalog katalog = bestand.katalog();
        List<Zeile> sammlung = Ressource.lies(BestandTest.class, "katalog/kennzahlen_leitfaden.csv");
        assertEquals(220, sammlung.size());
        for (Zeile zeile : sammlung) {
            Kennzahl kennzahl = katalog.kennzahl(zeile.pflicht("id"));
            assertEquals(zeile.pflicht("art"), kennzahl.art().name().substring(0, 1) + kennzahl.art().name().substring(1).toLowerCase(Locale.ROOT));
            assertEquals(zeile.pflicht("themenfeld"), kennzahl.themenfeld(Gliederung.LEITFADEN).orElseThrow());
            assertEquals(zeile.pflicht("zaehler"), kennzahl.beschreibung().zaehler());
            assertEquals(zeile.text("nenner"), kennzahl.beschreibung().nenner());
            assertEquals(zeile.pflicht("steuerungsrelevanz"), kennzahl.steuerung().wer());
        }
        assertEquals("2026.1", katalog.fassung());
    }

    @Test
    void jedeKennzahlSagtWasSieIst() {
        for (Kennzahl kennzahl : bestand.katalog().kennzahlen()) {
            assertTrue(kennzahl.id().matches("[A-IX](-[A-Z0-9]+)+"), kennzahl.id());
            List<String> worte = List.of(kennzahl.definition(), kennzahl.beschreibung().zaehler(), kennzahl.beschreibung().zeitbezug(),
                    kennzahl.datengrundlage().statistik(), kennzahl.datengrundlage().ebene(), kennzahl.quelle(), kennzahl.provenienz());
            assertTrue(worte.stream().noneMatch(String::isBlank), kennzahl.id() + ": " + worte);
            assertNotEquals(Zusammenfassung.UNBEKANNT, kennzahl.zusammenfassung(), kennzahl.id());
            assertFalse(kennzahl.steuerung().ebenen().isEmpty(), kennzahl.id());
        }
    }

    @Test
    void kitaQuoteIstFuerLeipzigSteuerbarFuerNordsachsenNicht() {
        Kennzahlenkatalog katalog = bestand.katalog();
        assertTrue(katalog.steuerbarkeit("C-BETREUUNGSQUOTE-U3", Revierkommunen.LEIPZIG_STADT).steuerbar());
        assertEquals("nicht steuerbar (nach eigener Aussage nicht steuerbar: Träger sind die Gemeinden (Protokoll Kennzahlenvergleich 25.03.2021))",
                katalog.steuerbarkeit("XC06", Revierkommunen.NORDSACHSEN).toString());
    }

    @Test
    void aliasUndRegelbezugStehenUnterDen220Kennzahlen() {
        Set<String> bekannte = Ressource.lies(BestandTest.class, "katalog/kennzahlen_leitfaden.csv").stream().map(z -> z.pflicht("id"))
                .collect(Collectors.toCollection(HashSet::new));
        assertEquals(220, bekannte.size());
        for (Kennzahl kennzahl : bestand.katalog().kennzahlen()) {
            List<String> fremde = kennzahl.regelkennungen().stream().skip(1).filter(a -> !bekannte.contains(a)).toList();
            assertEquals(List.of(), fremde, kennzahl.id());
        }
    }

    @Test
    void regelnSindVollstaendigUndIhreKennzahlenBekannt() {
        Set<String> bekannte = Ressource.lies(BestandTest.class, "katalog/kennzahlen_leitfaden.csv").stream().map(z -> z.pflicht("id"))
                .collect(Collectors.toSet());
        assertEquals(105, bestand.regelwerk().regeln().stream().filter(r -> r.id().matches("VB\\d{3}")).count());
        for (Regel regel : bestand.regelwerk().regeln()) {
            assertTrue(regel.kennzahlen().stream().allMatch(k -> k.equals("*") || bekannte.contains(k)), regel.id());
            List<String> ohneKennzahl = regel.kennzahlen().stream().filter(k -> !k.equals("*") && bestand.katalog().findeKennzahl(k).isEmpty()).toList();
            assertEquals(List.of(), ohneKennzahl, regel.id() + " is about what the catalogue does not have");
            assertEquals(regel.id().equals("VB096"), regel.kennzahlen().isEmpty(), regel.id() + ": vergleichbarkeit.md, section 1, knows one that is about no Kennzahl yet");
            assertTrue(!regel.quelle().isBlank() && !regel.provenienz().isBlank(), regel.id());
        }
    }

    @Test
    void jederBruchEinerBindungNenntEineVorhandeneRegel() {
        for (Tabellenbindung bindung : bestand.bindungen()) {
            bindung.umstaende().brueche().stream().filter(b -> !b.regel().isEmpty())
                    .forEach(b -> assertTrue(bestand.regelwerk().regel(b.regel()).isPresent(), bindung + ": " + b.regel()));
        }
        assertTrue(bestand.bindungen().size() >= 20);
    }

    @Test
    void kaputtesJsonWirdMitZeileGenannt() {
        IllegalArgumentException fehler = assertThrows(IllegalArgumentException.class,
                () -> Jsonobjekt.lies(new ByteArrayInputStream("{\n\"a\":,\n}".getBytes(StandardCharsets.UTF_8)), "x.json"));
        assertTrue(fehler.getMessage().startsWith("x.json, Zeile 2"), fehler.getMessage());
    }

    @Test
    void falscherTypImFeldWirdGenannt() {
        Jsonobjekt objekt = Jsonobjekt.lies(new ByteArrayInputStream("{\"faktor\":\"zehn\"}".getBytes(StandardCharsets.UTF_8)), "x.json");
        String meldung = assertThrows(IllegalArgumentException.class, () -> objekt.zahl("faktor", 1)).getMessage();
        assertTrue(meldung.contains("faktor") && meldung.contains("zehn") && meldung.contains("erwartet"), meldung);
    }

    @Test
    void merkmaleAlsTextLesenSichZurueck() {
        Groessen groessen = new Groessen();
        for (Kennzahl kennzahl : bestand.katalog().mitFormel()) {
            kennzahl.formel().orElseThrow().merkmale().forEach(m -> assertEquals(m, groessen.merkmal(Groessen.text(m), Jsonobjekt.leer("x"))));
        }
    }
}
