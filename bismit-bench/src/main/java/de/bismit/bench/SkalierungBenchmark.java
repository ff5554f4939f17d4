package de.bismit.bench;

import de.bismit.bench.andere.DflibSkalierung;
import de.bismit.bench.andere.DuckdbSkalierung;
import de.bismit.bench.andere.MathSkalierung;
import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.bismit.BismitSkalierung;
import de.bismit.bench.daten.Zahlenebene;
import de.bismit.bench.naiv.HandSkalierung;
import de.bismit.bench.naiv.Lesegrenze;
import de.bismit.bench.naiv.StromSkalierung;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Param;

/** z-scores and scores from 0 to 100 of the territories in each Kennzahl and year. */
public class SkalierungBenchmark extends Zahlenwettbewerb {

    /** Who takes part. */
    public enum Teilnehmer implements de.bismit.bench.aufgabe.Teilnehmer<Zahlenebene> {
        /** The public API; sums are exact. */
        BISMIT(BismitSkalierung::new),
        /** Merely reading the numbers. */
        LESEN(daten -> new Lesegrenze(daten.mitNan())),
        /** Loops by hand, plain sums. */
        SCHLEIFEN(HandSkalierung::new),
        /** Streams over records. */
        STREAMS(StromSkalierung::new),
        /** A DescriptiveStatistics a row. */
        COMMONS_MATH(MathSkalierung::new),
        /** Grouped and joined. */
        DFLIB(DflibSkalierung::new),
        /** SQL in process. */
        DUCKDB(DuckdbSkalierung::new);

        private final Function<Zahlenebene, Rechnung<?>> bauer;

        Teilnehmer(Function<Zahlenebene, Rechnung<?>> bauer) {
            this.bauer = bauer;
        }

        @Override
        public Rechnung<?> mit(Zahlenebene daten) {
            return bauer.apply(daten);
        }
    }

    /** Who is timed. */
    @Param
    public Teilnehmer teilnehmer = Teilnehmer.BISMIT;

    @Override
    Teilnehmer teilnehmer() {
        return teilnehmer;
    }

    @Override
    Teilnehmer schleifen() {
        return Teilnehmer.SCHLEIFEN;
    }

    @Override
    double spielraum() {
        return 1e-9;
    }
}
