package de.bismit.berechnung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.daten.Datenbestand;
import de.bismit.daten.Merkmal;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Reviere;
import de.bismit.gebiet.Verbund;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.katalog.Merkmalsumme;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.schutz.Ausgabewert;
import de.bismit.schutz.Differenzschutz;
import de.bismit.schutz.Pruefdaten;
import de.bismit.wert.Befund;
import de.bismit.zeit.Paarung;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** No aggregate has a value where a part is suppressed, so none gives one away; and no finding puts a sum beside its gap. */
class GeheimeTeileTest {

    private static final Merkmal A = Pruefdaten.merkmal("a");
    private static final Merkmal B = Pruefdaten.merkmal("b");
    private static final List<String> KREISE = List.of("14713", "14729", "14730", "15002", "15082", "15084", "15087", "15088", "16077");
    private static final Merkmalsumme SUMME_A = new Merkmalsumme(List.of(A));
    private static final Merkmalsumme SUMME_B = new Merkmalsumme(List.of(B));
    private static final Kennzahlenkatalog KATALOG = Kennzahlenkatalog.of(List.of(), List.of(
            Kennzahl.builder("A", "A", new Bestand(SUMME_A)).build(),
            Kennzahl.builder("A-JE-B", "A je B", new Verhaeltnis(SUMME_A, SUMME_B, 100, Paarung.GLEICHES_JAHR, false)).build(),
            Kennzahl.builder("B-JE-A", "B je A", new Verhaeltnis(SUMME_B, SUMME_A, 100, Paarung.GLEICHES_JAHR, false)).build(),
            Kennzahl.builder("A-UND-B", "A und B", new Bestand(new Merkmalsumme(List.of(A, B)))).build()));

    /** @param geheim for each Kreis whether {@code a} is suppressed; {@code b} is always known */
    private static Datenbestand daten(List<Boolean> geheim) {
        StringBuilder zeilen = new StringBuilder();
        for (int i = 0; i < KREISE.size(); i++) {
            zeilen.append(KREISE.get(i)).append(geheim.get(i) ? " ." : " " + (10 + i)).append(" 100\n");
        }
        return Pruefdaten.tabelle(List.of(A, B), zeilen.toString());
    }

    static boolean aggregatHatNurMitAllenTeilenEinenWert(List<Boolean> geheim) {
        Kennzahlentafel tafel = Rechner.berechne(KATALOG, daten(geheim)).fuer(Reviere.MITTELDEUTSCHES_REVIER);
        List<Gebiet> gebiete = new ArrayList<>(List.of(Reviere.MITTELDEUTSCHES_REVIER,
                new Verbund("V", "Verbund", KREISE.subList(0, 5).stream().map(Kreis::of).toList())));
        for (Gebiet gebiet : gebiete) {
            boolean lueckenlos = gebiet.kreise().stream().noneMatch(k -> geheim.get(KREISE.indexOf(k.schluessel())));
            for (Kennzahl kennzahl : tafel.kennzahlen()) {
                if (tafel.wert(kennzahl.id(), gebiet, 2015).wert().hatZahlen() != lueckenlos) {
                    return false;
                }
            }
        }
        return true;
    }

    static boolean eigeneAggregateVerratenNichts(List<Boolean> geheim) {
        Datenbestand daten = daten(geheim);
        Kennzahlentafel tafel = Rechner.berechne(KATALOG, daten).fuer(Reviere.MITTELDEUTSCHES_REVIER);
        List<Ausgabewert> ausgabe = new ArrayList<>();
        for (int von = 0; von < KREISE.size(); von++) {
            for (int bis = von + 1; bis <= KREISE.size(); bis++) {
                Gebiet verbund = new Verbund("V" + von + "-" + bis, "Verbund", KREISE.subList(von, bis).stream().map(Kreis::of).toList());
                ausgabe.add(new Ausgabewert(A, Pruefdaten.JAHR, verbund, tafel.wert("A", verbund, 2015).wert()));
            }
        }
        return Differenzschutz.sperre(daten, ausgabe).istSicher();
    }

    @Property(tries = 200)
    boolean aggregate(@ForAll @Size(9) List<Boolean> geheim) {
        return aggregatHatNurMitAllenTeilenEinenWert(geheim);
    }

    @Property(tries = 50)
    boolean ausgabe(@ForAll @Size(9) List<Boolean> geheim) {
        return eigeneAggregateVerratenNichts(geheim);
    }

    @Test
    void auchDieHerkunftNenntNurBekanntes() {
        Kennzahlentafel tafel = Rechner.berechne(KATALOG, daten(List.of(true, false, false, false, false, false, false, false, false)))
                .fuer(Reviere.MITTELDEUTSCHES_REVIER);
        Kennzahlwert wert = tafel.wert("A-JE-B", Reviere.MITTELDEUTSCHES_REVIER, 2015);
        assertFalse(wert.zaehler().hatZahlen());
        assertTrue(wert.nenner().orElseThrow().hatZahlen());
        assertEquals(8, wert.deckung().mitWert());
    }

    @Test
    void landespruefungStelltKeineSummeNebenIhreEinzigeLuecke() {
        String saarland = """
                10 100 60
                10041 40 10
                10042 10 10
                10043 10 10
                10044 10 10
                10045 %s 10
                10046 . 10
                """;
        assertEquals(List.of(), Rechner.pruefeLandeswerte(Pruefdaten.tabelle(List.of(A, B), saarland.formatted("10"))));
        assertEquals(Set.of("BIS-R001"), Set.copyOf(
                Rechner.pruefeLandeswerte(Pruefdaten.tabelle(List.of(A, B), saarland.formatted("."))).stream().map(Befund::code).toList()));
    }
}
