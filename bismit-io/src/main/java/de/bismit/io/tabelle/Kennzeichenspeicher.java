package de.bismit.io.tabelle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The quality marks of cells: few different ones, none in most tables. */
final class Kennzeichenspeicher {

    private final List<String> verschiedene = new ArrayList<>(List.of(""));
    private byte[] nummern = {};

    void setze(int zelle, String zeichen) {
        int nummer = verschiedene.indexOf(zeichen);
        if (nummer < 0) {
            nummer = Math.min(verschiedene.size(), Byte.MAX_VALUE);
            if (nummer < Byte.MAX_VALUE) {
                verschiedene.add(zeichen);
            } else {
                nummer = 0;   // 126 different marks are no marks
            }
        }
        if (zelle >= nummern.length) {
            nummern = Arrays.copyOf(nummern, Math.max(256, zelle + 1 + (zelle >> 1)));
        }
        nummern[zelle] = (byte) nummer;
    }

    /** Forgets the marks from this cell on. */
    void kuerzeAuf(int behaltene) {
        if (behaltene < nummern.length) {
            Arrays.fill(nummern, behaltene, nummern.length, (byte) 0);
        }
    }

    boolean hat(int zelle) {
        return zelle < nummern.length && nummern[zelle] != 0;
    }

    String zeichen(int zelle) {
        return zelle < nummern.length ? verschiedene.get(nummern[zelle]) : "";
    }
}
