package de.bismit.vergleich;

/** The four verdicts (Stufe), from mild to strict. */
public enum Stufe {
    /** Nothing speaks against it, and everything needed is known. */
    VERGLEICHBAR("vergleichbar"),
    /** Comparable with care. */
    EINGESCHRAENKT("eingeschränkt vergleichbar"),
    /** Something a rule needs is not known. */
    UNGEPRUEFT("ungeprüft"),
    /** Do not compare. */
    NICHT_VERGLEICHBAR("nicht vergleichbar");

    private final String anzeige;

    Stufe(String anzeige) {
        this.anzeige = anzeige;
    }

    /** In German, for readers. */
    public String anzeige() {
        return anzeige;
    }

    /** The stricter of both. */
    public Stufe strenger(Stufe andere) {
        return compareTo(andere) >= 0 ? this : andere;
    }
}
