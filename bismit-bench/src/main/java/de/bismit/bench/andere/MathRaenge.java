package de.bismit.bench.andere;

import com.google.common.primitives.Doubles;
import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Zahlenebene;
import java.util.Arrays;
import org.apache.commons.math3.stat.ranking.NaNStrategy;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/** Places by Commons Math: a NaturalRanking of each row. */
public final class MathRaenge implements Rechnung<double[][]> {

    private final double[][] zeilen;

    /** Copies these data, an array a row. */
    public MathRaenge(Zahlenebene ebene) {
        zeilen = new double[ebene.zeilen()][];
        Arrays.setAll(zeilen, z -> Arrays.copyOfRange(ebene.mitNan(), z * ebene.breite(), (z + 1) * ebene.breite()));
    }

    @Override
    public double[][] rechne() {
        NaturalRanking rangfolge = new NaturalRanking(NaNStrategy.FIXED, TiesStrategy.MINIMUM);
        double[][] ergebnis = new double[zeilen.length][];
        for (int z = 0; z < zeilen.length; z++) {
            ergebnis[z] = rangfolge.rank(zeilen[z]);
        }
        return ergebnis;
    }

    @Override
    public double[] zahlen(double[][] ergebnis) {
        return Doubles.concat(ergebnis);
    }
}
