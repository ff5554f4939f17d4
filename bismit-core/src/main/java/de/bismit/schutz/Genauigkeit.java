package de.bismit.schutz;

/** How exactly a suppressed cell would follow. */
public enum Genauigkeit {
    /** To the unit. */
    EXAKT("genau"),
    /**
     * But for a little: the total counts each person once and its parts may count some twice, or the figures are rounded.
     */
    NAHEZU("bis auf Doppelzählungen oder Rundung");

    private final String anzeige;

    Genauigkeit(String anzeige) {
        this.anzeige = anzeige;
    }

    /** In German, for readers. */
    public String anzeige() {
        return anzeige;
    }
}
