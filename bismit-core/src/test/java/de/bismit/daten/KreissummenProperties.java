package de.bismit.daten;

import de.bismit.gebiet.Land;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.zeit.Kalenderjahr;
import de.bismit.zeit.Zeitart;
import de.bismit.zeit.Zeitbezug;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The fast sums over the Kreise of each Land against a sum key by key. */
class KreissummenProperties {

    private static final Groesse PERSONEN = Testtabelle.personen("p", "Personen", Zeitart.KALENDERJAHR);
    private static final Groesse FLAECHE = new Groesse("f", "Fläche", Einheit.of("km²", 2), Additivitaet.JA, Zeitart.KALENDERJAHR, "");

    private record Probe(List<Zeitbezug> zeiten, List<String> kreise, List<TreeMap<String, Double>> zahlen, Kreissummen summen) {

        double genau(int z, Land land) {
            return zahlen.get(z).entrySet().stream().filter(e -> e.getKey().startsWith(land.schluessel()))
                    .map(e -> new BigDecimal(e.getValue())).reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue();
        }

        long mitZahl(int z, Land land) {
            return zahlen.get(z).keySet().stream().filter(k -> k.startsWith(land.schluessel())).count();
        }
    }

    private static Probe probe(Groesse groesse, long saat, int hoechstens, boolean ganze) {
        Random zufall = new Random(saat);
        List<String> kreise = new ArrayList<>();
        for (Land land : Land.values()) {
            kreise.addAll(Testtabelle.kreise(land.schluessel(), zufall.nextInt(hoechstens + 1)));
        }
        kreise.add("99001");
        kreise.sort(null);
        List<Zeitbezug> zeiten = IntStream.range(2000, 2003).<Zeitbezug>mapToObj(Kalenderjahr::new).toList();
        List<TreeMap<String, Double>> zahlen = new ArrayList<>();
        Blockbauer bauer = new Blockbauer(Lieferung.builder("T", "t.csv").build(), List.of(Merkmal.of(groesse)), zeiten, kreise);
        for (int z = 0; z < zeiten.size(); z++) {
            zahlen.add(new TreeMap<>());
            for (int g = 0; g < kreise.size(); g++) {
                if (zufall.nextInt(5) == 0) {
                    bauer.ohne(0, z, g, Grund.UNBEKANNT_ODER_GEHEIM);
                } else if (zufall.nextInt(5) > 0) {
                    double zahl = ganze ? zufall.nextInt(1_000_000) : zufall.nextDouble() * Math.pow(10, zufall.nextInt(6));
                    bauer.zahl(0, z, g, zahl);
                    zahlen.get(z).put(kreise.get(g), zahl);
                }
            }
        }
        Datenbestand bestand = Datenbestand.aus(List.of(bauer), List.of(), List.of(), List.of(), Buchfuehrung.LEER);
        return new Probe(zeiten, kreise, zahlen, bestand.zu(Merkmal.of(groesse)).kreissummen());
    }

    static boolean anzahlenStimmen(Probe probe, int z, Land land) {
        long kreise = probe.kreise.stream().filter(k -> k.startsWith(land.schluessel())).count();
        return probe.summen.mitZahl(z, land) == probe.mitZahl(z, land) && probe.summen.kreise(land) == kreise
                && probe.summen.teilsummen().get(z * Land.values().length + land.ordinal()) == probe.mitZahl(z, land) < kreise;
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    boolean personenSummenSindGenau(@ForAll long saat, @ForAll @IntRange(max = 80) int hoechstens) {
        Probe probe = probe(PERSONEN, saat, hoechstens, true);
        return alle(probe, (z, land) -> probe.summen.summe(z, land) == probe.genau(z, land));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    boolean andereSummenSindGenauGerundet(@ForAll long saat, @ForAll @IntRange(max = 80) int hoechstens) {
        Probe probe = probe(FLAECHE, saat, hoechstens, false);
        return alle(probe, (z, land) -> probe.summen.summe(z, land) == probe.genau(z, land));
    }

    /** Of equal and of different Kreise, whose rows have equal or different numbers of words. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    boolean verhaeltnisseKennenIhreTeilsummen(@ForAll long saat, @ForAll @IntRange(max = 80) int hoechstens, @ForAll boolean gleicheKreise) {
        Probe oben = probe(PERSONEN, saat, hoechstens, true);
        Probe unten = gleicheKreise ? probe(FLAECHE, saat, hoechstens, false) : probe(PERSONEN, saat + 1, hoechstens, true);
        double[] quoten = oben.summen.teilsummenverhaeltnis(unten.summen, 100);
        return alle(oben, (z, land) -> {
            int i = z * Land.values().length + land.ordinal();
            double nenner = unten.genau(z, land);
            return quoten[i] == (nenner == 0 ? 0 : 100 * oben.genau(z, land) / nenner)
                    && oben.summen.teilsummen(unten.summen).get(i) == (hatLuecke(oben, z, land) || hatLuecke(unten, z, land));
        });
    }

    private static boolean hatLuecke(Probe probe, int z, Land land) {
        return probe.mitZahl(z, land) < probe.kreise.stream().filter(k -> k.startsWith(land.schluessel())).count();
    }

    private interface Vergleich {
        boolean stimmt(int z, Land land);
    }

    private static boolean alle(Probe probe, Vergleich vergleich) {
        boolean gleich = probe.summen.zeiten().equals(probe.zeiten);
        for (int z = 0; z < probe.zeiten.size(); z++) {
            for (Land land : Land.values()) {
                gleich &= anzahlenStimmen(probe, z, land) && vergleich.stimmt(z, land);
            }
        }
        return gleich;
    }

    @Example
    boolean verhaeltnisJeLand() {
        List<Zeitbezug> zeit = List.of(new Kalenderjahr(2015));
        List<String> kreise = List.of("14001", "14002", "15001");
        Merkmal teil = Merkmal.of(PERSONEN).mit("k", "teil");
        Blockbauer bauer = new Blockbauer(Lieferung.builder("T", "t.csv").build(), List.of(teil, Merkmal.of(PERSONEN)), zeit, kreise);
        double[][] zahlen = {{10, 20, 5}, {100, 140, 50}};
        for (int m = 0; m < 2; m++) {
            for (int g = 0; g < 3; g++) {
                bauer.zahl(m, 0, g, zahlen[m][g]);
            }
        }
        Datenbestand bestand = Datenbestand.aus(List.of(bauer), List.of(), List.of(), List.of(), Buchfuehrung.LEER);
        double[] quoten = bestand.zu(teil).kreissummen().teilsummenverhaeltnis(bestand.zu(Merkmal.of(PERSONEN)).kreissummen(), 100);
        return quoten[Land.SACHSEN.ordinal()] == 12.5 && quoten[Land.SACHSEN_ANHALT.ordinal()] == 10;
    }
}
