package de.bismit.io.bestand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.internal.Ressource;
import de.bismit.katalog.Kennzahl;
import de.bismit.vergleich.Ausloeser;
import de.bismit.vergleich.Begruendung;
import de.bismit.vergleich.Regel;
import de.bismit.vergleich.Regelschwere;
import de.bismit.vergleich.Regelwerk;
import de.bismit.vergleich.Stufe;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every shipped rule can be read by people, names its source, and resolves. */
class RegeltexteTest {

    /** What a reader takes in at once; two lines of 80 characters and some. */
    private static final int LAENGE = 190;

    private final Bestand bestand = Bestand.mitgeliefert();
    private final Regelwerk regelwerk = bestand.regelwerk();

    @Test
    void jedeRegelHatEinenSatzUndEineAufhebungInBeidenSprachen() {
        for (Regel regel : regelwerk.regeln()) {
            for (Satz satz : List.of(regel.satz(), regel.aufhebung())) {
                assertNotEquals(satz.deutsch(), satz.englisch(), regel.id() + " is not translated");
                for (Sprache sprache : Sprache.values()) {
                    String text = satz.in(sprache);
                    assertTrue(text.endsWith(".") && text.length() <= LAENGE && text.length() > 8, regel.id() + ": " + text);
                    assertFalse(text.contains("|") || text.contains("_") || text.contains("  "), regel.id() + ": " + text);
                }
            }
            assertNotEquals(regel.titel(), regel.satz().deutsch(), regel.id());
        }
    }

    @Test
    void kennungenSindEindeutigUndQuelleUndMerkmalBekannt() {
        Set<String> kennungen = new HashSet<>();
        for (Regel regel : regelwerk.regeln()) {
            assertTrue(kennungen.add(regel.id()), regel.id() + " twice");
            assertTrue(regel.id().matches("VB\\d{3}|BIS-V\\d{3}"), regel.id());
            assertTrue(!regel.quelle().isBlank() && !regel.provenienz().isBlank(), regel.id());
            boolean vergleicht = EnumSet.of(Ausloeser.VARIANTE_VERSCHIEDEN, Ausloeser.VARIANTE_UNBEKANNT, Ausloeser.RUNDUNG, Ausloeser.STATISTIK_GEMISCHT,
                    Ausloeser.GEBIETSSTAND_VERSCHIEDEN, Ausloeser.ANGABE_LAUTET).contains(regel.ausloeser());
            assertTrue(!vergleicht || !regel.merkmal().isEmpty(), regel.id() + " compares nothing");
        }
        assertEquals(EnumSet.allOf(Ausloeser.class), regelwerk.regeln().stream().map(Regel::ausloeser)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Ausloeser.class))), "each trigger is used");
    }

    /** What a rule compares has a name a reader understands. */
    @Test
    void jedesMerkmalHatEinenNamenInBeidenSprachen() {
        for (Regel regel : regelwerk.regeln()) {
            if (!regel.merkmal().isEmpty()) {
                Begruendung ungeprueft = new Begruendung(regel, Stufe.UNGEPRUEFT, regel.merkmal().split("=")[0]);
                assertNotEquals(ungeprueft.satz(Sprache.ENGLISCH).replaceAll(".*“(.*)”.*", "$1"), ungeprueft.fehlt(), regel.id());
                assertFalse(ungeprueft.satz().contains("„" + ungeprueft.fehlt() + "“"), regel.id() + ": " + ungeprueft.satz());
            }
        }
    }

    /** vergleichbarkeit.md, section 6, 2: "nie mit schwere nicht vergleichbar". */
    @Test
    void immerSperrtNie() {
        assertEquals(List.of(), regelwerk.regeln().stream().filter(r -> r.ausloeser() == Ausloeser.IMMER
                && r.schwere() == Regelschwere.NICHT_VERGLEICHBAR).toList());
    }

    /** The index by Kennzahl is the same as asking each rule. */
    @Test
    void regelnEinerKennzahlSindDieSieBetreffenden() {
        for (Kennzahl kennzahl : bestand.katalog().kennzahlen()) {
            List<String> einzeln = regelwerk.regeln().stream().filter(r -> r.betrifft(kennzahl.regelkennungen())).map(Regel::id).sorted().toList();
            assertEquals(einzeln, regelwerk.regeln(kennzahl).stream().map(Regel::id).sorted().toList(), kennzahl.id());
            assertTrue(einzeln.size() > 10, kennzahl.id());
        }
    }

    /** The 105 facts are those of the collection, trigger for trigger; only the census rules know which values are one to them. */
    @Test
    void regelnEntsprechenDerSammlung() {
        List<String> spalten = List.of("id", "titel", "bundeslaender", "art", "gueltig_von", "gueltig_bis", "schwere", "massnahme", "umgang", "sachverhalt",
                "provenienz", "quelle", "ausloeser", "kennzahl_ids", "merkmal", "fenster_abweichend");
        List<String> unsere = Ressource.lies(RegeltexteTest.class, "regeln.csv", z -> spalten.stream().map(z::text).collect(Collectors.joining(";")))
                .stream().filter(z -> z.startsWith("VB")).toList();
        List<String> sammlung = Originale.lies("domain/vergleichbarkeit.csv", z -> spalten.stream().map(z::text).collect(Collectors.joining(";")));
        assertEquals(sammlung, unsere);
        assertEquals(List.of("BIS-V018", "VB010", "VB011"), regelwerk.regeln().stream().filter(r -> !r.gleichwertig().isEmpty()).map(Regel::id)
                .sorted(Comparator.naturalOrder()).toList());
        assertEquals(105, unsere.size());
    }
}
