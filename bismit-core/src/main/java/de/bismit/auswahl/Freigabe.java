package de.bismit.auswahl;

/** For whom something is meant (Freigabe), from narrow to wide. */
public enum Freigabe {
    /** A draft: for whoever writes it. */
    ENTWURF("Entwurf"),
    /** For the circle of the Kommunen. */
    INTERN("intern"),
    /** For everybody. */
    OEFFENTLICH("öffentlich");

    private final String anzeige;

    Freigabe(String anzeige) {
        this.anzeige = anzeige;
    }

    /** In German, for readers. */
    public String anzeige() {
        return anzeige;
    }

    /** Whether what is released so far may be shown to this circle: what is öffentlich may be shown intern too. */
    public boolean reichtFuer(Freigabe kreis) {
        return compareTo(kreis) >= 0;
    }
}
