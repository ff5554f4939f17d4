package de.bismit.io.bestand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Bismit;
import de.bismit.internal.Ressource;
import de.bismit.io.json.Jsonobjekt;
import de.bismit.io.tabelle.Tabellenbindung;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.vergleich.Regel;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BestandTest {

    private final Bestand bestand = Bestand.mitgeliefert();

    @Test
    void mindestensFuenfundzwanzigKennzahlenUeberSechsThemenfelder() {
        Kennzahlenkatalog katalog = bestand.katalog();
        assertTrue(katalog.kennzahlen().size() >= 25);
        Set<String> felder = katalog.kennzahlen().stream().map(k -> k.themenfeld(Gliederung.LEITFADEN).orElseThrow()).collect(Collectors.toSet());
        assertEquals(Set.of("A", "B", "C", "D", "E", "F"), felder);
    }

    @Test
    void alleKennzahlenLassenSichAusDemBeispielBerechnen() {
        Bismit bismit = Bismit.standard();
        Set<String> berechenbar = bismit.berechne(bismit.beispiel()).kennzahlen().stream().map(Kennzahl::id).collect(Collectors.toSet());
        assertEquals(bismit.katalog().kennzahlen().stream().map(Kennzahl::id).collect(Collectors.toSet()), berechenbar);
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
    void unbekannteGroesseWirdMitDateiUndFeldGenannt() {
        String json = "{\"format\":\"ffcsv\",\"statistik\":\"1\",\"wert\":\"W\",\"einheit\":\"Anzahl\",\"groesse\":\"gibtsnicht\"}";
        Jsonobjekt objekt = Jsonobjekt.lies(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "bindungen/x.json");
        IllegalArgumentException fehler = assertThrows(IllegalArgumentException.class, () -> Bindungsleser.lies(objekt, new Groessen()));
        assertTrue(fehler.getMessage().contains("bindungen/x.json") && fehler.getMessage().contains("gibtsnicht"), fehler.getMessage());
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
        for (Kennzahl kennzahl : bestand.katalog().kennzahlen()) {
            kennzahl.formel().merkmale().forEach(m -> assertEquals(m, groessen.merkmal(Groessen.text(m), Jsonobjekt.leer("x"))));
        }
    }
}
