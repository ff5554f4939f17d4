package de.bismit.bench;

import de.bismit.bench.aufgabe.Rechnung;
import de.bismit.bench.bismit.BismitSpannen;
import de.bismit.bench.daten.Kreisdaten;
import de.bismit.bench.daten.Umfang;
import de.bismit.bench.naiv.Lesegrenze;
import de.bismit.bench.naiv.NaiveSpannen;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Param;

/**
 * What bounds, reasons and flags cost: as {@link SummenverhaeltnisBenchmark}, of counts rounded to a base, each of which is a
 * span, or of exact ones (base 1). A Land with a missing Kreis has no value.
 */
public class SpannenverhaeltnisBenchmark extends Wettbewerb<SpannenverhaeltnisBenchmark.GerundeteDaten> {

    /**
     * Counts and what they are rounded to.
     *
     * @param kreisdaten the counts as printed
     * @param basis what they are rounded to
     */
    public record GerundeteDaten(Kreisdaten kreisdaten, int basis) {
    }

    /** Who takes part. */
    public enum Teilnehmer implements de.bismit.bench.aufgabe.Teilnehmer<GerundeteDaten> {
        /** The public API. */
        BISMIT(daten -> new BismitSpannen(daten.kreisdaten, daten.basis)),
        /** Merely reading both planes. */
        LESEN(daten -> new Lesegrenze(daten.kreisdaten.zaehler(), daten.kreisdaten.nenner())),
        /** Loops over both bounds. */
        SCHLEIFEN(daten -> new NaiveSpannen(daten.kreisdaten, daten.basis / 2));

        private final Function<GerundeteDaten, Rechnung<?>> bauer;

        Teilnehmer(Function<GerundeteDaten, Rechnung<?>> bauer) {
            this.bauer = bauer;
        }

        @Override
        public Rechnung<?> mit(GerundeteDaten daten) {
            return bauer.apply(daten);
        }
    }

    /** How much data. */
    @Param({"DEUTSCHLAND", "REVIER"})
    public Umfang umfang = Umfang.REVIER;

    /** Whether one cell in 50 is missing, and with it the Land. */
    @Param({"false", "true"})
    public boolean luecken;

    /** What counts are rounded to. */
    @Param({"3", "1"})
    public int basis = 3;

    /** Who is timed. */
    @Param
    public Teilnehmer teilnehmer = Teilnehmer.BISMIT;

    @Override
    GerundeteDaten daten() {
        return new GerundeteDaten(Kreisdaten.erzeuge(umfang, SAAT, luecken), basis);
    }

    @Override
    Teilnehmer teilnehmer() {
        return teilnehmer;
    }

    @Override
    double[] soll(GerundeteDaten daten) {
        return Teilnehmer.SCHLEIFEN.mit(daten).ergebnis();
    }
}
