package de.bismit.katalog;

import java.util.Arrays;
import java.util.Optional;

/** Who can steer something (Steuerungsebene). */
public enum Steuerungsebene {
    /** The Bund, with the Bundesagentur. */
    BUND("Bund"),
    /** The Land. */
    LAND("Land"),
    /** The Kreis; a kreisfreie Stadt is one. */
    KREIS("Kreis"),
    /** The Gemeinde; a kreisfreie Stadt is one, a Landkreis is not. */
    GEMEINDE("Gemeinde"),
    /** The provider of an institution. */
    TRAEGER("Träger"),
    /** Employers. */
    WIRTSCHAFT("Wirtschaft"),
    /** The chambers. */
    KAMMERN("Kammern"),
    /** Nobody: it describes the circumstances. */
    KONTEXT("Kontext");

    private final String anzeige;

    Steuerungsebene(String anzeige) {
        this.anzeige = anzeige;
    }

    /** In German, for readers. */
    public String anzeige() {
        return anzeige;
    }

    static Optional<Steuerungsebene> von(String wort) {
        return Arrays.stream(values()).filter(e -> e.anzeige.equals(wort)).findFirst();
    }
}
