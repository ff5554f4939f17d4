package de.bismit.vergleich;

import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;

/** The four verdicts (Stufe), from mild to strict. */
public enum Stufe {
    /** Nothing speaks against it, and everything needed is known. */
    VERGLEICHBAR("vergleichbar", "comparable"),
    /** Comparable with care. */
    EINGESCHRAENKT("eingeschränkt vergleichbar", "comparable with care"),
    /** Something a rule needs is not known. */
    UNGEPRUEFT("ungeprüft", "not checked"),
    /** Do not compare. */
    NICHT_VERGLEICHBAR("nicht vergleichbar", "not comparable");

    private final Satz anzeige;

    Stufe(String deutsch, String englisch) {
        anzeige = new Satz(deutsch, englisch);
    }

    /** In German, for readers. */
    public String anzeige() {
        return anzeige.deutsch();
    }

    /** In a language, for readers. */
    public String anzeige(Sprache sprache) {
        return anzeige.in(sprache);
    }

    /** The stricter of both. */
    public Stufe strenger(Stufe andere) {
        return compareTo(andere) >= 0 ? this : andere;
    }
}
