package de.bismit.harmonisierung;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How well a category of a Land fits a common one (Abbildungsgrad), the best first. */
public enum Abbildungsgrad {
    /** Both mean the same, well enough to compare. */
    EXAKT("exakt"),
    /** Something was merged, split or is uncertain: no way back, compare with care. */
    VERLUSTBEHAFTET("verlustbehaftet"),
    /** The Land has no such category, or counts it elsewhere: there is nothing to compare. */
    UNMOEGLICH("unmoeglich");

    private final String schluessel;

    Abbildungsgrad(String schluessel) {
        this.schluessel = schluessel;
    }

    /** The grade as data write it: {@code exakt}, {@code verlustbehaftet}, {@code unmoeglich}. */
    public static Abbildungsgrad of(String schluessel) {
        return Arrays.stream(values()).filter(g -> g.schluessel.equals(schluessel)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Abbildungsgrad \"" + schluessel + "\" gibt es nicht; erwartet "
                        + Arrays.stream(values()).map(Abbildungsgrad::schluessel).collect(Collectors.joining(", "))));
    }

    /** As data write it; a {@link de.bismit.daten.Lieferung} of mapped cells carries it as {@code kategorienabbildung}. */
    public String schluessel() {
        return schluessel;
    }

    /** As people read it. */
    public String anzeige() {
        return this == UNMOEGLICH ? "unmöglich" : schluessel;
    }

    /** The worse of both. */
    public Abbildungsgrad und(Abbildungsgrad anderer) {
        return compareTo(anderer) < 0 ? anderer : this;
    }
}
