package de.bismit.bench.andere;

import static org.dflib.Exp.$col;
import static org.dflib.Exp.$double;

import com.google.common.primitives.Doubles;
import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Umfang;
import de.bismit.bench.daten.Zahlenebene;
import java.util.Arrays;
import org.dflib.DataFrame;

/** z-scores and scores from 0 to 100 by DFLib: measured per group and joined. */
public final class DflibSkalierung implements Rechnung<DataFrame> {

    private final Umfang umfang;
    private final DataFrame tabelle;

    /** Copies these data. */
    public DflibSkalierung(Zahlenebene ebene) {
        umfang = ebene.umfang();
        tabelle = Zahlentabelle.dflib(ebene);
    }

    @Override
    public DataFrame rechne() {
        DataFrame lage = tabelle.group("kennzahl", "jahr").agg($col("kennzahl").first().as("kz"), $col("jahr").first().as("j"),
                $double("wert").avg().as("mittel"), $double("wert").stdDev(true).as("streuung"), $double("wert").min().as("min"),
                $double("wert").max().as("max"));
        return tabelle.innerJoin(lage).on(org.dflib.Hasher.of("kennzahl").and("jahr"), org.dflib.Hasher.of("kz").and("j"))
                .cols("kennzahl", "jahr", "gebiet", "z", "punkte").select($col("kennzahl"), $col("jahr"), $col("gebiet"),
                        $double("wert").sub($double("mittel")).div($double("streuung")),
                        $double("wert").sub($double("min")).div($double("max").sub($double("min"))).mul(100));
    }

    @Override
    public double[] zahlen(DataFrame ergebnis) {
        double[][] zahlen = new double[2][umfang.zellen()];
        Arrays.stream(zahlen).forEach(z -> Arrays.fill(z, Double.NaN));
        ergebnis.forEach(z -> {
            int zelle = ((int) z.get(0) * umfang.jahre() + (int) z.get(1)) * umfang.gebiete() + (int) z.get(2);
            zahlen[0][zelle] = (double) z.get(3);
            zahlen[1][zelle] = (double) z.get(4);
        });
        return Doubles.concat(zahlen);
    }
}
