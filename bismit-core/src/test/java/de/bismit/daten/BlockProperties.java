package de.bismit.daten;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.wert.Fundstelle;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import de.bismit.zeit.Kalenderjahr;
import de.bismit.zeit.Zeitart;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What goes into a block comes out of it, with few exceptions and with many. */
class BlockProperties {

    private static final Lieferung LIEFERUNG = Testtabelle.stand("T", "t.csv", "2018-02-24").build();
    private static final Groesse GROESSE = Testtabelle.personen("g", "Größe", Zeitart.KALENDERJAHR);

    /** A block with its expected cells; a cell that is missing here was never set. */
    private static final class Probe {
        final List<Merkmal> merkmale;
        final List<Zeitbezug> zeiten;
        final List<String> gebiete;
        final boolean zeitInZeile;
        final Map<List<Integer>, Wert> erwartet = new HashMap<>();
        final Blockbauer bauer;

        Probe(long saat, int m, int z, int g, double ausnahmen) {
            Random zufall = new Random(saat);
            merkmale = IntStream.range(0, m).mapToObj(i -> Merkmal.of(GROESSE, Map.of("k", "a" + i))).toList();
            zeiten = IntStream.range(0, z).<Zeitbezug>mapToObj(i -> new Kalenderjahr(1995 + i)).toList();
            gebiete = Testtabelle.kreise("14", g);
            zeitInZeile = zufall.nextBoolean();
            bauer = new Blockbauer(LIEFERUNG, merkmale, zeiten, gebiete).mitFundstellen(gruppen(m), zeitInZeile,
                    merkmale.stream().map(eines -> Spaltenangabe.of(eines.toString())).toList());
            for (int i = 0; i < m * z * g; i++) {
                setze(zufall, ausnahmen, i / (z * g), i / g % z, i % g);
            }
        }

        /** Two Merkmale to a row of the source. */
        private static int[] gruppen(int m) {
            return IntStream.range(0, m).map(i -> i / 2).toArray();
        }

        private void setze(Random zufall, double ausnahmen, int m, int z, int g) {
            Wert wert;
            if (zufall.nextDouble() >= ausnahmen) {
                double zahl = zufall.nextInt(10) == 0 ? 0 : zufall.nextInt(1_000_000) / 8.0;
                bauer.zahl(m, z, g, zahl);
                wert = Wert.of(zahl);
            } else if (zufall.nextInt(3) == 0) {
                return;
            } else {
                Grund grund = Grund.values()[zufall.nextInt(Grund.values().length)];
                if (grund == Grund.NICHT_GELADEN) {
                    return;
                }
                bauer.ohne(m, z, g, grund);
                wert = grund == Grund.KEIN_GEBIET || grund.zaehltAlsNull() ? Wert.nichtZutreffend(grund) : Wert.ohne(grund);
            }
            Set<Merkzeichen> flaggen = flaggen(zufall, ausnahmen);
            bauer.merkzeichen(m, z, g, flaggen);
            bauer.fundstelle(m, z, g, zeile(m, z, g), spalte(m, z));
            erwartet.put(List.of(m, z, g), wert.mit(flaggen));
        }

        private static Set<Merkzeichen> flaggen(Random zufall, double ausnahmen) {
            EnumSet<Merkzeichen> flaggen = EnumSet.noneOf(Merkzeichen.class);
            for (Merkzeichen zeichen : Merkzeichen.values()) {
                if (zeichen.stehtInZellen() && zufall.nextDouble() < ausnahmen / 2) {
                    flaggen.add(zeichen);
                }
            }
            return flaggen;
        }

        int zeile(int m, int z, int g) {
            return 10 + (m / 2 * zeiten.size() + (zeitInZeile ? z : 0)) * gebiete.size() + g;
        }

        int spalte(int m, int z) {
            return 4 + m * zeiten.size() + z;
        }

        Datenbestand bestand() {
            return Datenbestand.aus(List.of(bauer), List.of(), List.of(), List.of(), Buchfuehrung.LEER);
        }
    }

