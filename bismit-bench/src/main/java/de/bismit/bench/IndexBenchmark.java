package de.bismit.bench;

import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.bismit.BismitIndex;
import de.bismit.bench.daten.Indexdaten;
import de.bismit.bench.naiv.HandIndex;
import de.bismit.index.Indikatortafel;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Param;

/** A composite index of 51 units and 49 indicators: gaps filled, put on one scale, aggregated over three levels. */
public class IndexBenchmark extends Wettbewerb<Indikatortafel> {

    /** Who takes part. */
    public enum Teilnehmer implements de.bismit.bench.aufgabe.Teilnehmer<Indikatortafel> {
        /** The public API, every step kept, what is filled marked. */
        BISMIT(BismitIndex::new),
        /** Loops over arrays. */
        SCHLEIFEN(HandIndex::new);

        private final Function<Indikatortafel, Rechnung<?>> bauer;

        Teilnehmer(Function<Indikatortafel, Rechnung<?>> bauer) {
            this.bauer = bauer;
        }

        @Override
        public Rechnung<?> mit(Indikatortafel daten) {
            return bauer.apply(daten);
        }
    }

    /** Who is timed. */
    @Param
    public Teilnehmer teilnehmer = Teilnehmer.BISMIT;

    @Override
    Indikatortafel daten() {
        return Indexdaten.tafel(SAAT);
    }

    @Override
    Teilnehmer teilnehmer() {
        return teilnehmer;
    }

    @Override
    double[] soll(Indikatortafel daten) {
        return Teilnehmer.SCHLEIFEN.mit(daten).ergebnis();
    }

    @Override
    double spielraum() {
        return 1e-9;
    }
}
