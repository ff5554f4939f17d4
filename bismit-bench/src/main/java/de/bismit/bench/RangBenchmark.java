package de.bismit.bench;

import de.bismit.bench.andere.DflibRaenge;
import de.bismit.bench.andere.DuckdbRaenge;
import de.bismit.bench.andere.MathRaenge;
import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.bismit.BismitRaenge;
import de.bismit.bench.daten.Zahlenebene;
import de.bismit.bench.naiv.HandRaenge;
import de.bismit.bench.naiv.Lesegrenze;
import de.bismit.bench.naiv.StromRaenge;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Param;

/** Places of the territories in each Kennzahl and year, equal numbers share the lower one. */
public class RangBenchmark extends Zahlenwettbewerb {

    /** Who takes part. */
    public enum Teilnehmer implements de.bismit.bench.aufgabe.Teilnehmer<Zahlenebene> {
        /** The public API. */
        BISMIT(BismitRaenge::new),
        /** Merely reading the numbers. */
        LESEN(daten -> new Lesegrenze(daten.mitNan())),
        /** Sorted and searched by hand. */
        SCHLEIFEN(HandRaenge::new),
        /** Streams over records. */
        STREAMS(StromRaenge::new),
        /** A NaturalRanking of each row. */
        COMMONS_MATH(MathRaenge::new),
        /** Grouped, sorted, ranked. */
        DFLIB(DflibRaenge::new),
        /** A window function. */
        DUCKDB(DuckdbRaenge::new);

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
}
