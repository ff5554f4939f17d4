package de.bismit.statistik;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Ward against the definition: at each step the union that adds least to the sum of squares, computed anew from the points. */
class TypenbildungProperties {

    private static double quadratsumme(Punktwolke punkte, int[] typ, int nummer) {
        double summe = 0;
        for (int m = 0; m < punkte.merkmale(); m++) {
            double mittel = 0;
            int anzahl = 0;
            for (int i = 0; i < punkte.n(); i++) {
                mittel += typ[i] == nummer ? punkte.wert(i, m) : 0;
                anzahl += typ[i] == nummer ? 1 : 0;
            }
            mittel /= anzahl;
            for (int i = 0; i < punkte.n(); i++) {
                summe += typ[i] == nummer ? (punkte.wert(i, m) - mittel) * (punkte.wert(i, m) - mittel) : 0;
            }
        }
        return summe;
    }

    private static double zuwachs(Punktwolke punkte, int[] typ, int a, int b) {
        int[] vereint = Arrays.stream(typ).map(t -> t == b ? a : t).toArray();
        return quadratsumme(punkte, vereint, a) - quadratsumme(punkte, typ, a) - quadratsumme(punkte, typ, b);
    }

    @Property(tries = 60)
    boolean jederSchrittVereintDieBestenZwei(@ForAll long saat, @ForAll @IntRange(min = 3, max = 25) int n) {
        Punktwolke punkte = Punktwolke.von(2, new Random(saat).doubles(2L * n, -3, 3).toArray());
        for (int typen = n - 1; typen >= 1; typen--) {
            int[] vorher = Typenbildung.ward(punkte, typen + 1);
            int[] nachher = Typenbildung.ward(punkte, typen);
            double bester = Double.POSITIVE_INFINITY;
            double gewaehlter = Double.NaN;
            for (int a = 0; a <= typen; a++) {
                for (int b = a + 1; b <= typen; b++) {
                    double zuwachs = zuwachs(punkte, vorher, a, b);
                    bester = Math.min(bester, zuwachs);
                    gewaehlter = erstes(vorher, nachher, a) == erstes(vorher, nachher, b) ? zuwachs : gewaehlter;
                }
            }
            if (!(Math.abs(gewaehlter - bester) < 1e-9)) {
                return false;
            }
        }
        return true;
    }

    /** The new type of the first object of an old one. */
    private static int erstes(int[] vorher, int[] nachher, int alt) {
        int i = 0;
        while (vorher[i] != alt) {
            i++;
        }
        return nachher[i];
    }

    @Property(tries = 100)
    boolean silhouettenLiegenZwischenMinusEinsUndEins(@ForAll long saat, @ForAll @IntRange(min = 4, max = 40) int n, @ForAll @IntRange(min = 2, max = 4) int typen) {
        Punktwolke punkte = Punktwolke.von(3, new Random(saat).doubles(3L * n, -3, 3).toArray()).standardisiert();
        return Arrays.stream(Typenbildung.silhouetten(punkte, Typenbildung.ward(punkte, typen))).allMatch(s -> s >= -1 && s <= 1)
                && Arrays.equals(Typenbildung.mittelwerte(punkte, typen, saat), Typenbildung.mittelwerte(punkte, typen, saat));
    }
}
