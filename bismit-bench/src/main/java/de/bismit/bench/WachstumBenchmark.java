package de.bismit.bench;

import de.bismit.bench.andere.DuckdbWachstum;
import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.bismit.BismitWachstum;
import de.bismit.bench.daten.Zahlenebene;
import de.bismit.bench.naiv.HandWachstum;
import de.bismit.bench.naiv.Lesegrenze;
import de.bismit.bench.naiv.StromWachstum;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Param;

/** Change since the year before, and the index with the first year as 100, of each Kennzahl and territory. */
public class WachstumBenchmark extends Zahlenwettbewerb {

    /** Who takes part. */
    public enum Teilnehmer implements de.bismit.bench.aufgabe.Teilnehmer<Zahlenebene> {
        /** The public API. */
        BISMIT(BismitWachstum::new),
        /** Merely reading the numbers. */
        LESEN(daten -> new Lesegrenze(daten.mitNan())),
        /** Loops by hand. */
        SCHLEIFEN(HandWachstum::new),
        /** Streams over records. */
        STREAMS(StromWachstum::new),
        /** SQL in process. */
        DUCKDB(DuckdbWachstum::new);

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
        return 1e-12;
    }
}
