package de.bismit.gebiet;

/**
 * A Land as a Gebiet.
 *
 * @param land which of the sixteen
 */
public record Bundesland(Land land) implements Gebiet {

    /** A Land as a Gebiet. */
    public static Bundesland of(Land land) {
        return new Bundesland(land);
    }

    @Override
    public String schluessel() {
        return land.schluessel();
    }

    @Override
    public String name() {
        return land.anzeigename();
    }

    @Override
    public Ebene ebene() {
        return Ebene.LAND;
    }

    @Override
    public String toString() {
        return name() + " (" + schluessel() + ")";
    }
}
