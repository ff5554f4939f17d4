package de.bismit.daten;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.statistik.Abstaende;
import de.bismit.statistik.GerundeteSummen;
import de.bismit.statistik.Gruppen;
import de.bismit.statistik.Gueltigkeitsbits;
import de.bismit.statistik.Spalte;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Sums of rounded counts: what the kernel adds while it makes the bounds is what the algebra gives for the spans themselves. */
class GerundeteSummenProperties {

    private static final int BREITE = 9;
    private static final long ZEICHEN = 1L << Merkzeichen.AUS_RUNDUNG.ordinal();
    private static final List<Gruppen> GRUPPEN = List.of(Gruppen.bereiche(0, 4, 4, BREITE), Gruppen.auswahl(new int[] {8, 0, 3}, new int[0]));

    /** A printed count or balance with its distance from the true one, or a gap. */
    record Zelle(Integer gedruckt, int abstand, Wert luecke) {
        Wert wert() {
            if (gedruckt == null) {
                return luecke;
            }
            return abstand == 0 ? Wert.of(gedruckt)
                    : Wert.spanne(gedruckt < 0 ? gedruckt - abstand : Math.max(0, gedruckt - abstand), gedruckt + abstand, Set.of(Merkzeichen.AUS_RUNDUNG));
        }

        Wert druck() {
            return gedruckt == null ? luecke : Wert.of(gedruckt);
        }
    }

    @Property
    void summenSindDieDerSpannen(@ForAll("zeilen") List<List<Zelle>> zeilen) {
        for (Gruppen gruppen : GRUPPEN) {
            Spalte ergebnis = summen(zeilen, gruppen).werte();
            fuerAlle(zeilen, gruppen, (z, g) -> assertEquals(summe(zeilen, gruppen, z, g), Wertspalten.wert(ergebnis, z, g)));
        }
    }

    @Property
    void verhaeltnisseSindDieDerSpannen(@ForAll("zeilen") List<List<Zelle>> a, @ForAll("zeilen") List<List<Zelle>> b, @ForAll boolean teilmenge) {
        for (Gruppen gruppen : GRUPPEN) {
            Spalte ergebnis = summen(a, gruppen).verhaeltnis(summen(b, gruppen), 100, teilmenge);
            fuerAlle(a, gruppen, (z, g) -> {
                Wert zaehler = summe(a, gruppen, z, g);
                Wert nenner = summe(b, gruppen, z, g);
                assertEquals(teilmenge ? zaehler.anteilAn(nenner, 100) : zaehler.verhaeltnis(nenner, 100), Wertspalten.wert(ergebnis, z, g));
            });
        }
    }

    private interface Gruppenprobe {
        void pruefe(int zeile, int g);
    }

    private static void fuerAlle(List<List<Zelle>> zeilen, Gruppen gruppen, Gruppenprobe probe) {
        for (int z = 0; z < zeilen.size(); z++) {
            for (int g = 0; g < gruppen.anzahl(); g++) {
                probe.pruefe(z, g);
            }
        }
    }

    private static GerundeteSummen summen(List<List<Zelle>> zeilen, Gruppen gruppen) {
        List<List<Wert>> gedruckt = zeilen.stream().map(zeile -> zeile.stream().map(Zelle::druck).toList()).toList();
        double[] abstaende = zeilen.stream().flatMap(List::stream).mapToDouble(Zelle::abstand).toArray();
        double[] zahlen = zeilen.stream().flatMap(List::stream).mapToDouble(c -> c.gedruckt() == null ? 0 : c.gedruckt()).toArray();
        return GerundeteSummen.von(Wertspalten.spalte(gedruckt), Abstaende.von(abstaende, BREITE, gruppen, zahlen, gueltig(zeilen)),
                Wertspalten.REGELN, ZEICHEN);
    }

    private static long[] gueltig(List<List<Zelle>> zeilen) {
        long[] gueltig = new long[zeilen.size() * Gueltigkeitsbits.worte(BREITE)];
        for (int z = 0; z < zeilen.size(); z++) {
            for (int i = 0; i < BREITE; i++) {
                if (zeilen.get(z).get(i).gedruckt() != null) {
                    Gueltigkeitsbits.setze(gueltig, BREITE, z, i);
                }
            }
        }
        return gueltig;
    }

    private static Wert summe(List<List<Zelle>> zeilen, Gruppen gruppen, int z, int g) {
        List<Wert> teile = new ArrayList<>();
        IntStream.range(0, gruppen.groesse(g)).forEach(j -> teile.add(zeilen.get(z).get(gruppen.position(g, j)).wert()));
        return Wert.summe(teile);
    }

    /** Counts around the distances, balances below 0, now and then a gap, most of which add nothing. */
    @Provide
    Arbitrary<List<List<Zelle>>> zeilen() {
        Arbitrary<Wert> luecken = Arbitraries.of(Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM), Wert.nichtZutreffend(Grund.KEIN_ANGEBOT),
                Wert.nichtZutreffend(Grund.KEIN_ANGEBOT), Wert.nichtZutreffend(Grund.KEIN_ANGEBOT));
        Arbitrary<Integer> zahlen = Arbitraries.integers().between(-6, 12).injectNull(0.15);
        return Combinators.combine(zahlen, Arbitraries.integers().between(0, 5), luecken).as(Zelle::new).list().ofSize(BREITE).list().ofSize(2);
    }
}
