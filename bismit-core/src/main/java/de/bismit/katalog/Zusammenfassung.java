package de.bismit.katalog;

/** How the value of a region comes from its Kommunen (Zusammenfassung; in the collection: additiv). */
public enum Zusammenfassung {
    /** Values are added. */
    SUMME("über Kommunen summierbar"),
    /** Only the balance may be added: moves and commuters inside the region would count twice. */
    NUR_SALDO("nur der Saldo ist summierbar"),
    /** Formed anew from the sums of numerator and denominator. */
    AUS_TEILEN("aus Zähler und Nenner gebildet"),
    /** A change: computed anew on the sums of each time. */
    AUF_DER_SUMME("auf der Summe neu berechnet"),
    /** Nothing says so. */
    UNBEKANNT("unbekannt");

    private final String anzeige;

    Zusammenfassung(String anzeige) {
        this.anzeige = anzeige;
    }

    /** In German, for readers. */
    public String anzeige() {
        return anzeige;
    }
}
