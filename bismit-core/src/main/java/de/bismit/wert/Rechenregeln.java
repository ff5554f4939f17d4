package de.bismit.wert;

import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;

/** The algebra of {@link Wert}, in one place. */
final class Rechenregeln {

    private Rechenregeln() {
    }

    static Wert summe(Iterable<? extends Wert> summanden) {
        Wert summe = null;
        for (Wert summand : summanden) {
            summe = summe == null ? summand : plus(summe, summand);
        }
        return summe == null ? Wert.of(0) : alleinstehend(summe);
    }

    static Wert plus(Wert a, Wert b) {
        Set<Merkzeichen> merkzeichen = Sets.union(a.merkzeichen(), b.merkzeichen());
        if (fehlt(a) || fehlt(b)) {
            return new Ohne(Sets.union(fehlgruende(a), fehlgruende(b)), merkzeichen);
        }
        if (a instanceof NichtZutreffend x && b instanceof NichtZutreffend y) {
            return new NichtZutreffend(x.grund().compareTo(y.grund()) <= 0 ? x.grund() : y.grund(), merkzeichen);
        }
        return Wert.spanne(unten(a) + unten(b), oben(a) + oben(b), merkzeichen);
    }

    static Wert durch(Wert zaehler, Wert nenner, double hoechstens) {
        Set<Merkzeichen> merkzeichen = Sets.union(zaehler.merkzeichen(), nenner.merkzeichen());
        if (zaehler instanceof NichtZutreffend n) {
            return n.mit(merkzeichen);
        }
        if (nenner instanceof NichtZutreffend n) {
            return n.mit(merkzeichen);
        }
        if (!zaehler.hatZahlen() || !nenner.hatZahlen()) {
            return new Ohne(Sets.union(zaehler.gruende(), nenner.gruende()), merkzeichen);
        }
        if (nenner.untereGrenze() <= 0 && nenner.obereGrenze() >= 0) {
            return new Ohne(Set.of(Grund.NENNER_NULL), merkzeichen);
        }
        if (zaehler.istZahl() && nenner.istZahl()) {
            return new Zahl(zaehler.zahl() / nenner.zahl(), merkzeichen);
        }
        return quotientenspanne(zaehler, nenner, hoechstens, merkzeichen);
    }

    private static Wert quotientenspanne(Wert z, Wert n, double hoechstens, Set<Merkzeichen> merkzeichen) {
        double[] ecken = {z.untereGrenze() / n.untereGrenze(), z.untereGrenze() / n.obereGrenze(),
            z.obereGrenze() / n.untereGrenze(), z.obereGrenze() / n.obereGrenze()};
        double von = Math.min(Math.min(ecken[0], ecken[1]), Math.min(ecken[2], ecken[3]));
        double bis = Math.max(Math.max(ecken[0], ecken[1]), Math.max(ecken[2], ecken[3]));
        // a part certainly larger than its whole is an error of the data, which clamping would hide
        return Wert.spanne(von, von > hoechstens ? bis : Math.min(bis, hoechstens), merkzeichen);
    }

    /** A territory without a value of its own must not vanish when it is the only summand. */
    private static Wert alleinstehend(Wert summe) {
        return fehlt(summe) && summe instanceof NichtZutreffend n ? new Ohne(n.gruende(), n.merkzeichen()) : summe;
    }

    private static boolean fehlt(Wert wert) {
        return wert instanceof Ohne || wert instanceof NichtZutreffend n && !n.grund().zaehltAlsNull();
    }

    private static Set<Grund> fehlgruende(Wert wert) {
        return fehlt(wert) ? wert.gruende() : Set.of();
    }

    private static double unten(Wert wert) {
        return wert.hatZahlen() ? wert.untereGrenze() : 0;
    }

    private static double oben(Wert wert) {
        return wert.hatZahlen() ? wert.obereGrenze() : 0;
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
