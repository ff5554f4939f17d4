package de.bismit.bench.naiv;

import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.daten.Umfang;
import de.bismit.bench.daten.Zahlenebene;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Places by Streams: grouped, sorted, and a new record for each number. */
public final class StromRaenge implements Rechnung<List<StromRaenge.Rang>> {

    /**
     * The place of one number.
     *
     * @param beobachtung where it stands
     * @param rang its place
     */
    record Rang(Beobachtung beobachtung, int rang) {
    }

    private final Umfang umfang;
    private final List<Beobachtung> beobachtungen;

    /** Copies these data into records. */
    public StromRaenge(Zahlenebene ebene) {
        umfang = ebene.umfang();
        beobachtungen = Beobachtung.alle(ebene);
    }

    @Override
    public List<Rang> rechne() {
        return Beobachtung.jeJahr(beobachtungen).values().stream().flatMap(StromRaenge::raenge).toList();
    }

    private static Stream<Rang> raenge(List<Beobachtung> zeile) {
        List<Beobachtung> sortiert = zeile.stream().sorted(Comparator.comparingDouble(Beobachtung::wert)).toList();
        int[] raenge = new int[sortiert.size()];
        for (int i = 0; i < raenge.length; i++) {
            raenge[i] = i > 0 && sortiert.get(i - 1).wert() == sortiert.get(i).wert() ? raenge[i - 1] : i + 1;
        }
        return IntStream.range(0, raenge.length).mapToObj(i -> new Rang(sortiert.get(i), raenge[i]));
    }

    @Override
    public double[] zahlen(List<Rang> ergebnis) {
        double[] zahlen = new double[umfang.zellen()];
        Arrays.fill(zahlen, Double.NaN);
        ergebnis.forEach(r -> zahlen[r.beobachtung.zelle(umfang)] = r.rang);
        return zahlen;
    }
}
