package de.bismit.wert;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the algebra. Whole numbers, so that every sum is exact. */
class WertProperties {

    static boolean plusIstKommutativ(Wert a, Wert b) {
        return a.plus(b).equals(b.plus(a));
    }

    static boolean plusIstAssoziativ(Wert a, Wert b, Wert c) {
        return a.plus(b).plus(c).equals(a.plus(b.plus(c)));
    }

    static boolean minusIstPlusDesGegenwerts(Wert a, Wert b) {
        return a.minus(b).equals(a.plus(b.mal(-1)));
    }

    /** What is known more exactly gives a result that is known at least as exactly, and no other. */
    static boolean liegtIn(Wert genau, Wert ungefaehr) {
        return !ungefaehr.hatZahlen() || genau.hatZahlen() && genau.untereGrenze() >= ungefaehr.untereGrenze()
                && genau.obereGrenze() <= ungefaehr.obereGrenze();
    }

    static boolean istZahlOderGrund(Wert wert) {
        boolean endlich = !wert.hatZahlen() || Double.isFinite(wert.untereGrenze()) && Double.isFinite(wert.obereGrenze());
        return endlich && wert.hatZahlen() == wert.gruende().isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    boolean summeKommutativ(@ForAll("werte") Wert a, @ForAll("werte") Wert b) {
        return plusIstKommutativ(a, b);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    boolean summeAssoziativ(@ForAll("werte") Wert a, @ForAll("werte") Wert b, @ForAll("werte") Wert c) {
        return plusIstAssoziativ(a, b, c);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    boolean differenzIstSummeDesGegenwerts(@ForAll("werte") Wert a, @ForAll("werte") Wert b) {
        return minusIstPlusDesGegenwerts(a, b);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    boolean summeHaengtNichtAnDerReihenfolge(@ForAll("reihen") List<Wert> werte, @ForAll long saat) {
        List<Wert> gemischt = new ArrayList<>(werte);
        Collections.shuffle(gemischt, new Random(saat));
        return Wert.summe(werte).equals(Wert.summe(gemischt));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    boolean summeHatZahlenGenauWennNichtsFehlt(@ForAll("reihen") List<Wert> werte) {
        boolean luecke = werte.stream().anyMatch(w -> w instanceof Ohne || w instanceof NichtZutreffend n && !n.grund().zaehltAlsNull());
        boolean nurOhneFall = !werte.isEmpty() && werte.stream().noneMatch(Wert::hatZahlen);
        return Wert.summe(werte).hatZahlen() == !(luecke || nurOhneFall);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    boolean merkzeichenGehenNichtVerloren(@ForAll("werte") Wert a, @ForAll("werte") Wert b) {
        return List.of(a.plus(b), a.minus(b), a.durch(b), a.anteilAn(b)).stream()
                .allMatch(e -> e.merkzeichen().containsAll(a.merkzeichen()) && e.merkzeichen().containsAll(b.merkzeichen()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    boolean rechnenIstMonotonImWissen(@ForAll("genauUndUngefaehr") List<Wert> paar, @ForAll("mitZahlen") Wert anderer,
            @ForAll("faktoren") double faktor) {
        Wert genau = paar.get(0);
        Wert ungefaehr = paar.get(1);
        return liegtIn(genau.plus(anderer), ungefaehr.plus(anderer)) && liegtIn(anderer.plus(genau), anderer.plus(ungefaehr))
                && liegtIn(genau.minus(anderer), ungefaehr.minus(anderer)) && liegtIn(anderer.minus(genau), anderer.minus(ungefaehr))
                && liegtIn(genau.mal(faktor), ungefaehr.mal(faktor))
                && liegtIn(genau.durch(anderer), ungefaehr.durch(anderer))
                && liegtIn(anderer.durch(genau), anderer.durch(ungefaehr));
    }

    /** The clamp takes nothing away that can be: a true part is never larger than its whole. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    boolean anteilIstMonotonImWissen(@ForAll("genauUndUngefaehr") List<Wert> teil, @ForAll("genauUndUngefaehr") List<Wert> ganzes) {
        double z = Math.abs(teil.get(0).zahl());
        double n = z + Math.abs(ganzes.get(0).zahl());
        Wert ungefaehrZ = Wert.spanne(Math.max(0, z - 3), z + 5, Set.of());
        Wert ungefaehrN = Wert.spanne(Math.max(1, n - 4), n + 2, Set.of());
        return n < 1 || liegtIn(Wert.of(z).anteilAn(Wert.of(n)), ungefaehrZ.anteilAn(ungefaehrN))
                && ungefaehrZ.anteilAn(ungefaehrN).obereGrenze() <= 1;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    boolean esGibtKeinNan(@ForAll("beliebige") Wert a, @ForAll("beliebige") Wert b, @ForAll("faktoren") double faktor) {
        return List.of(a.plus(b), a.minus(b), a.durch(b), a.anteilAn(b), a.mal(faktor), Wert.summe(List.of(a, b, a)))
                .stream().allMatch(WertProperties::istZahlOderGrund);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    boolean textGelingtImmerUndIstDezimal(@ForAll("beliebige") Wert a, @ForAll double roh) {
        Wert roher = Double.isFinite(roh) ? Wert.of(roh) : a;
        return !a.toString().isBlank() && !a.toString().contains("NaN") && !roher.toString().isBlank()
                && (!roher.hatZahlen() || roher.toString().matches("-?[0-9]+(,[0-9]+)?( bis -?[0-9]+(,[0-9]+)?)?( \\(.*\\))?"));
    }

    @Provide
    Arbitrary<Wert> werte() {
        return Arbitraries.oneOf(zahlen(), spannen(), ohne(), nichtZutreffend());
    }

    @Provide
    Arbitrary<List<Wert>> reihen() {
        return werte().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Wert> mitZahlen() {
        return Arbitraries.oneOf(zahlen(), spannen());
    }

    /** A number, and a span that contains it. */
    @Provide
    Arbitrary<List<Wert>> genauUndUngefaehr() {
        Arbitrary<Integer> breite = Arbitraries.integers().between(0, 500);
        return Combinators.combine(Arbitraries.integers().between(-1000, 1000), breite, breite)
                .as((zahl, unten, oben) -> List.of(Wert.of(zahl), Wert.spanne(zahl - unten, zahl + oben, Set.of())));
    }

    /** Numbers that are not whole, large and small, but far from the limits of a double. */
    @Provide
    Arbitrary<Wert> beliebige() {
        Arbitrary<Double> zahlen = Arbitraries.oneOf(Arbitraries.doubles().between(-1e12, 1e12).ofScale(6),
                Arbitraries.of(0.0, -0.0, 1e-12, -1e-12, 1.0, -1.0));
        Arbitrary<Wert> spannen = Combinators.combine(zahlen, zahlen)
                .as((a, b) -> Wert.spanne(Math.min(a + 0.0, b + 0.0), Math.max(a + 0.0, b + 0.0), Set.of()));
        return Arbitraries.oneOf(zahlen.map(Wert::of), spannen, ohne(), nichtZutreffend());
    }

    @Provide
    Arbitrary<Double> faktoren() {
        return Arbitraries.of(0.0, 1.0, -1.0, 100.0, 10_000.0, 0.001, -2.5);
    }

    private static Arbitrary<Wert> zahlen() {
        return Combinators.combine(ganze(), flaggen()).as((z, f) -> Wert.of(z, f));
    }

    /** Zero and its neighbours often: that is where rules change. */
    private static Arbitrary<Integer> ganze() {
        return Arbitraries.oneOf(Arbitraries.of(0, 1, -1), Arbitraries.integers().between(-1_000_000, 1_000_000));
    }

    private static Arbitrary<Wert> spannen() {
        return Combinators.combine(Arbitraries.integers().between(-1000, 1000), Arbitraries.integers().between(1, 500), flaggen())
                .as((von, breite, f) -> Wert.spanne(von, von + breite, f));
    }

    private static Arbitrary<Wert> ohne() {
        return Combinators.combine(Arbitraries.of(Grund.class).set().ofMinSize(1).ofMaxSize(4), flaggen()).as(Ohne::new);
    }

    private static Arbitrary<Wert> nichtZutreffend() {
        return Combinators.combine(Arbitraries.of(Grund.KEIN_ANGEBOT, Grund.UNMOEGLICH, Grund.KEIN_GEBIET), flaggen())
                .as((grund, f) -> new NichtZutreffend(Set.of(grund), f));
    }

    private static Arbitrary<Set<Merkzeichen>> flaggen() {
        return Arbitraries.of(Merkzeichen.class).set().ofMaxSize(3)
                .map(f -> f.isEmpty() ? EnumSet.noneOf(Merkzeichen.class) : EnumSet.copyOf(f));
    }
}
