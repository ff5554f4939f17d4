package de.bismit.daten;

import de.bismit.statistik.Gueltigkeitsbits;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Fills one block of a {@link Datenbestand}: a dense part of a table with its own axes. Cells are addressed by their
 * position on the axes {@code [merkmal][zeit][gebiet]}; a cell that is never set is not in the source. Not thread-safe.
 */
public final class Blockbauer {

    final Lieferung lieferung;
    final List<Merkmal> merkmale;
    final List<Zeitbezug> zeiten;
    final List<String> gebiete;
    final double[] werte;
    final byte[] gruende;
    byte @Nullable [] merkzeichen;
    @Nullable Grenzen grenzen;
    Fundstellenplan.@Nullable Bau fundstellen;
    byte @Nullable [] zeichennummern;
    final List<String> zeichentexte = new ArrayList<>(List.of(""));
    List<Spaltenangabe> angegebeneSpalten = List.of();
    @Nullable Herleitung herleitung;
    @Nullable Blockfuegung fuegung;
    final TreeMap<Integer, Set<Grund>> grundmengen = new TreeMap<>();
    private final Zellpuffer puffer = new Zellpuffer();
    private boolean fertig;

    /**
     * An empty block.
     *
     * @param gebiete keys of one level, sorted
     * @throws IllegalArgumentException if the keys are not sorted, or one stands twice
     */
    public Blockbauer(Lieferung lieferung, List<Merkmal> merkmale, List<Zeitbezug> zeiten, List<String> gebiete) {
        this.lieferung = lieferung;
        this.merkmale = List.copyOf(merkmale);
        this.zeiten = List.copyOf(zeiten);
        this.gebiete = List.copyOf(gebiete);
        pruefeOrdnung(this.gebiete);
        int zellen = Math.toIntExact((long) merkmale.size() * zeiten.size() * gebiete.size());
        werte = new double[zellen];
        gruende = new byte[zellen];
        Arrays.fill(gruende, (byte) Grund.NICHT_GELADEN.ordinal());
    }

    /**
     * Keeps where cells stand in the source.
     *
     * @param zeilengruppe per Merkmal the number of its row class, from 0; Merkmale printed in one row share it
     * @param zeitInZeile whether each time has rows of its own
     * @param neueSpalten per Merkmal what its column says
     */
    public Blockbauer mitFundstellen(int[] zeilengruppe, boolean zeitInZeile, List<Spaltenangabe> neueSpalten) {
        fundstellen = new Fundstellenplan.Bau(zeilengruppe, zeitInZeile, zeiten.size(), gebiete.size());
        angegebeneSpalten = List.copyOf(neueSpalten);
        return this;
    }

    /**
     * Declares that the cells were not read but derived from others, and how. Spans are stored as they come: the rounding of
     * the delivery is in them already.
     */
    public Blockbauer mitHerleitung(Herleitung neue) {
        herleitung = neue;
        return this;
    }

    private static void pruefeOrdnung(List<String> gebiete) {
        for (int g = 1; g < gebiete.size(); g++) {
            if (gebiete.get(g - 1).compareTo(gebiete.get(g)) >= 0) {
                throw new IllegalArgumentException("Gebiete müssen aufsteigend stehen, jedes einmal: " + gebiete.get(g) + " steht hinter "
                        + gebiete.get(g - 1));
            }
        }
    }

    /** What the columns say; where nothing was said, the names of the Merkmale. */
    List<Spaltenangabe> spalten() {
        return angegebeneSpalten.isEmpty() ? merkmale.stream().map(m -> Spaltenangabe.of(m.toString())).toList() : angegebeneSpalten;
    }

    /** From now on the arrays belong to the block. */
    Block baue() {
        leerePuffer();
        fertig = true;
        return new Block(this);
    }

    /** The bits of the cells that have a number: made in one go, since cells come in any order. */
    long[] gueltig() {
        int breite = gebiete.size();
        int worte = Gueltigkeitsbits.worte(breite);
        long[] bits = new long[merkmale.size() * zeiten.size() * worte];
        int zelle = 0;
        for (int zeile = 0; zeile < bits.length; zeile += worte) {
            for (int g = 0; g < breite; g++) {
                bits[zeile + (g >>> 6)] |= (gruende[zelle++] == Ausnahmen.FREI ? 1L : 0) << g;
            }
        }
        return bits;
    }

    /** Sets a number. */
    public void zahl(int m, int z, int g, double zahl) {
        if (!Double.isFinite(zahl)) {
            throw new IllegalArgumentException(zahl + " ist keine Zahl; für Fehlendes ohne(…, Grund) nehmen");
        }
        int zelle = freieZelle(m, z, g);
        werte[zelle] = zahl;
        gruende[zelle] = Ausnahmen.FREI;
        vergissGrundmenge(zelle);
    }

