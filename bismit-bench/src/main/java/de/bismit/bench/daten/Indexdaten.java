package de.bismit.bench.daten;

import de.bismit.index.Blatt;
import de.bismit.index.Indikatortafel;
import de.bismit.index.Zweig;
import de.bismit.katalog.Richtung;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A table of the shape of the ASEM index (Indexdaten): 51 units, 49 indicators in eight pillars of two halves, 2.5 percent gaps. */
public final class Indexdaten {

    /** How many units. */
    public static final int EINHEITEN = 51;
    private static final int[][] SAEULEN = {{8, 5, 3, 6, 8}, {5, 9, 5}};
    private static final int LUECKE_JE = 40;
    private static final int GRENZE = 100_000;

    private Indexdaten() {
    }

    /** The hierarchy; every fifth indicator is better when lower. */
    public static Zweig aufbau() {
        List<Zweig> haelften = new ArrayList<>();
        int indikator = 0;
        for (int h = 0; h < SAEULEN.length; h++) {
            List<Zweig> saeulen = new ArrayList<>();
            for (int s = 0; s < SAEULEN[h].length; s++) {
                int erster = indikator;
                indikator += SAEULEN[h][s];
                saeulen.add(Zweig.of("S" + h + s, IntStream.range(erster, indikator).mapToObj(Indexdaten::blatt).toList()));
            }
            haelften.add(Zweig.of("H" + h, saeulen));
        }
        return Zweig.of("Index", haelften);
    }

    private static Blatt blatt(int i) {
        return Blatt.of("I" + i, i % 5 == 4 ? Richtung.NIEDRIGER_BESSER : Richtung.HOEHER_BESSER);
    }

    /** The table; squares of even numbers, so that some have long tails. */
    public static Indikatortafel tafel(long saat) {
        Zufall zufall = new Zufall(saat);
        Map<String, List<Wert>> spalten = new LinkedHashMap<>();
        for (Blatt blatt : aufbau().blaetter()) {
            List<Wert> werte = new ArrayList<>();
            for (int e = 0; e < EINHEITEN; e++) {
                long stelle = 2L * (spalten.size() * EINHEITEN + e);
                double zahl = zufall.unter(GRENZE, stelle + 1) / (double) GRENZE;
                werte.add(zufall.unter(LUECKE_JE, stelle) == 0 ? Wert.ohne(Grund.LEER) : Wert.of(spalten.size() % 4 == 0 ? 1 / (1.01 - zahl) : zahl));
            }
            spalten.put(blatt.id(), werte);
        }
        return Indikatortafel.of(IntStream.range(0, EINHEITEN).mapToObj(e -> "E" + e).toList(), spalten);
    }
}
