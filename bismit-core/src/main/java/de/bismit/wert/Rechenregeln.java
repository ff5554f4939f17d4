package de.bismit.wert;

import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The algebra of {@link Wert}, in one place. */
final class Rechenregeln {

    private Rechenregeln() {
    }

    static Wert summe(Iterable<? extends Wert> summanden) {
        Operanden o = new Operanden(summanden);
        if (o.alle() == 0) {
            return Wert.of(0);
        }
        return o.hindernis().orElseGet(() -> Wert.spanne(Genausumme.von(o.unten()), Genausumme.von(o.oben()), o.merkzeichen()));
    }

    static Wert plus(Wert a, Wert b) {
        return summe(List.of(a, b));
    }

    static Wert untereSchranke(Iterable<? extends Wert> summanden) {
        Operanden o = new Operanden(summanden);
        for (double unten : o.unten()) {
            if (unten < 0) {
                throw new IllegalArgumentException("untere Schranke einer Summe mit dem Teil " + text(unten)
                        + ": gibt es nur für Zählgrößen, die nicht negativ sein können");
            }
        }
        return Wert.of(Genausumme.von(o.unten()), o.merkzeichen());
    }

    /** A statistic of all operands: of those present, if none is missing. */
    static Wert streng(Iterable<? extends Wert> werte, Function<Stichprobe, Kennwert> statistik) {
        Operanden o = new Operanden(werte);
        return o.hindernis().orElseGet(() -> statistik.apply(Stichprobe.aus(werte)).wert().mit(o.merkzeichen()));
    }

    static Wert verhaeltnis(Wert zaehler, Wert nenner, double faktor, boolean teilmenge) {
        endlich(faktor);
        Wert hindernis = hindernis(zaehler, nenner);
        if (hindernis != null) {
            return hindernis;
        }
        Set<Merkzeichen> merkzeichen = merkzeichen(zaehler, nenner);
        if (zaehler.istZahl() && nenner.istZahl()) {
            return Wert.of(faktor * zaehler.zahl() / nenner.zahl(), merkzeichen);
        }
        double zu = faktor * zaehler.untereGrenze();
        double zo = faktor * zaehler.obereGrenze();
        double nu = nenner.untereGrenze();
        double no = nenner.obereGrenze();
        double[] grenzen = grenzen(zu / nu, zu / no, zo / nu, zo / no);
        if (teilmenge && nu > 0 && faktor > 0) {
            klemme(grenzen, faktor);
        }
        return Wert.spanne(grenzen[0], grenzen[1], merkzeichen);
    }

    static Wert veraenderung(Wert neu, Wert alt) {
        Wert hindernis = hindernis(neu, alt);
        if (hindernis != null) {
            return hindernis;
        }
        double nu = neu.untereGrenze();
        double no = neu.obereGrenze();
        double au = alt.untereGrenze();
        double ao = alt.obereGrenze();
        double[] grenzen = grenzen((nu - au) / au, (nu - ao) / ao, (no - au) / au, (no - ao) / ao);
        return Wert.spanne(grenzen[0], grenzen[1], merkzeichen(neu, alt));
    }

    /** Why a quotient has no number, or null if it has. */
    private static @Nullable Wert hindernis(Wert zaehler, Wert nenner) {
        Set<Merkzeichen> merkzeichen = merkzeichen(zaehler, nenner);
        Set<Grund> entfaellt = Sets.union(entfaellt(zaehler), entfaellt(nenner));
        if (!entfaellt.isEmpty()) {
            return new NichtZutreffend(entfaellt, merkzeichen);
        }
        if (!zaehler.hatZahlen() || !nenner.hatZahlen()) {
            return new Ohne(Sets.union(zaehler.gruende(), nenner.gruende()), merkzeichen);
        }
        boolean nullMoeglich = nenner.untereGrenze() <= 0 && nenner.obereGrenze() >= 0;
        return nullMoeglich ? new Ohne(Set.of(Grund.NENNER_NULL), merkzeichen) : null;
    }

    private static Set<Grund> entfaellt(Wert wert) {
        return wert instanceof NichtZutreffend n ? n.gruende() : Set.of();
    }

    private static Set<Merkzeichen> merkzeichen(Wert a, Wert b) {
        return Sets.union(a.merkzeichen(), b.merkzeichen());
    }

    /** A function that rises or falls in each argument takes its extremes at the corners. */
    private static double[] grenzen(double a, double b, double c, double d) {
        return new double[] {Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d))};
    }

    /** A part lies between nothing and the whole; a span with no point there contradicts itself and stays visible. */
    private static void klemme(double[] grenzen, double ganzes) {
        if (grenzen[0] <= ganzes && grenzen[1] >= 0) {
            grenzen[0] = Math.max(grenzen[0], 0);
            grenzen[1] = Math.min(grenzen[1], ganzes);
        }
    }

    static void endlich(double zahl) {
        if (!Double.isFinite(zahl)) {
            throw new IllegalArgumentException(zahl + " ist keine Zahl im Sinne eines Werts; für Fehlendes Wert.ohne(Grund) nehmen");
        }
    }

    /** Plain decimal digits with a decimal comma: 0,1 rather than 1.0E-1. */
    static String text(double zahl) {
        String ziffern = BigDecimal.valueOf(zahl).stripTrailingZeros().toPlainString();
        return ziffern.replace('.', ',');
    }

    static String text(Set<Merkzeichen> merkzeichen) {
        return merkzeichen.isEmpty() ? ""
                : merkzeichen.stream().map(Merkzeichen::anzeige).collect(Collectors.joining(", ", " (", ")"));
    }
}
