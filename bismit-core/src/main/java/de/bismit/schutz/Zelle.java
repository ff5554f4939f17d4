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
}
