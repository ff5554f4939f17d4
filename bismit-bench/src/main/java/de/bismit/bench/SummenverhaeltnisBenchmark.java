package de.bismit.bench;

import de.bismit.bench.andere.DflibVerhaeltnisse;
import de.bismit.bench.andere.DuckdbVerhaeltnisse;
import de.bismit.bench.andere.GuavaVerhaeltnisse;
import de.bismit.bench.andere.MathVerhaeltnisse;
import de.bismit.bench.andere.TablesawVerhaeltnisse;
import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.bismit.BismitVerhaeltnisse;
import de.bismit.bench.daten.Kreisdaten;
import de.bismit.bench.daten.Umfang;
import de.bismit.bench.naiv.Lesegrenze;
import de.bismit.bench.naiv.NaiveVerhaeltnisse;
import de.bismit.bench.naiv.StromVerhaeltnisse;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Param;

/**
 * Sums numerators and denominators over the Kreise of each Land and divides, for all Kennzahlen and years: of whole counts, which
 * a plain sum gets exactly, or of decimals, whose sums the public API compensates and the others do not.
 */
public class SummenverhaeltnisBenchmark extends Wettbewerb<Kreisdaten> {

    /** Who takes part. */
    public enum Teilnehmer implements de.bismit.bench.aufgabe.Teilnehmer<Kreisdaten> {
        /** The public API. */
        BISMIT(BismitVerhaeltnisse::new),
        /** Merely reading both planes. */
        LESEN(daten -> new Lesegrenze(daten.zaehler(), daten.nenner())),
        /** Three loops. */
        SCHLEIFEN(NaiveVerhaeltnisse::new),
        /** Streams with groupingBy over records. */
        STREAMS(StromVerhaeltnisse::new),
        /** A HashBasedTable. */
        GUAVA(GuavaVerhaeltnisse::new),
        /** Sums of ranges. */
        COMMONS_MATH(MathVerhaeltnisse::new),
        /** Columns of primitives. */
        TABLESAW(TablesawVerhaeltnisse::new),
        /** Columns of primitives. */
        DFLIB(DflibVerhaeltnisse::new),
        /** SQL in process. */
        DUCKDB(DuckdbVerhaeltnisse::new);

        private final Function<Kreisdaten, Rechnung<?>> bauer;

        Teilnehmer(Function<Kreisdaten, Rechnung<?>> bauer) {
            this.bauer = bauer;
        }

        @Override
        public Rechnung<?> mit(Kreisdaten daten) {
            return bauer.apply(daten);
        }
    }

    /** How much data; GEMEINDEN on request. */
    @Param({"DEUTSCHLAND", "REVIER"})
    public Umfang umfang = Umfang.REVIER;

    /** Whether the numbers are not whole. */
    @Param({"false", "true"})
    public boolean dezimal;

    /** Who is timed. */
    @Param
    public Teilnehmer teilnehmer = Teilnehmer.BISMIT;

    @Override
    Kreisdaten daten() {
        return dezimal ? Kreisdaten.dezimal(umfang, SAAT) : Kreisdaten.erzeuge(umfang, SAAT);
    }

    @Override
    double spielraum() {
        return dezimal ? 1e-12 : 0;
    }

    @Override
    Teilnehmer teilnehmer() {
        return teilnehmer;
    }

    @Override
    double[] soll(Kreisdaten daten) {
        return Teilnehmer.SCHLEIFEN.mit(daten).ergebnis();
    }
}
