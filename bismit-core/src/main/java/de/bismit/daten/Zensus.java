package de.bismit.daten;

import java.util.Arrays;
import java.util.stream.Collectors;

/** On which count of the people population figures rest (Zensus). In order of publication. */
public enum Zensus {
    /** The Volkszählung of 1987 in the west, the register of 3 October 1990 in the east, carried forward. */
    VOLKSZAEHLUNG_1987("Volkszählung 1987 / Register 1990", ""),
    /** The census of 9 May 2011, carried forward. */
    ZENSUS_2011("Zensus 2011", "VB010"),
    /** The official back-calculation of the years 2012 to 2021 between both censuses: a basis of its own. */
    RUECKRECHNUNG_2012_2021("Rückrechnung 2012-2021", "BIS-V018"),
    /** The census of 15 May 2022, carried forward. */
    ZENSUS_2022("Zensus 2022", "VB011");

    private final String anzeigename;
    private final String regel;

    Zensus(String anzeigename, String regel) {
        this.anzeigename = anzeigename;
        this.regel = regel;
    }

    /** The name as declarations have it. */
    public String anzeigename() {
        return anzeigename;
    }

    /** The id of the rule on the break where a series comes to rest on it, as text; empty for the first. */
    public String regel() {
        return regel;
    }

    /**
     * The basis of this name.
     *
     * @throws IllegalArgumentException naming those there are
     */
    public static Zensus of(String name) {
        return Arrays.stream(values()).filter(z -> z.anzeigename.equals(name)).findFirst().orElseThrow(() -> new IllegalArgumentException(
                "die Zensusbasis \"" + name + "\" gibt es nicht; erwartet "
                        + Arrays.stream(values()).map(Zensus::anzeigename).collect(Collectors.joining(", "))));
    }

    @Override
    public String toString() {
        return anzeigename;
    }
}
