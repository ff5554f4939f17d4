package de.bismit.schutz;

import de.bismit.zeit.Zeitbezug;

/** The address of a cell: the number of its Merkmal in a {@link Lagebild}, its time, the key of its territory. */
record Zelle(int merkmal, Zeitbezug zeit, String gebiet) {

    Zelle mitMerkmal(int anderes) {
        return new Zelle(anderes, zeit, gebiet);
    }

    Zelle mitGebiet(String anderes) {
        return new Zelle(merkmal, zeit, anderes);
    }

    /** Written out: asked for every cell, and a fresh JVM links those a record gets at a cost. */
    @Override
    public boolean equals(Object andere) {
        return andere instanceof Zelle z && z.merkmal == merkmal && z.zeit.equals(zeit) && z.gebiet.equals(gebiet);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * merkmal + zeit.hashCode()) + gebiet.hashCode();
    }
}
