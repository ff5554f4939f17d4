package de.bismit.daten;

import de.bismit.wert.Grund;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Why cells of a block have no number: a byte a cell. Cells that were read have one reason; those made of several cells may
 * have united ones, which are numbered behind the single ones. Immutable.
 */
final class Gruendeplan {

    private static final Grund[] GRUENDE = Grund.values();
    private static final long[] KEINE = new long[0];

    private final Ausnahmen nummern;
    /** The states of the numbers from {@code GRUENDE.length} on. */
    private final long[] vereinigte;

    private Gruendeplan(Ausnahmen nummern, long[] vereinigte) {
        this.nummern = nummern;
        this.vereinigte = vereinigte;
    }

    /** Packs a full plane of single reasons, and the few cells that have several. */
    static Gruendeplan packe(byte[] ebene, Map<Integer, Set<Grund>> mehrere) {
        Gruendeplan einzelne = new Gruendeplan(Ausnahmen.packe(ebene), KEINE);
        if (mehrere.isEmpty()) {
            return einzelne;
        }
        Bau bau = new Bau(ebene.clone(), einzelne);
        mehrere.forEach((zelle, gruende) ->
                bau.setze(zelle, Wertspalten.zustand(gruende.stream().mapToLong(g -> 1L << g.ordinal()).reduce(0, (a, b) -> a | b))));
        return new Gruendeplan(Ausnahmen.packe(bau.ebene), bau.vereinigte);
    }

    /** The reason that is shown. */
    Grund erster(int zelle) {
        return gezeigter(nummern.wert(zelle) & 0xff);
    }

    /** The reasons as a mask, as columns hold them. */
    long zustand(int zelle) {
        int nummer = nummern.wert(zelle) & 0xff;
        return nummer < GRUENDE.length ? Wertspalten.zustand(1L << nummer) : vereinigte[nummer - GRUENDE.length];
    }

    /** By number of the plane, whether the reason that is shown is one of these. */
    boolean[] nummern(Predicate<Grund> gesuchte) {
        boolean[] ja = new boolean[1 << Byte.SIZE];
        for (int n = 0; n < GRUENDE.length + vereinigte.length; n++) {
            ja[n] = gesuchte.test(gezeigter(n));
        }
        return ja;
    }

    private Grund gezeigter(int nummer) {
        return nummer < GRUENDE.length ? GRUENDE[nummer]
                : GRUENDE[Long.numberOfTrailingZeros(vereinigte[nummer - GRUENDE.length])];
    }

    /** A plan in the making, that knows the numbers of another. */
    static final class Bau {

        private static final int HOECHSTENS = 254;
        final byte[] ebene;
        private long[] vereinigte;
        private int anzahl;

        Bau(byte[] ebene, Gruendeplan vorbild) {
            this.ebene = ebene;
            vereinigte = vorbild.vereinigte;
            anzahl = vereinigte.length;
        }

        /** Sets the reasons of a cell. */
        void setze(int zelle, long zustand) {
            ebene[zelle] = (byte) nummer(zustand);
        }

        private int nummer(long zustand) {
            int erster = Long.numberOfTrailingZeros(zustand);
            if (Wertspalten.zustand(1L << erster) == zustand) {
                return erster;
            }
            for (int i = 0; i < anzahl; i++) {
                if (vereinigte[i] == zustand) {
                    return GRUENDE.length + i;
                }
            }
            return neue(zustand, erster);
        }

        /** More sets of reasons than a byte can tell apart keep the one that is shown. */
        private int neue(long zustand, int erster) {
            if (GRUENDE.length + anzahl == HOECHSTENS) {
                return erster;
            }
            vereinigte = Arrays.copyOf(vereinigte, anzahl + 1);
            vereinigte[anzahl] = zustand;
            return GRUENDE.length + anzahl++;
        }

        Gruendeplan fertig(boolean luecken) {
            return new Gruendeplan(luecken ? Ausnahmen.voll(ebene) : Ausnahmen.aus((byte) Grund.NICHT_GELADEN.ordinal(), new int[0], new byte[0]),
                    vereinigte);
        }
    }

    /** The plane of so many cells. */
    byte[] ebene(int anzahl) {
        return nummern.ebene(anzahl);
    }
}
