package de.bismit.bench;

import de.bismit.bench.andere.DuckdbUmschluesselung;
import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.bismit.BismitUmschluesselung;
import de.bismit.bench.daten.Altdaten;
import de.bismit.bench.naiv.Lesegrenze;
import de.bismit.bench.naiv.NaiveUmschluesselung;
import de.bismit.bench.naiv.StromUmschluesselung;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Param;

/**
 * Converts all Kreise of Germany at {@link Altdaten#JAHRE 30} year-ends to the borders of one day: through the public API, with
 * planning, reasons, flags and findings; the others know the shares beforehand.
 */
public class UmschluesselungBenchmark extends Wettbewerb<Altdaten> {

    /** Who takes part. */
    public enum Teilnehmer implements de.bismit.bench.aufgabe.Teilnehmer<Altdaten> {
        /** The public API. */
        BISMIT(BismitUmschluesselung::new),
        /** Merely reading the numbers. */
        LESEN(daten -> new Lesegrenze(daten.werte())),
        /** Loops over dense arrays. */
        SCHLEIFEN(NaiveUmschluesselung::new),
        /** Streams over records. */
        STREAMS(StromUmschluesselung::new),
        /** SQL in process. */
        DUCKDB(DuckdbUmschluesselung::new);

        private final Function<Altdaten, Rechnung<?>> bauer;

        Teilnehmer(Function<Altdaten, Rechnung<?>> bauer) {
            this.bauer = bauer;
        }

        @Override
        public Rechnung<?> mit(Altdaten daten) {
            return bauer.apply(daten);
        }
    }

    /** How many Merkmale. */
    @Param({"300", "68"})
    public int merkmale = 300;

    /** Who is timed. */
    @Param
    public Teilnehmer teilnehmer = Teilnehmer.BISMIT;

    @Override
    Altdaten daten() {
        return Altdaten.erzeuge(merkmale, SAAT);
    }

    @Override
    Teilnehmer teilnehmer() {
        return teilnehmer;
    }

    @Override
    double[] soll(Altdaten daten) {
        return Teilnehmer.SCHLEIFEN.mit(daten).ergebnis();
    }

    @Override
    double spielraum() {
        return 1e-12;
    }
}