    /** Sets a printed number and where it stands, as {@link #zahl} and {@link #fundstelle}; made for very many that come in any order. */
    public void gedruckt(int m, int z, int g, double zahl, int zeile, int spalte) {
        Fundstellenplan.Bau plan = fundstellen;
        if (plan == null || !Double.isFinite(zahl)) {
            zahl(m, z, g, zahl);
            return;
        }
        if (puffer.istVoll()) {
            puffer.leere(werte, gruende, plan);
        }
        puffer.dazu(zelle(m, z, g), zahl, plan.zeilenplatz(m, z, g), zeile);
        plan.setzeSpalte(m, z, spalte);
    }

    /** Sets a span, as print that stands for any number from {@code von} to {@code bis}; a cell is set once. */
    public void spanne(int m, int z, int g, double von, double bis) {
        zahl(m, z, g, von);
        if (bis > von) {
            Grenzen ziel = grenzen == null ? new Grenzen() : grenzen;
            ziel.dazu(zelle(m, z, g), bis);
            grenzen = ziel;
        }
    }

    /** Sets the reason why there is no number. */
    public void ohne(int m, int z, int g, Grund grund) {
        int zelle = freieZelle(m, z, g);
        werte[zelle] = 0;
        gruende[zelle] = (byte) grund.ordinal();
        vergissGrundmenge(zelle);
    }

    /** Hardly any block has such sets, and reading asks once a cell. */
    private void vergissGrundmenge(int zelle) {
        if (!grundmengen.isEmpty()) {
            grundmengen.remove(zelle);
        }
    }

    /** Sets a derived value with all its reasons and flags. */
    public void wert(int m, int z, int g, Wert wert) {
        if (wert.hatZahlen()) {
            spanne(m, z, g, wert.untereGrenze(), wert.obereGrenze());
        } else {
            ohne(m, z, g, Collections.min(wert.gruende()));
        }
        if (wert.gruende().size() > 1) {
            grundmengen.put(zelle(m, z, g), wert.gruende());
        }
        merkzeichen(m, z, g, wert.merkzeichen());
    }

    /** Adds flags to a cell. */
    public void merkzeichen(int m, int z, int g, Set<Merkzeichen> zeichen) {
        if (zeichen.isEmpty()) {
            return;
        }
        byte[] ebene = merkzeichen == null ? new byte[werte.length] : merkzeichen;
        for (Merkzeichen eines : zeichen) {
            if (!eines.stehtInZellen()) {
                throw new IllegalArgumentException("Merkzeichen " + eines + " gehört zu einer Rechnung; erwartet eines, das eine Zelle haben kann");
            }
            ebene[zelle(m, z, g)] |= (byte) (1 << eines.ordinal());
        }
        merkzeichen = ebene;
    }

    /** Sets where a cell stands; only after {@link #mitFundstellen}. */
    public void fundstelle(int m, int z, int g, int zeile, int spalte) {
        if (fundstellen != null) {
            leerePuffer();
            fundstellen.setze(m, z, g, zeile, spalte);
        }
    }

    /** Keeps the sign a cell was printed with instead of a number; only after {@link #mitFundstellen}. */
    public void zeichen(int m, int z, int g, String zeichen) {
        if (fundstellen == null || zeichen.isEmpty()) {
            return;
        }
        int nummer = zeichentexte.indexOf(zeichen);
        if (nummer < 0 && zeichentexte.size() <= Byte.MAX_VALUE) {
            nummer = zeichentexte.size();
            zeichentexte.add(zeichen);
        }
        byte[] ebene = zeichennummern == null ? new byte[werte.length] : zeichennummern;
        ebene[zelle(m, z, g)] = (byte) Math.max(0, nummer);
        zeichennummern = ebene;
    }

    /** The place of a cell nothing is on its way to. */
    private int freieZelle(int m, int z, int g) {
        leerePuffer();
        return zelle(m, z, g);
    }

    private void leerePuffer() {
        if (fundstellen != null) {
            puffer.leere(werte, gruende, fundstellen);
        }
    }

    private int zelle(int m, int z, int g) {
        if (fertig) {
            throw new IllegalStateException("der Block ist schon Teil eines Datenbestands und ändert sich nicht mehr");
        }
        Objects.checkIndex(z, zeiten.size());
        Objects.checkIndex(g, gebiete.size());
        return (m * zeiten.size() + z) * gebiete.size() + g;
    }
}
