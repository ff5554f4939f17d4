package de.bismit.statistik;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Columns for tests, from numbers of which null stands for a gap. */
final class Reihen {

    static final Maskenregeln REGELN = new Maskenregeln(0, 1, 2, 16);
    static final long LUECKE = 4;

    private Reihen() {
    }

    static Spalte spalte(Double[]... zeilen) {
        Spaltenbauer bauer = new Spaltenbauer(zeilen.length, zeilen[0].length);
        for (int z = 0; z < zeilen.length; z++) {
            for (int i = 0; i < zeilen[z].length; i++) {
                if (zeilen[z][i] == null) {
                    bauer.ohne(z, i, LUECKE);
                } else {
                    bauer.zahl(z, i, zeilen[z][i]);
                }
            }
        }
        return bauer.fertig();
    }

    static Spalte spalte(List<String> einheiten, Map<String, Double> zahlen) {
        return spalte(einheiten.stream().map(zahlen::get).toArray(Double[]::new));
    }

    static Spalte zahlen(double... zahlen) {
        Double[] zeile = new Double[zahlen.length];
        Arrays.setAll(zeile, i -> zahlen[i]);
        return spalte(zeile);
    }

    static double[] von(Spalte spalte, int zeile) {
        double[] zahlen = new double[spalte.breite()];
        Arrays.setAll(zahlen, i -> spalte.unten(zeile, i));
        return zahlen;
    }
}
