package de.bismit.daten;

import de.bismit.statistik.Anteilsmatrix;
import de.bismit.wert.Grund;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the cells of a part of a table are laid out on other territories (Umlage): for each Merkmal and time the shares of the
 * old cells in the new ones. Immutable.
 */
public final class Umlage {

    /** One time of one kind of Merkmal: shares, reasons where there are none, and where the shares are from. */
    static final class Zeile {
        final Anteilsmatrix anteile;
        final byte[] leer;
        /** The estimated territories, in order. */
        final int[] geschaetzte;
        /** The territories of which no table has some part, in order. */
        final int[] unvollstaendige;
        private final TreeMap<Integer, String> belege;

        private Zeile(Zeilenbau bau) {
            anteile = bau.anteile.fertig();
            leer = bau.leer;
            belege = bau.belege;
            unvollstaendige = bau.unvollstaendige.stream().mapToInt(Integer::intValue).toArray();
            geschaetzte = belege.keySet().stream().mapToInt(Integer::intValue).toArray();
        }

        boolean istGeschaetzt(int ziel) {
            return Arrays.binarySearch(geschaetzte, ziel) >= 0;
        }

        boolean istUnvollstaendig(int ziel) {
            return Arrays.binarySearch(unvollstaendige, ziel) >= 0;
        }

        String beleg(int ziel) {
            return belege.getOrDefault(ziel, "");
        }
    }

    private final List<String> gebiete;
    private final int[] artJeMerkmal;
    private final List<List<Zeile>> jeArtUndZeit;
    private final boolean alsSpannen;
    private final String bezeichnung;

    private Umlage(Bau bau) {
        gebiete = bau.gebiete;
        artJeMerkmal = bau.artJeMerkmal;
        jeArtUndZeit = bau.jeArtUndZeit.stream().map(List::copyOf).toList();
        alsSpannen = bau.alsSpannen;
        bezeichnung = bau.bezeichnung;
    }

    /** The keys of the new territories, sorted. */
    List<String> gebiete() {
        return gebiete;
    }

    Zeile zeile(int m, int z) {
        return jeArtUndZeit.get(artJeMerkmal[m]).get(z);
    }

    /** Whether values of which a part was shared out become the span of what they can be. */
    boolean alsSpannen() {
        return alsSpannen;
    }

    /** What was done, in words, {@code umgeschlüsselt auf den 31.12.2019}. */
    String bezeichnung() {
        return bezeichnung;
    }

    /** Collects the rows. Not thread-safe. */
    public static final class Bau {

        private final List<String> gebiete;
        private final int[] artJeMerkmal;
        private final List<List<Zeile>> jeArtUndZeit = new ArrayList<>();
        private final boolean alsSpannen;
        private final String bezeichnung;

        /**
         * Nothing yet.
         *
         * @param gebiete the keys of the new territories, sorted
         * @param artJeMerkmal per Merkmal the number of its kind, from 0: Merkmale of one kind share their rows
         * @param alsSpannen whether values of which a part was shared out become the span of what they can be
         * @param bezeichnung what is done, in words, for the way back to the cells
         */
        public Bau(List<String> gebiete, int[] artJeMerkmal, boolean alsSpannen, String bezeichnung) {
            this.gebiete = List.copyOf(gebiete);
            this.artJeMerkmal = artJeMerkmal.clone();
            this.alsSpannen = alsSpannen;
            this.bezeichnung = bezeichnung;
        }

        /** The next time of a kind, in the order of the part's times. */
        public void zeile(int art, Zeilenbau zeile) {
            while (jeArtUndZeit.size() <= art) {
                jeArtUndZeit.add(new ArrayList<>());
            }
            jeArtUndZeit.get(art).add(zeile.fertig());
        }

        /** The finished layout. */
        public Umlage fertig() {
            return new Umlage(this);
        }
    }

    /** Collects one row, territory by territory from the first on. Not thread-safe. */
    public static final class Zeilenbau {

        private final Anteilsmatrix.Bau anteile;
        private final byte[] leer;
        private final TreeMap<Integer, String> belege = new TreeMap<>();
        private final TreeSet<Integer> unvollstaendige = new TreeSet<>();

        /** A row for so many territories, without any contribution. */
        public Zeilenbau(int gebiete) {
            anteile = new Anteilsmatrix.Bau(gebiete);
            leer = new byte[gebiete];
            Arrays.fill(leer, (byte) Grund.NICHT_GELADEN.ordinal());
        }

        /** Adds a share of an old cell. */
        public void anteil(int ziel, int quelle, double anteil) {
            anteile.dazu(ziel, quelle, anteil);
        }

        /** Says why a territory without any contribution has no number; otherwise no table has the cell. */
        public void leer(int ziel, Grund grund) {
            leer[ziel] = (byte) grund.ordinal();
        }

        /** Says that no table has some part of a territory: its sum has no number for this reason and those of its other parts. */
        public void unvollstaendig(int ziel) {
            unvollstaendige.add(ziel);
        }

        /** Says that a territory is an estimate, and where its shares are from. */
        public void geschaetzt(int ziel, String text) {
            belege.put(ziel, text);
        }

        private Zeile fertig() {
            return new Zeile(this);
        }
    }
}
