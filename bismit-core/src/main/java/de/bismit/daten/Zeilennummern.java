package de.bismit.daten;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Line numbers {@code [reihe][gebiet]}, packed. Official tables repeat one list of territories for every time and class, and
 * the list itself is broken by Länder and Regierungsbezirke only: so a line is nearly always
 * {@code schritt · gebiet + versatz[gebiet] + rest}, the last two the same over long runs. Where they are not, the numbers
 * themselves are kept.
 */
final class Zeilennummern {

    /** Never set: the cell is not in the source, any number will do. */
    static final int FREI = -1;
    /** The cell is there, its line is not known. */
    static final int UNBEKANNT = 0;

    private final int gebiete;
    private final int schritt;
    private final @Nullable Laeufe versatz;
    private final @Nullable Laeufe rest;
    private final @Nullable Bitfeld nummern;

    private Zeilennummern(int gebiete, int schritt, Laeufe versatz, Laeufe rest) {
        this.gebiete = gebiete;
        this.schritt = schritt;
        this.versatz = versatz;
        this.rest = rest;
        this.nummern = null;
    }

    private Zeilennummern(Bitfeld nummern) {
        this.gebiete = 0;
        this.schritt = 0;
        this.versatz = null;
        this.rest = null;
        this.nummern = nummern;
    }

    static Zeilennummern packe(int[] nummern, int gebiete) {
        int groesste = 0;
        boolean alleBekannt = true;
        for (int nummer : nummern) {
            groesste = Math.max(groesste, nummer);
            alleBekannt &= nummer != UNBEKANNT;
        }
        if (alleBekannt) {
            Zeilennummern laeufe = inLaeufen(nummern, gebiete);
            if (laeufe != null && laeufe.bytes() < Bitfeld.bytes(groesste, nummern.length)) {
                return laeufe;
            }
        }
        int[] einzelne = nummern.clone();
        for (int i = 0; i < einzelne.length; i++) {
            einzelne[i] = Math.max(UNBEKANNT, einzelne[i]);
        }
        return new Zeilennummern(Bitfeld.packe(einzelne));
    }

    /** Null where runs are so short that they save nothing, as in files without an order. */
    private static @Nullable Zeilennummern inLaeufen(int[] nummern, int gebiete) {
        int[] versatz = new int[gebiete];
        Arrays.fill(versatz, Laeufe.FREI);
        int[] rest = new int[nummern.length];
        int laufender = 0;
        int laeufe = 0;
        int naechstes = 0;
        for (int platz = 0; platz < nummern.length; platz++) {
            int g = naechstes;
            naechstes = g + 1 == gebiete ? 0 : g + 1;
            if (nummern[platz] == FREI) {
                rest[platz] = Laeufe.FREI;
                continue;
            }
            if (versatz[g] == Laeufe.FREI) {
                versatz[g] = nummern[platz] - laufender;   // met for the first time: let it fit into the run
            }
            laeufe += nummern[platz] - versatz[g] == laufender ? 0 : 1;
            laufender = nummern[platz] - versatz[g];
            rest[platz] = laufender;
        }
        if (laeufe > nummern.length / 2) {
            return null;
        }
        int schritt = haeufigsterAbstand(versatz);
        for (int g = 0; g < gebiete; g++) {
            versatz[g] = versatz[g] == Laeufe.FREI ? Laeufe.FREI : versatz[g] - schritt * g;
        }
        return new Zeilennummern(gebiete, schritt, Laeufe.packe(versatz), Laeufe.packe(rest));
    }

    private static int haeufigsterAbstand(int[] versatz) {
        Map<Integer, Integer> zahl = new HashMap<>();
        int bester = 0;
        for (int g = 1; g < versatz.length; g++) {
            if (versatz[g] != Laeufe.FREI && versatz[g - 1] != Laeufe.FREI) {
                int abstand = versatz[g] - versatz[g - 1];
                int n = zahl.merge(abstand, 1, Integer::sum);
                bester = n > zahl.getOrDefault(bester, 0) ? abstand : bester;
            }
        }
        return bester;
    }

    /** The line, or {@link #UNBEKANNT}; of a cell that was never set anything. */
    int nummer(int platz) {
        if (nummern != null) {
            return nummern.zahl(platz);
        }
        int g = platz % gebiete;
        return versatz == null || rest == null ? UNBEKANNT : schritt * g + versatz.zahl(g) + rest.zahl(platz);
    }

    long bytes() {
        return nummern != null ? nummern.bytes() : versatz == null || rest == null ? 0 : versatz.bytes() + rest.bytes();
    }
}
