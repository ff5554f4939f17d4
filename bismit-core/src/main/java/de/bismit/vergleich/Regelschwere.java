package de.bismit.vergleich;

/** How much a {@link Regel} weighs when it speaks (Schwere). */
public enum Regelschwere {
    /** Compute; the hint can be asked for. */
    HINWEIS(Stufe.VERGLEICHBAR),
    /** Compute; the hint is part of the result. */
    EINGESCHRAENKT(Stufe.EINGESCHRAENKT),
    /** Do not compare. */
    NICHT_VERGLEICHBAR(Stufe.NICHT_VERGLEICHBAR);

    private final Stufe stufe;

    Regelschwere(Stufe stufe) {
        this.stufe = stufe;
    }

    /** The verdict this leads to. */
    public Stufe stufe() {
        return stufe;
    }
}
