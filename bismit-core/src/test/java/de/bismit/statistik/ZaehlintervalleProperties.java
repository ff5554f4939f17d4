package de.bismit.statistik;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Laws of intervals for counts. */
class ZaehlintervalleProperties {

    static boolean wilsonLiegtInNullBisEinsUndEnthaeltDenAnteil(double x, double n, double niveau) {
        Intervall i = Zaehlintervalle.wilson(x, n, niveau);
        return i.von() >= 0 && i.bis() <= 1 && i.enthaelt(x / n);
    }

    @Property
    boolean wilson(@ForAll @IntRange(max = 100_000) int a, @ForAll @IntRange(min = 1, max = 100_000) int b, @ForAll @DoubleRange(min = 0.01, max = 0.99) double niveau) {
        return wilsonLiegtInNullBisEinsUndEnthaeltDenAnteil(Math.min(a, b), Math.max(Math.max(a, b), 1), niveau)
                && wilsonLiegtInNullBisEinsUndEnthaeltDenAnteil(0, b, niveau) && wilsonLiegtInNullBisEinsUndEnthaeltDenAnteil(b, b, niveau);
    }

    @Property
    boolean anzahlIntervalleEnthaltenDieAnzahl(@ForAll @IntRange(max = 5000) int x, @ForAll @DoubleRange(min = 0.5, max = 0.99) double niveau) {
        return Zaehlintervalle.byar(x, niveau).enthaelt(x) && Zaehlintervalle.byar(x, niveau).von() >= 0
                && Zaehlintervalle.exakt(x, niveau).enthaelt(x) && Zaehlintervalle.exakt(x, niveau).von() >= 0;
    }

    @Property
    boolean mehrKonfidenzIstNieEnger(@ForAll @IntRange(max = 500) int x, @ForAll @DoubleRange(min = 0.5, max = 0.99) double niveau) {
        double hoeher = niveau + 0.009;
        return umfasst(Zaehlintervalle.anzahl(x, hoeher), Zaehlintervalle.anzahl(x, niveau))
                && umfasst(Zaehlintervalle.wilson(x, 500, hoeher), Zaehlintervalle.wilson(x, 500, niveau));
    }

    private static boolean umfasst(Intervall weit, Intervall eng) {
        return weit.von() <= eng.von() && weit.bis() >= eng.bis();
    }

    /** A share lies outside the funnel exactly where its Wilson interval misses the centre of the funnel. */
    @Property
    boolean trichterIstDieKehrseiteVonWilson(@ForAll @IntRange(max = 400) int x, @ForAll @IntRange(min = 1, max = 99) int p) {
        double mitte = p / 100.0;
        Intervall wilson = Zaehlintervalle.wilson(x, 400, 0.95);
        Intervall trichter = Zaehlintervalle.trichterAnteil(mitte, 400, 0.95);
        boolean amRand = Math.abs(wilson.von() - mitte) < 1e-9 || Math.abs(wilson.bis() - mitte) < 1e-9;
        return amRand || wilson.enthaelt(mitte) == trichter.enthaelt(x / 400.0);
    }

    @Property
    boolean differenzKehrtSichUm(@ForAll @IntRange(max = 50) int a, @ForAll @IntRange(max = 80) int b) {
        Intervall hin = Zaehlintervalle.differenz(a / 50.0, Zaehlintervalle.wilson(a, 50, 0.95), b / 80.0, Zaehlintervalle.wilson(b, 80, 0.95));
        Intervall her = Zaehlintervalle.differenz(b / 80.0, Zaehlintervalle.wilson(b, 80, 0.95), a / 50.0, Zaehlintervalle.wilson(a, 50, 0.95));
        return Math.abs(hin.von() + her.bis()) < 1e-15 && Math.abs(hin.bis() + her.von()) < 1e-15;
    }
}
