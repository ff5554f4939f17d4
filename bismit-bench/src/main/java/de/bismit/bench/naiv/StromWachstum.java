package de.bismit.bench.naiv;

import com.google.common.primitives.Doubles;
import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Umfang;
import de.bismit.bench.daten.Zahlenebene;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Growth and index by Streams: each series a map of years, and a new record for each number. */
public final class StromWachstum implements Rechnung<List<StromWachstum.Verlauf>> {

    /**
     * What became of one number.
     *
     * @param beobachtung where it stands
     * @param wachstum its change since the year before, NaN for none
     * @param index of the first year as 100, NaN for none
     */
    record Verlauf(Beobachtung beobachtung, double wachstum, double index) {
    }

    private final Umfang umfang;
    private final List<Beobachtung> beobachtungen;

    /** Copies these data into records. */
    public StromWachstum(Zahlenebene ebene) {
        umfang = ebene.umfang();
        beobachtungen = Beobachtung.alle(ebene);
    }

    @Override
    public List<Verlauf> rechne() {
        return Beobachtung.jeGebiet(beobachtungen).values().stream().flatMap(StromWachstum::verlauf).toList();
    }

    private static Stream<Verlauf> verlauf(List<Beobachtung> reihe) {
        Map<Integer, Beobachtung> jahre = reihe.stream().collect(Collectors.toMap(Beobachtung::jahr, Function.identity()));
        Beobachtung erste = jahre.get(0);
        return reihe.stream().map(b -> {
            Beobachtung vorige = jahre.get(b.jahr() - 1);
            return new Verlauf(b, vorige == null ? Double.NaN : (b.wert() - vorige.wert()) / vorige.wert(),
                    erste == null ? Double.NaN : 100 * b.wert() / erste.wert());
        });
    }

    @Override
    public double[] zahlen(List<Verlauf> ergebnis) {
        int breite = umfang.gebiete();
        double[] wachstum = new double[umfang.kennzahlen() * (umfang.jahre() - 1) * breite];
        double[] index = new double[umfang.zellen()];
        Arrays.fill(wachstum, Double.NaN);
        Arrays.fill(index, Double.NaN);
        for (Verlauf v : ergebnis) {
            int zelle = v.beobachtung.zelle(umfang);
            index[zelle] = v.index;
            if (v.beobachtung.jahr() > 0) {
                wachstum[zelle - (v.beobachtung.kennzahl() + 1) * breite] = v.wachstum;
            }
        }
        return Doubles.concat(wachstum, index);
    }
}
