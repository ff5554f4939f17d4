package de.bismit.zeit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ZeitbezugProperties {

    /** A year in a file does not say what it means; the kind does. */
    static boolean lesenNachSchreibenIstGleich(Zeitbezug zeit) {
        return Zeitbezug.lies(zeit.iso()).map(zeit.art()::deute).equals(Optional.of(zeit));
    }

    static boolean gezeigterTextLiestSichZurueck(Zeitbezug zeit) {
        boolean ohneGedruckteForm = zeit instanceof Abgangsjahr || zeit instanceof Jahresdurchschnitt;
        return ohneGedruckteForm || Zeitbezug.lies(zeit.toString()).equals(Optional.of(zeit));
    }

    static boolean tageStehenInOrdnung(Zeitbezug zeit) {
        return !zeit.von().isAfter(zeit.bis()) && !zeit.referenztag().isBefore(zeit.von()) && !zeit.referenztag().isAfter(zeit.bis());
    }

    static boolean ordnungPasstZurGleichheit(Zeitbezug a, Zeitbezug b) {
        return (a.compareTo(b) == 0) == a.equals(b) && Integer.signum(a.compareTo(b)) == -Integer.signum(b.compareTo(a));
    }

    static boolean bruchLiegtHoechstensInEinerRichtung(Bruch bruch, Zeitbezug a, Zeitbezug b) {
        return !(bruch.liegtZwischen(a, b) && bruch.liegtZwischen(b, a)) && !bruch.liegtZwischen(a, a);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    boolean isoHinUndZurueck(@ForAll("zeiten") Zeitbezug zeit) {
        return lesenNachSchreibenIstGleich(zeit);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    boolean textHinUndZurueck(@ForAll("zeiten") Zeitbezug zeit) {
        return gezeigterTextLiestSichZurueck(zeit);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    boolean tageInOrdnung(@ForAll("zeiten") Zeitbezug zeit) {
        return tageStehenInOrdnung(zeit);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    boolean ordnungUndGleichheit(@ForAll("zeiten") Zeitbezug a, @ForAll("zeiten") Zeitbezug b) {
        return ordnungPasstZurGleichheit(a, b);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    boolean ordnungUebertragbar(@ForAll("zeiten") Zeitbezug a, @ForAll("zeiten") Zeitbezug b, @ForAll("zeiten") Zeitbezug c) {
        List<Zeitbezug> sortiert = List.of(a, b, c).stream().sorted().toList();
        return sortiert.get(0).compareTo(sortiert.get(2)) <= 0;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    boolean bruchHatEineRichtung(@ForAll("tage") LocalDate tag, @ForAll("zeiten") Zeitbezug a, @ForAll("zeiten") Zeitbezug b) {
        return bruchLiegtHoechstensInEinerRichtung(new Bruch(tag, "Satz", ""), a, b);
    }

    @Property
    boolean lesenWirftNie(@ForAll String text) {
        return Zeitbezug.lies(text).map(z -> z.berichtsjahr() >= 1900 && z.berichtsjahr() <= 2100).orElse(true);
    }

    @Provide
    Arbitrary<LocalDate> tage() {
        return Arbitraries.longs().between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Zeitbezug> zeiten() {
        Arbitrary<Integer> jahre = Arbitraries.integers().between(1900, 2100);
        return Arbitraries.oneOf(tage().map(Stichtag::new), jahre.map(Kalenderjahr::new), jahre.map(Schuljahr::new),
                jahre.map(Abgangsjahr::new), jahre.map(Jahresdurchschnitt::new),
                Combinators.combine(jahre, Arbitraries.of(true, false)).as(Semester::new),
                Combinators.combine(jahre, Arbitraries.integers().between(1, 4)).as(Quartal::new),
                Combinators.combine(jahre, Arbitraries.integers().between(1, 12)).as(Monat::new));
    }
}
