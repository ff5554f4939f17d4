package de.bismit.bench;

import de.bismit.bench.andere.DuckdbNachschlagen;
import de.bismit.bench.andere.GuavaNachschlagen;
import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.bismit.BismitNachschlagen;
import de.bismit.bench.daten.Abfragen;
import de.bismit.bench.daten.Kreisdaten;
import de.bismit.bench.daten.Umfang;
import de.bismit.bench.naiv.ArrayNachschlagen;
import de.bismit.bench.naiv.MapNachschlagen;
import java.util.function.BiFunction;
import org.openjdk.jmh.annotations.Param;

/** Looks up {@link Abfragen#PORTION 1000} single values by name, each far from the one before. */
public class NachschlagenBenchmark extends Wettbewerb<NachschlagenBenchmark.Frage> {

    /**
     * What is asked, of which data.
     *
     * @param daten the data
     * @param abfragen the places
     */
    public record Frage(Kreisdaten daten, Abfragen abfragen) {
    }

    /** Who takes part. */
    public enum Teilnehmer implements de.bismit.bench.aufgabe.Teilnehmer<Frage> {
        /** The typed API. */
        BISMIT(BismitNachschlagen::new),
        /** Merely reading the places. */
        LESEN(ArrayNachschlagen::new),
        /** A HashMap by a record. */
        HASHMAP(MapNachschlagen::new),
        /** A HashBasedTable. */
        GUAVA(GuavaNachschlagen::new),
        /** A prepared statement. */
        DUCKDB(DuckdbNachschlagen::new);

        private final BiFunction<Kreisdaten, Abfragen, Rechnung<?>> bauer;

        Teilnehmer(BiFunction<Kreisdaten, Abfragen, Rechnung<?>> bauer) {
            this.bauer = bauer;
        }

        @Override
        public Rechnung<?> mit(Frage frage) {
            return bauer.apply(frage.daten, frage.abfragen);
        }
    }

    /** How much data. */
    @Param({"DEUTSCHLAND", "REVIER"})
    public Umfang umfang = Umfang.REVIER;

    /** Who is timed. */
    @Param
    public Teilnehmer teilnehmer = Teilnehmer.BISMIT;

    @Override
    Frage daten() {
        return new Frage(Kreisdaten.erzeuge(umfang, SAAT), new Abfragen(umfang, SAAT));
    }

    @Override
    Teilnehmer teilnehmer() {
        return teilnehmer;
    }

    @Override
    double[] soll(Frage daten) {
        return Teilnehmer.LESEN.mit(daten).ergebnis();
    }
}
