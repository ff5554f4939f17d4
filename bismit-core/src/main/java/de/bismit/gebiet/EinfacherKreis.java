package de.bismit.gebiet;

/** A Kreis about which no more is known than key and name. */
record EinfacherKreis(Ags ags, String name) implements Kreis {

    EinfacherKreis {
        pruefe(ags);
    }

    static void pruefe(Ags ags) {
        Ebene ebene = ags.laengenEbene();
        if (ebene != Ebene.KREIS && ebene != Ebene.GEMEINDE || ags.land().isEmpty()) {
            throw new IllegalArgumentException("Ein Kreis hat fünf Ziffern (in amtlichen Kreisspalten auch acht) und "
                    + "beginnt mit 01 bis 16, nicht " + ags);
        }
    }

    @Override
    public String toString() {
        return name + " (" + ags + ")";
    }
}
