package de.bismit.wert;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class ZahlformatProperties {

    private static BigDecimal lies(String deutsch) {
        return new BigDecimal(deutsch.replace(".", "").replace(',', '.'));
    }

    static boolean rundungWeichtHoechstensEineHalbeStelleAb(double zahl, int stellen) {
        BigDecimal abweichung = lies(Zahlformat.gerundet(zahl, stellen, Locale.GERMANY)).subtract(BigDecimal.valueOf(zahl)).abs();
        return abweichung.compareTo(new BigDecimal("0.5").movePointLeft(stellen)) <= 0;
    }

    static boolean gedruckteSpanneEnthaeltDieWahre(double von, double bis, int stellen) {
        String[] grenzen = Zahlformat.spanne(von, bis, stellen, Locale.GERMANY).split(" bis ");
        return lies(grenzen[0]).compareTo(BigDecimal.valueOf(von)) <= 0 && lies(grenzen[1]).compareTo(BigDecimal.valueOf(bis)) >= 0;
    }

    @Property
    boolean rundungIstGenau(@ForAll @DoubleRange(min = -1e9, max = 1e9) @Scale(5) double zahl, @ForAll @IntRange(max = 4) int stellen) {
        return rundungWeichtHoechstensEineHalbeStelleAb(zahl, stellen);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    boolean spanneRundetNachAussen(@ForAll @DoubleRange(min = -1e6, max = 1e6) @Scale(7) double a,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) @Scale(7) double b, @ForAll @IntRange(max = 4) int stellen) {
        return gedruckteSpanneEnthaeltDieWahre(Math.min(a, b), Math.max(a, b), stellen);
    }

    @Property
    boolean eineNegativeNullWirdNieGezeigt(@ForAll @DoubleRange(min = -1, max = 0) @Scale(6) double zahl, @ForAll @IntRange(max = 3) int stellen) {
        return !Zahlformat.gerundet(zahl, stellen, Locale.GERMANY).matches("-[0,]+")
                && !Zahlformat.spanne(zahl, zahl + 1, stellen, Locale.GERMANY).matches("-[0,]+ bis.*|.*bis -[0,]+");
    }
}
