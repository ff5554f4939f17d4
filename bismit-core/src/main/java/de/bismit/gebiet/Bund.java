package de.bismit.gebiet;

/** Germany (Bund), key {@code DG}. */
public record Bund() implements Gebiet {

    /** Germany. */
    public static final Bund DEUTSCHLAND = new Bund();

    @Override
    public String schluessel() {
        return "DG";
    }

    @Override
    public String name() {
        return "Deutschland";
    }

    @Override
    public Ebene ebene() {
        return Ebene.BUND;
    }

    @Override
    public String toString() {
        return "Deutschland (DG)";
    }
}
