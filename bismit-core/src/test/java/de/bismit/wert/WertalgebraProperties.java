package de.bismit.wert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class WertalgebraProperties {

    /** What holds of the worse informed result holds of the better informed one. */
    static boolean sagtNichtsNeuesFalsches(Wert vorher, Wert nachher) {
        return !vorher.hatZahlen() || nachher.hatZahlen() && vorher.untereGrenze() <= nachher.untereGrenze()
                && nachher.obereGrenze() <= vorher.obereGrenze();
    }

    /** As before, up to the rounding of the last digits: differences of decimals are rounded before the division. */
    static boolean sagtFastNichtsFalsches(Wert vorher, Wert nachher) {
        if (!vorher.hatZahlen() || !nachher.hatZahlen()) {
            return !vorher.hatZahlen();
        }
        double spiel = 4 * Math.max(Math.ulp(vorher.untereGrenze()), Math.ulp(vorher.obereGrenze()));
        return vorher.untereGrenze() - spiel <= nachher.untereGrenze() && nachher.obereGrenze() <= vorher.obereGrenze() + spiel;
    }

    @Property
    void summeUndProduktSindVertauschbar(@ForAll("beliebige") Wert a, @ForAll("beliebige") Wert b) {
        assertEquals(a.plus(b), b.plus(a));
        assertEquals(a.minus(b), b.minus(a).mal(-1));
    }

    @Property
    void gruendeUndMerkzeichenVereinigenSichInJederKlammerung(@ForAll("beliebige") Wert a, @ForAll("beliebige") Wert b,
            @ForAll("beliebige") Wert c) {
        Wert links = a.plus(b).plus(c);
        Wert rechts = a.plus(b.plus(c));
        assertEquals(links.gruende(), rechts.gruende());
        assertEquals(links.merkzeichen(), rechts.merkzeichen());
        Wert zusammen = Wert.summe(List.of(a, b, c));
        assertEquals(zusammen.gruende(), links.gruende());
        assertEquals(zusammen.merkzeichen(), links.merkzeichen());
        assertEquals(List.of(zusammen.hatZahlen(), zusammen instanceof Ohne), List.of(links.hatZahlen(), links instanceof Ohne));
        assertEquals(List.of(zusammen.hatZahlen(), zusammen instanceof Ohne), List.of(rechts.hatZahlen(), rechts instanceof Ohne));
    }

    @Property
    void ganzeZahlenLassenSichBeliebigKlammern(@ForAll("ganze") Wert a, @ForAll("ganze") Wert b, @ForAll("ganze") Wert c) {
        assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
        assertEquals(a.plus(b).plus(c), Wert.summe(List.of(a, b, c)));
    }

    @Property
    void jedeStatistikIstUnabhaengigVonDerReihenfolge(@ForAll("spalte") List<Wert> werte, @ForAll long keim) {
        List<Wert> gemischt = new ArrayList<>(werte);
        Collections.shuffle(gemischt, new Random(keim));
        for (Function<List<Wert>, Wert> statistik : statistiken()) {
            assertEquals(statistik.apply(werte), statistik.apply(gemischt));
        }
        assertEquals(Stichprobe.aus(werte).mittel(), Stichprobe.aus(gemischt).mittel());
        assertEquals(Stichprobe.aus(werte).teilsumme(), Stichprobe.aus(gemischt).teilsumme());
    }

    private static List<Function<List<Wert>, Wert>> statistiken() {
        return List.of(Wert::summe, Wert::mittel, Wert::median, Wert::minimum, Wert::maximum);
    }

    @Property
    void mehrWissenWeitetKeineSpanne(@ForAll("beliebige") Wert a, @ForAll("beliebige") Wert b,
            @ForAll @DoubleRange(max = 1) double p, @ForAll @DoubleRange(max = 1) double q) {
        for (BinaryOperator<Wert> rechnung : List.<BinaryOperator<Wert>>of(Wert::plus, Wert::minus, Wert::durch,
                (x, y) -> x.verhaeltnis(y, 100))) {
            assertTrue(sagtNichtsNeuesFalsches(rechnung.apply(a, b), rechnung.apply(genauer(a, p, q), genauer(b, q, p))));
        }
        assertTrue(sagtFastNichtsFalsches(a.veraenderungSeit(b), genauer(a, p, q).veraenderungSeit(genauer(b, q, p))));
    }

    /** Exactly, where differences are exact. */
    @Property
    void veraenderungGanzerZahlenWeitetSichNie(@ForAll("ganze") Wert a, @ForAll("ganze") Wert b) {
        assertTrue(sagtNichtsNeuesFalsches(a.veraenderungSeit(b), gerundet(a).veraenderungSeit(gerundet(b))));
    }

    private static Wert gerundet(Wert wert) {
        return wert.hatZahlen() ? Wert.of(Math.rint((wert.untereGrenze() + wert.obereGrenze()) / 2), wert.merkzeichen()) : wert;
    }

    /** Unless what is learnt contradicts that the one is part of the other. */
    @Property
    void mehrWissenWeitetKeinenAnteil(@ForAll("anteile") Wert teil, @ForAll("anteile") Wert ganzes,
            @ForAll @DoubleRange(max = 1) double p, @ForAll @DoubleRange(max = 1) double q) {
        Wert genauererTeil = genauer(teil, p, q);
        Wert genaueresGanzes = genauer(ganzes, q, p);
        if (genauererTeil.obereGrenze() <= genaueresGanzes.untereGrenze()) {
            assertTrue(sagtNichtsNeuesFalsches(teil.anteilAn(ganzes, 100), genauererTeil.anteilAn(genaueresGanzes, 100)));
        }
    }

    @Property
    void mehrWissenWeitetKeineStatistik(@ForAll("spalte") List<Wert> werte, @ForAll @DoubleRange(max = 1) double p,
            @ForAll @DoubleRange(max = 1) double q) {
        List<Wert> genauere = werte.stream().map(w -> genauer(w, p, q)).toList();
        for (Function<List<Wert>, Wert> statistik : statistiken()) {
            assertTrue(sagtNichtsNeuesFalsches(statistik.apply(werte), statistik.apply(genauere)));
        }
    }

    /** A further value among those present moves the others; among all that apply it stood everywhere before. */
    @Property
    void mehrWissenWeitetKeinenRang(@ForAll("spalte") @Size(min = 1) List<Wert> werte, @ForAll @DoubleRange(max = 1) double p,
            @ForAll @DoubleRange(max = 1) double q, @ForAll Reihenfolge reihenfolge, @ForAll double ergaenzung) {
        List<Wert> genauere = werte.stream().map(w -> enger(w, p, q)).toList();
        List<Wert> ergaenzte = genauere.stream().map(w -> w instanceof Ohne ? Wert.of(Double.isFinite(ergaenzung) ? ergaenzung : 0) : w).toList();
        for (int i = 0; i < werte.size(); i++) {
            umfasst(Stichprobe.aus(werte).rang(i, reihenfolge), Stichprobe.aus(genauere).rang(i, reihenfolge));
            umfasst(Stichprobe.aus(werte).rangMitFehlenden(i, reihenfolge), Stichprobe.aus(ergaenzte).rangMitFehlenden(i, reihenfolge));
        }
    }

    private static void umfasst(Optional<Rang> vorher, Optional<Rang> nachher) {
        vorher.ifPresent(r -> assertTrue(r.von() <= nachher.orElseThrow().von() && nachher.orElseThrow().bis() <= r.bis()));
    }

    @Property
    void raengeGenauerZahlenSindSicher(@ForAll @Size(min = 1, max = 12) List<@IntRange(max = 9) Integer> zahlen) {
        Stichprobe stichprobe = Stichprobe.aus(zahlen.stream().map(z -> Wert.of(z)).toList());
        for (int i = 0; i < zahlen.size(); i++) {
            int eigene = zahlen.get(i);
            int erwartet = 1 + (int) zahlen.stream().filter(z -> z > eigene).count();
            assertEquals(new Rang(erwartet, erwartet), stichprobe.rang(i, Reihenfolge.GROESSTER_ZUERST).orElseThrow());
        }
    }

    @Property
    void summeIstDieGenaueEinmalGerundet(@ForAll("zahlen") List<Double> zahlen) {
        BigDecimal genau = zahlen.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(genau.doubleValue() + 0.0, Wert.summe(zahlen.stream().map(Wert::of).toList()).zahl());
    }

    @Property
    void strengUndVorhandeneSindEinsWennNichtsFehlt(@ForAll("spalte") List<Wert> werte) {
        Stichprobe stichprobe = Stichprobe.aus(werte);
        boolean allesDa = werte.stream().allMatch(Wert::hatZahlen) && !werte.isEmpty();
        if (allesDa) {
            assertEquals(Wert.mittel(werte), stichprobe.mittel().wert());
            assertEquals(Wert.median(werte), stichprobe.median().wert());
            assertEquals(Wert.summe(werte), stichprobe.teilsumme().wert());
        }
        assertEquals(werte.size(), stichprobe.n() + stichprobe.fehlend() + stichprobe.nichtZutreffend());
    }

    /** A narrower span or a number within; a missing value becomes a number now and then. */
    private static Wert genauer(Wert wert, double p, double q) {
        return wert instanceof Ohne o && p > 0.5 ? Wert.of(1000 * q, o.merkzeichen()) : enger(wert, p, q);
    }

    private static Wert enger(Wert wert, double p, double q) {
        if (wert instanceof Spanne s) {
            double a = Math.min(s.bis(), Math.max(s.von(), s.von() + p * (s.bis() - s.von())));
            double b = Math.min(s.bis(), Math.max(s.von(), s.von() + q * (s.bis() - s.von())));
            return Wert.spanne(Math.min(a, b), Math.max(a, b), s.merkzeichen());
        }
        return wert;
    }

    @Provide
    Arbitrary<Wert> beliebige() {
        return Wertgenerator.beliebige();
    }

    @Provide
    Arbitrary<Wert> ganze() {
        return Wertgenerator.ganze();
    }

    @Provide
    Arbitrary<Wert> anteile() {
        return Wertgenerator.mitZahlen(Arbitraries.doubles().between(0, 100));
    }

    @Provide
    Arbitrary<List<Wert>> spalte() {
        return Arbitraries.oneOf(Wertgenerator.beliebige().list().ofMaxSize(8),
                Wertgenerator.mitZahlen(Wertgenerator.zahlen()).list().ofMaxSize(8));
    }

    @Provide
    Arbitrary<List<Double>> zahlen() {
        return Arbitraries.oneOf(Wertgenerator.zahlen().list().ofMaxSize(40),
                Arbitraries.doubles().between(-1e15, 1e15).list().ofMaxSize(10));
    }
}
