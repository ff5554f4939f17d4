package de.bismit.gebiet;

import de.bismit.wert.Satz;

/** The four settlement types of the BBSR (siedlungsstruktureller Kreistyp). */
public enum Kreistyp {
    /** A city of 100,000 or more that is a Kreis of its own. */
    KREISFREIE_GROSSSTADT(1, "Kreisfreie Großstadt", "kreisfreie city of 100,000 or more"),
    /** An urban Kreis. */
    STAEDTISCHER_KREIS(2, "Städtischer Kreis", "urban Kreis"),
    /** A rural Kreis with beginnings of agglomeration; smaller kreisfreie Städte may belong to it. */
    LAENDLICHER_KREIS(3, "Ländlicher Kreis mit Verdichtungsansätzen", "rural Kreis with beginnings of agglomeration"),
    /** A sparsely populated rural Kreis. */
    DUENN_BESIEDELTER_KREIS(4, "Dünn besiedelter ländlicher Kreis", "sparsely populated rural Kreis");

    private final int nummer;
    private final String anzeigename;
    private final String englisch;

    Kreistyp(int nummer, String anzeigename, String englisch) {
        this.nummer = nummer;
        this.anzeigename = anzeigename;
        this.englisch = englisch;
    }

    /** The number the BBSR gives it, 1 to 4. */
    public int nummer() {
        return nummer;
    }

    /** The name as the BBSR has it. */
    public String anzeigename() {
        return anzeigename;
    }

    /** The same with our English for it. */
    public Satz bezeichnung() {
        return new Satz(anzeigename, englisch);
    }

    static Kreistyp of(int nummer) {
        for (Kreistyp typ : values()) {
            if (typ.nummer == nummer) {
                return typ;
            }
        }
        throw new IllegalArgumentException("Kreistyp " + nummer + ": erwartet 1 bis 4");
    }

    @Override
    public String toString() {
        return anzeigename;
    }
}
