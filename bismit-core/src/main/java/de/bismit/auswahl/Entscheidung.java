package de.bismit.auswahl;

/** What a Kommune says to a Kennzahl (Entscheidung). */
public enum Entscheidung {
    /** It wants to compare it. */
    JA("Ja"),
    /** It does not. */
    NEIN("Nein"),
    /** Not now; counted apart, as neither yes nor no. */
    SPAETER("später"),
    /** It said nothing. */
    OFFEN("");

    private final String anzeige;

    Entscheidung(String anzeige) {
        this.anzeige = anzeige;
    }

    /** In German, as it stands in a sheet; empty for {@link #OFFEN}. */
    public String anzeige() {
        return anzeige;
    }
}
