package de.bismit.daten;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.statistik.Gruppen;
import de.bismit.statistik.Gruppenrechnung;
import de.bismit.statistik.Raenge;
import de.bismit.statistik.Spalte;
import de.bismit.statistik.Spaltenrechnung;
import de.bismit.wert.Rang;
import de.bismit.wert.Reihenfolge;
import de.bismit.wert.Stichprobe;
import de.bismit.wert.Wert;
import de.bismit.wert.Wertgenerator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What a kernel gives for a column is, bit by bit, what the algebra gives for its values. */
class SpaltenalgebraProperties {

    private static final int BREITE = 70;

    /** Two ranges, one beyond the first word, and one empty; and a chosen set. */
    private static final List<Gruppen> GRUPPEN = List.of(Gruppen.bereiche(0, 5, 5, 12, BREITE), Gruppen.auswahl(new int[] {3, 69, 0}, new int[0]));

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void zellweise(@ForAll("zeilen") List<List<Wert>> a, @ForAll("zeilen") List<List<Wert>> b) {
        Spalte x = Wertspalten.spalte(a);
        Spalte y = Wertspalten.spalte(b);
        gleich(a, b, Wert::plus, Spaltenrechnung.plus(x, y, Wertspalten.REGELN));
        gleich(a, b, Wert::minus, Spaltenrechnung.minus(x, y, Wertspalten.REGELN));
        gleich(a, b, (p, q) -> p.verhaeltnis(q, 100), Spaltenrechnung.verhaeltnis(x, y, 100, false, Wertspalten.REGELN));
        gleich(a, b, (p, q) -> p.anteilAn(q, 100), Spaltenrechnung.verhaeltnis(x, y, 100, true, Wertspalten.REGELN));
        gleich(a, b, Wert::veraenderungSeit, Spaltenrechnung.veraenderung(x, y, Wertspalten.REGELN));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void index(@ForAll("zeilen") List<List<Wert>> zeilen, @ForAll @IntRange(max = 1) int basis) {
        List<List<Wert>> basen = Collections.nCopies(zeilen.size(), zeilen.get(basis));
        gleich(zeilen, basen, (p, q) -> p.verhaeltnis(q, 100), Spaltenrechnung.index(Wertspalten.spalte(zeilen), basis, Wertspalten.REGELN));
    }

    /** Rows without spans, which are divided as a whole, by a view that begins amid the planes. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void quotientenOhneSpannen(@ForAll("ohneSpannen") List<List<Wert>> zeilen) {
        List<List<Wert>> neu = zeilen.subList(1, zeilen.size());
        List<List<Wert>> alt = zeilen.subList(0, zeilen.size() - 1);
        Spalte x = Wertspalten.spalte(neu);
        Spalte y = Wertspalten.spalte(alt);
        gleich(neu, alt, (p, q) -> p.verhaeltnis(q, 100), Spaltenrechnung.verhaeltnis(x, y, 100, false, Wertspalten.REGELN));
        gleich(neu, alt, (p, q) -> p.anteilAn(q, 100), Spaltenrechnung.verhaeltnis(x, y, 100, true, Wertspalten.REGELN));
        gleich(neu, alt, Wert::veraenderungSeit, Spaltenrechnung.veraenderung(x, y, Wertspalten.REGELN));
        gleich(neu.subList(1, 2), neu.subList(0, 1), (p, q) -> p.verhaeltnis(q, 100),
                Spaltenrechnung.verhaeltnis(x.zeile(1), x.zeile(0), 100, false, Wertspalten.REGELN));
        gleich(neu, Collections.nCopies(2, neu.get(1)), (p, q) -> p.verhaeltnis(q, 100), Spaltenrechnung.index(x, 1, Wertspalten.REGELN));
    }

    private static void gleich(List<List<Wert>> a, List<List<Wert>> b, BinaryOperator<Wert> rechnung, Spalte ergebnis) {
        for (int z = 0; z < a.size(); z++) {
            for (int i = 0; i < BREITE; i++) {
                assertEquals(rechnung.apply(a.get(z).get(i), b.get(z).get(i)), Wertspalten.wert(ergebnis, z, i));
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void verhaeltnisDerSummen(@ForAll("zeilen") List<List<Wert>> a, @ForAll("zeilen") List<List<Wert>> b, @ForAll boolean teilmenge) {
        for (Gruppen gruppen : GRUPPEN) {
            Spalte ergebnis = Gruppenrechnung.verhaeltnisDerSummen(Wertspalten.spalte(a), Wertspalten.spalte(b), gruppen, 1000, teilmenge,
                    Wertspalten.REGELN);
            for (int z = 0; z < a.size(); z++) {
                for (int g = 0; g < gruppen.anzahl(); g++) {
                    Wert oben = Wert.summe(gruppe(a.get(z), gruppen, g));
                    Wert unten = Wert.summe(gruppe(b.get(z), gruppen, g));
                    assertEquals(teilmenge ? oben.anteilAn(unten, 1000) : oben.verhaeltnis(unten, 1000), Wertspalten.wert(ergebnis, z, g));
                }
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void strengeStatistiken(@ForAll("zeilen") List<List<Wert>> zeilen) {
        Spalte s = Wertspalten.spalte(zeilen);
        for (Gruppen g : GRUPPEN) {
            gleich(zeilen, g, Wert::summe, Gruppenrechnung.summe(s, g, Wertspalten.REGELN));
            gleich(zeilen, g, Wert::mittel, Gruppenrechnung.mittel(s, g, true, Wertspalten.REGELN));
            gleich(zeilen, g, Wert::median, Gruppenrechnung.median(s, g, true, Wertspalten.REGELN));
            gleich(zeilen, g, Wert::minimum, Gruppenrechnung.minimum(s, g, true, Wertspalten.REGELN));
            gleich(zeilen, g, Wert::maximum, Gruppenrechnung.maximum(s, g, true, Wertspalten.REGELN));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void statistikenDerVorhandenen(@ForAll("zeilen") List<List<Wert>> zeilen) {
        Spalte s = Wertspalten.spalte(zeilen);
        for (Gruppen g : GRUPPEN) {
            gleich(zeilen, g, w -> Stichprobe.aus(w).mittel().wert(), Gruppenrechnung.mittel(s, g, false, Wertspalten.REGELN));
            gleich(zeilen, g, w -> Stichprobe.aus(w).median().wert(), Gruppenrechnung.median(s, g, false, Wertspalten.REGELN));
            gleich(zeilen, g, w -> Stichprobe.aus(w).minimum().wert(), Gruppenrechnung.minimum(s, g, false, Wertspalten.REGELN));
            gleich(zeilen, g, w -> Stichprobe.aus(w).maximum().wert(), Gruppenrechnung.maximum(s, g, false, Wertspalten.REGELN));
            int[] zahlen = Gruppenrechnung.zahlen(s, g);
            for (int i = 0; i < zahlen.length; i++) {
                assertEquals(Stichprobe.aus(gruppe(zeilen.get(i / g.anzahl()), g, i % g.anzahl())).n(), zahlen[i]);
            }
        }
    }

    private static void gleich(List<List<Wert>> zeilen, Gruppen gruppen, Function<List<Wert>, Wert> statistik, Spalte ergebnis) {
        for (int z = 0; z < zeilen.size(); z++) {
            for (int g = 0; g < gruppen.anzahl(); g++) {
                assertEquals(statistik.apply(gruppe(zeilen.get(z), gruppen, g)), Wertspalten.wert(ergebnis, z, g));
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void raenge(@ForAll("zeilen") List<List<Wert>> zeilen, @ForAll Reihenfolge reihenfolge) {
        Spalte s = Wertspalten.spalte(zeilen);
        for (Gruppen gruppen : GRUPPEN) {
            int[] von = new int[zeilen.size() * BREITE];
            int[] bis = new int[von.length];
            Raenge.schreibe(s, gruppen, reihenfolge == Reihenfolge.GROESSTER_ZUERST, von, bis);
            for (int z = 0; z < zeilen.size(); z++) {
                for (int g = 0; g < gruppen.anzahl(); g++) {
                    Stichprobe stichprobe = Stichprobe.aus(gruppe(zeilen.get(z), gruppen, g));
                    for (int j = 0; j < gruppen.groesse(g); j++) {
                        int i = z * BREITE + gruppen.position(g, j);
                        Optional<Rang> rang = von[i] == 0 ? Optional.empty() : Optional.of(new Rang(von[i], bis[i]));
                        assertEquals(stichprobe.rang(j, reihenfolge), rang);
                    }
                }
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void hinUndZurueck(@ForAll("zeilen") List<List<Wert>> zeilen) {
        Spalte s = Wertspalten.spalte(zeilen);
        for (int z = 0; z < zeilen.size(); z++) {
            for (int i = 0; i < BREITE; i++) {
                assertEquals(zeilen.get(z).get(i), Wertspalten.wert(s, z, i));
                assertEquals(zeilen.get(z).get(i), Wertspalten.wert(s.zeile(z), 0, i));
            }
        }
    }

    private static List<Wert> gruppe(List<Wert> zeile, Gruppen gruppen, int g) {
        return IntStream.range(0, gruppen.groesse(g)).mapToObj(j -> zeile.get(gruppen.position(g, j))).toList();
    }

    /** Mostly full rows of whole counts, spans and decimals, now and then one with gaps of every kind. */
    @Provide
    Arbitrary<List<List<Wert>>> zeilen() {
        Arbitrary<Double> ganze = Arbitraries.integers().between(0, 30).map(i -> (double) i);
        Arbitrary<List<Wert>> zahlen = Wertgenerator.mitZahlen(ganze).list().ofSize(BREITE);
        Arbitrary<List<Wert>> genaue = ganze.<Wert>map(Wert::of).list().ofSize(BREITE);
        Arbitrary<List<Wert>> dezimale = Wertgenerator.mitZahlen(Wertgenerator.zahlen()).list().ofSize(BREITE);
        Arbitrary<List<Wert>> luecken = Wertgenerator.beliebige().list().ofSize(BREITE);
        Arbitrary<List<Wert>> eineLuecke = Combinators.combine(zahlen, luecken, Arbitraries.integers().between(0, BREITE - 1))
                .as((voll, leer, i) -> {
                    List<Wert> zeile = new ArrayList<>(voll);
                    zeile.set(i, leer.get(i));
                    return zeile;
                });
        return Arbitraries.oneOf(zahlen, genaue, dezimale, luecken, eineLuecke).list().ofSize(2);
    }

    /** Rows of single numbers, some of them 0 or negative, some flagged, and of gaps of every kind. */
    @Provide
    Arbitrary<List<List<Wert>>> ohneSpannen() {
        Arbitrary<Wert> kleine = Arbitraries.integers().between(-3, 30).map(i -> Wert.of(i));
        Arbitrary<Wert> einzelne = Wertgenerator.beliebige().filter(w -> w.istZahl() || !w.hatZahlen());
        Arbitrary<Wert> gemischte = Arbitraries.frequencyOf(Tuple.of(9, kleine), Tuple.of(1, einzelne));
        return Arbitraries.oneOf(kleine.list().ofSize(BREITE), gemischte.list().ofSize(BREITE), einzelne.list().ofSize(BREITE)).list().ofSize(3);
    }
}
