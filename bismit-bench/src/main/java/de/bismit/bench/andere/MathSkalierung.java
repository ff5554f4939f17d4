package de.bismit.bench.andere;

import com.google.common.primitives.Doubles;
import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Zahlenebene;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

/** z-scores and scores from 0 to 100 by Commons Math: a DescriptiveStatistics a row. */
public final class MathSkalierung implements Rechnung<double[][]> {

    private final double[] x;
    private final int breite;

    /** On these data. */
    public MathSkalierung(Zahlenebene ebene) {
        x = ebene.mitNan();
        breite = ebene.breite();
    }

    @Override
    public double[][] rechne() {
        double[][] ergebnis = new double[2][x.length];
        for (int anfang = 0; anfang < x.length; anfang += breite) {
            DescriptiveStatistics lage = new DescriptiveStatistics();
            for (int i = anfang; i < anfang + breite; i++) {
                if (!Double.isNaN(x[i])) {
                    lage.addValue(x[i]);
                }
            }
            double mittel = lage.getMean();
            double streuung = Math.sqrt(lage.getPopulationVariance());
            double min = lage.getMin();
            double max = lage.getMax();
            for (int i = anfang; i < anfang + breite; i++) {
                ergebnis[0][i] = (x[i] - mittel) / streuung;
                ergebnis[1][i] = (x[i] - min) / (max - min) * 100;
            }
        }
        return ergebnis;
    }

    @Override
    public double[] zahlen(double[][] ergebnis) {
        return Doubles.concat(ergebnis);
    }
}
