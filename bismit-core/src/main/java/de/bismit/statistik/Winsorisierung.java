package de.bismit.statistik;

/** What winsorising did (Winsorisierung): the numbers after it, and how many were changed at which end. */
public final class Winsorisierung {

    private final double[] zahlen;
    private final int unten;
    private final int oben;

    Winsorisierung(double[] zahlen, int unten, int oben) {
        this.zahlen = zahlen;
        this.unten = unten;
        this.oben = oben;
    }

    /** The numbers after it, in their old order; a copy. */
    public double[] zahlen() {
        return zahlen.clone();
    }

    /** How many were raised at the lower end. */
    public int unten() {
        return unten;
    }

    /** How many were lowered at the upper end. */
    public int oben() {
        return oben;
    }

    /** How many numbers were changed. */
    public int anzahl() {
        return unten + oben;
    }

    @Override
    public String toString() {
        return zahlen.length + " Zahlen, davon " + unten + " unten und " + oben + " oben herangeholt";
    }
}