    private static boolean gleich(Probe probe, Datenbestand bestand, boolean mitHerkunft) {
        for (int m = 0; m < probe.merkmale.size(); m++) {
            Merkmalsdaten daten = bestand.zu(probe.merkmale.get(m));
            for (int z = 0; z < probe.zeiten.size(); z++) {
                for (int g = 0; g < probe.gebiete.size(); g++) {
                    Messwert gelesen = daten.messwert(probe.zeiten.get(z), probe.gebiete.get(g));
                    Wert erwartet = probe.erwartet.get(List.of(m, z, g));
                    Optional<Fundstelle> stelle = erwartet == null || !mitHerkunft ? Optional.empty() : Optional.of(
                            new Fundstelle("T", "t.csv", probe.zeile(m, z, g), probe.spalte(m, z), probe.merkmale.get(m).toString(), "Stand 24.02.2018"));
                    boolean wertGleich = gelesen.wert().equals(erwartet == null ? Wert.ohne(Grund.NICHT_GELADEN) : erwartet)
                            && daten.wert(probe.zeiten.get(z), probe.gebiete.get(g)).equals(gelesen.wert());
                    if (!wertGleich || !gelesen.fundstelle().equals(stelle) || gelesen.quelle().isPresent() != (erwartet != null)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    boolean jedeZelleKommtWiederHeraus(@ForAll long saat, @ForAll @IntRange(min = 1, max = 4) int m, @ForAll @IntRange(min = 1, max = 4) int z,
            @ForAll("breiten") int g, @ForAll("anteile") double ausnahmen) {
        Probe probe = new Probe(saat, m, z, g, ausnahmen);
        return gleich(probe, probe.bestand(), true);
    }

    /** All eight flags of a cell fill a byte, alone and among many cells without any. */
    @Example
    void einByteVollerMerkzeichenBleibt() {
        for (int breite : new int[] {1, 40}) {
            List<String> kreise = Testtabelle.kreise("14", breite);
            Blockbauer bauer = new Blockbauer(LIEFERUNG, List.of(Merkmal.of(GROESSE)), List.of(new Kalenderjahr(1995)), kreise);
            Set<Merkzeichen> alle = EnumSet.noneOf(Merkzeichen.class);
            Arrays.stream(Merkzeichen.values()).filter(Merkzeichen::stehtInZellen).forEach(alle::add);
            kreise.forEach(kreis -> bauer.zahl(0, 0, kreise.indexOf(kreis), 7));
            bauer.merkzeichen(0, 0, breite - 1, alle);
            Merkmalsdaten daten = Datenbestand.aus(List.of(bauer), List.of(), List.of(), List.of(), Buchfuehrung.LEER).zu(Merkmal.of(GROESSE));
            for (int g = 0; g < breite; g++) {
                assertEquals(g == breite - 1 ? alle : Set.of(), daten.wert(new Kalenderjahr(1995), kreise.get(g)).merkzeichen(), kreise.get(g));
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    boolean ohneHerkunftBleibenDieWerte(@ForAll long saat, @ForAll @IntRange(min = 1, max = 4) int m, @ForAll("breiten") int g,
            @ForAll("anteile") double ausnahmen) {
        Probe probe = new Probe(saat, m, 3, g, ausnahmen);
        return gleich(probe, probe.bestand().ohneHerkunft(), false);
    }

    /** The last word on a cell counts: a number replaced by a reason leaves no number behind, and the other way round. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    boolean dasZuletztGesetzteGilt(@ForAll long saat, @ForAll("breiten") int g) {
        Random zufall = new Random(saat);
        Probe probe = new Probe(saat, 1, 1, g, 0.3);
        List<Integer> zellen = new ArrayList<>(IntStream.range(0, g).boxed().toList());
        for (int zelle : zellen) {
            probe.bauer.zahl(0, 0, zelle, 7);
            if (zufall.nextBoolean()) {
                probe.bauer.ohne(0, 0, zelle, Grund.SPAETER);
            }
            boolean zahl = zufall.nextInt(4) == 0;
            if (zahl) {
                probe.bauer.zahl(0, 0, zelle, 8);
            } else {
                probe.bauer.ohne(0, 0, zelle, Grund.LEER);
            }
            probe.bauer.fundstelle(0, 0, zelle, probe.zeile(0, 0, zelle), probe.spalte(0, 0));
            Set<Merkzeichen> flaggen = Optional.ofNullable(probe.erwartet.get(List.of(0, 0, zelle))).map(Wert::merkzeichen).orElse(Set.of());
            probe.erwartet.put(List.of(0, 0, zelle), (zahl ? Wert.of(8) : Wert.ohne(Grund.LEER)).mit(flaggen));
        }
        return gleich(probe, probe.bestand(), true);
    }

    /** Around the borders of words, and the widths of small tables. */
    @Provide
    Arbitrary<Integer> breiten() {
        return Arbitraries.oneOf(Arbitraries.of(1, 9, 10, 11, 63, 64, 65), Arbitraries.integers().between(1, 140));
    }

    /** None, below and above the tenth at which the plane becomes full, and all. */
    @Provide
    Arbitrary<Double> anteile() {
        return Arbitraries.of(0.0, 0.02, 0.09, 0.11, 0.4, 1.0);
    }
}
