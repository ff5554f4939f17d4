package de.bismit.bench.naiv;

import com.google.common.primitives.Doubles;
import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Umfang;
import de.bismit.bench.daten.Zahlenebene;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/** z-scores and scores from 0 to 100 by Streams: grouped, measured, and a new record for each number. */
public final class StromSkalierung implements Rechnung<List<StromSkalierung.Punkte>> {

    /**
     * The scores of one number.
     *
     * @param beobachtung where it stands
     * @param zWert its z-score
     * @param punkte from 0 to 100
     */
    record Punkte(Beobachtung beobachtung, double zWert, double punkte) {
    }

    private final Umfang umfang;
    private final List<Beobachtung> beobachtungen;

    /** Copies these data into records. */
    public StromSkalierung(Zahlenebene ebene) {
        umfang = ebene.umfang();
        beobachtungen = Beobachtung.alle(ebene);
    }

    @Override
    public List<Punkte> rechne() {
        return Beobachtung.jeJahr(beobachtungen).values().stream().flatMap(zeile -> {
            DoubleSummaryStatistics lage = zeile.stream().mapToDouble(Beobachtung::wert).summaryStatistics();
            double mittel = lage.getAverage();
            double streuung = Math.sqrt(zeile.stream().mapToDouble(b -> (b.wert() - mittel) * (b.wert() - mittel)).average().orElseThrow());
            return zeile.stream().map(b -> new Punkte(b, (b.wert() - mittel) / streuung,
                    (b.wert() - lage.getMin()) / (lage.getMax() - lage.getMin()) * 100));
        }).toList();
    }

    @Override
    public double[] zahlen(List<Punkte> ergebnis) {
        double[][] zahlen = new double[2][umfang.zellen()];
        Arrays.stream(zahlen).forEach(z -> Arrays.fill(z, Double.NaN));
        for (Punkte p : ergebnis) {
            zahlen[0][p.beobachtung.zelle(umfang)] = p.zWert;
            zahlen[1][p.beobachtung.zelle(umfang)] = p.punkte;
        }
        return Doubles.concat(zahlen);
    }
}
