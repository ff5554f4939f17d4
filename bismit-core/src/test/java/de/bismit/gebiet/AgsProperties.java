package de.bismit.gebiet;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class AgsProperties {

    private static final List<Integer> LAENGEN = List.of(2, 3, 5, 8);

    static boolean lesenNachSchreibenIstGleich(Ags ags) {
        return Ags.of(ags.toString()).equals(ags);
    }

    static boolean ordnungPasstZurGleichheit(Ags a, Ags b) {
        return (a.compareTo(b) == 0) == a.equals(b);
    }

    static boolean ordnungIstUmkehrbar(Ags a, Ags b) {
        return Integer.signum(a.compareTo(b)) == -Integer.signum(b.compareTo(a));
    }

    static boolean ordnungIstUebertragbar(Ags a, Ags b, Ags c) {
        return a.compareTo(b) > 0 || b.compareTo(c) > 0 || a.compareTo(c) <= 0;
    }

    @Property
    boolean lesenNachSchreiben(@ForAll("schluessel") Ags ags) {
        return lesenNachSchreibenIstGleich(ags);
    }

    @Property
    boolean ordnungUndGleichheit(@ForAll("schluessel") Ags a, @ForAll("schluessel") Ags b) {
        return ordnungPasstZurGleichheit(a, b) && ordnungIstUmkehrbar(a, b);
    }

    @Property
    boolean ordnungUebertragbar(@ForAll("schluessel") Ags a, @ForAll("schluessel") Ags b, @ForAll("schluessel") Ags c) {
        return ordnungIstUebertragbar(a, b, c);
    }

    @Property
    boolean falscheLaengeWirdAbgelehnt(@ForAll("falscheLaenge") String text) {
        return Ags.versuche(text).isEmpty();
    }

    @Property
    boolean nurDgUndZiffernfolgenSindSchluessel(@ForAll String text) {
        boolean erwartet = text.equals("DG") || text.matches("[0-9]+") && LAENGEN.contains(text.length());
        return Ags.versuche(text).isPresent() == erwartet;
    }

    @Provide
    Arbitrary<Ags> schluessel() {
        Arbitrary<String> ziffern = Arbitraries.of(LAENGEN)
                .flatMap(laenge -> Arbitraries.strings().numeric().ofLength(laenge));
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just("DG")),
                Tuple.of(9, ziffern)).map(Ags::of);
    }

    @Provide
    Arbitrary<String> falscheLaenge() {
        return Arbitraries.integers().between(0, 14).filter(laenge -> !LAENGEN.contains(laenge))
                .flatMap(laenge -> Arbitraries.strings().numeric().ofLength(laenge));
    }
}
