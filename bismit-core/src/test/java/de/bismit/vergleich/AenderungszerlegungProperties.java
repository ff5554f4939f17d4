package de.bismit.vergleich;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** Laws of splitting a change in two. */
class AenderungszerlegungProperties {

    private static boolean gleich(double a, double b, double groesse) {
        return Math.abs(a - b) <= 1e-11 * (1 + Math.abs(groesse));
    }

    @Property
    boolean effekteErgebenZusammenDieVeraenderung(@ForAll @DoubleRange(max = 1e6) double z0, @ForAll @DoubleRange(min = 1, max = 1e6) double n0,
            @ForAll @DoubleRange(max = 1e6) double z1, @ForAll @DoubleRange(min = 1, max = 1e6) double n1) {
        double veraenderung = 100 * z1 / n1 - 100 * z0 / n0;
        return gleich(Aenderungszerlegung.of(100, z0, n0, z1, n1).gesamt(), veraenderung, 100 * (z0 + z1) * (1 / n0 + 1 / n1));
    }

    @Property
    boolean rueckwaertsIstDasGegenteil(@ForAll @DoubleRange(max = 1e6) double z0, @ForAll @DoubleRange(min = 1, max = 1e6) double n0,
            @ForAll @DoubleRange(max = 1e6) double z1, @ForAll @DoubleRange(min = 1, max = 1e6) double n1) {
        Aenderungszerlegung vor = Aenderungszerlegung.of(100, z0, n0, z1, n1);
        Aenderungszerlegung zurueck = Aenderungszerlegung.of(100, z1, n1, z0, n0);
        return vor.zaehlereffekt() == -zurueck.zaehlereffekt() && vor.nennereffekt() == -zurueck.nennereffekt();
    }

    @Property
    boolean wasGleichBleibtHatKeinenEffekt(@ForAll @DoubleRange(max = 1e6) double z, @ForAll @DoubleRange(min = 1, max = 1e6) double n,
            @ForAll @DoubleRange(min = 1, max = 1e6) double anders) {
        return Aenderungszerlegung.of(100, z, n, anders, n).nennereffekt() == 0 && Aenderungszerlegung.of(100, z, n, z, anders).zaehlereffekt() == 0;
    }
}
