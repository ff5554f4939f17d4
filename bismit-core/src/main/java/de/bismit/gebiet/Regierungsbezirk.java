package de.bismit.gebiet;

/**
 * A Regierungsbezirk, or the Statistische Region published in its place.
 *
 * @param ags key of three digits
 * @param name the name as people write it
 */
public record Regierungsbezirk(Ags ags, String name) implements Gebiet {

    /** Refuses keys that have not three digits. */
    public Regierungsbezirk {
        if (ags.laengenEbene() != Ebene.REGIERUNGSBEZIRK) {
            throw new IllegalArgumentException("Ein Regierungsbezirk hat drei Ziffern, nicht " + ags);
        }
    }

    @Override
    public String schluessel() {
        return ags.schluessel();
    }

    @Override
    public Ebene ebene() {
        return Ebene.REGIERUNGSBEZIRK;
    }

    @Override
    public String toString() {
        return name + " (" + ags + ")";
    }
}
