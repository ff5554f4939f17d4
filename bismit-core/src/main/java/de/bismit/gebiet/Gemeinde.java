package de.bismit.gebiet;

/**
 * A Gemeinde.
 *
 * @param ags key of eight digits
 * @param name the name as people write it
 */
public record Gemeinde(Ags ags, String name) implements Gebiet {

    /** Refuses keys that have not eight digits. */
    public Gemeinde {
        if (ags.laengenEbene() != Ebene.GEMEINDE) {
            throw new IllegalArgumentException("Eine Gemeinde hat acht Ziffern, nicht " + ags);
        }
    }

    @Override
    public String schluessel() {
        return ags.schluessel();
    }

    @Override
    public Ebene ebene() {
        return Ebene.GEMEINDE;
    }

    @Override
    public String toString() {
        return name + " (" + ags + ")";
    }
}
