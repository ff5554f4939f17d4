package de.bismit.daten;

import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * One part of a table with its own axes, Merkmal × Zeit × Gebiet, of one level (Tabellenteil): the view for those who work on
 * whole tables. Cells are addressed by their position on the axes. Immutable.
 */
public final class Tabellenteil {

    final Block block;

    Tabellenteil(Block block) {
        this.block = block;
    }

    /**
     * Parts of one table from several deliveries as one part: the axes are united, per cell the later Datenstand counts. Empty if the
     * deliveries differ in what they say of their figures (borders, census basis, breaks, rounding), or some cells were read and others
     * derived: these do not add up to one table.
     */
    public static Optional<Tabellenteil> gefuegt(List<Tabellenteil> teile) {
        boolean gleichartig = teile.stream().map(t -> t.block.istAbgeleitet()).distinct().count() == 1;
        List<Block> bloecke = Datenbestand.vorrang(teile.stream().map(t -> t.block).toList());
        return gleichartig ? Lieferungsfuegung.gemeinsame(bloecke.stream().map(b -> b.lieferung).toList())
                .map(l -> new Tabellenteil(new Blockfuegung(bloecke).block(l))) : Optional.empty();
    }

    /** The delivery this is from. */
    public Lieferung lieferung() {
        return block.lieferung;
    }

    /** The Merkmale, in order of the axis. */
    public List<Merkmal> merkmale() {
        return block.merkmale;
    }

    /** The times, in order of the axis. */
    public List<Zeitbezug> zeiten() {
        return block.zeiten;
    }

    /** The keys of the territories, sorted. */
    public List<String> gebiete() {
        return block.gebiete;
    }

    /** Whether a cell has a number or span. */
    public boolean hatZahlen(int m, int z, int g) {
        return block.hatZahl(m, z, g);
    }

    /** Which territories have a number in any Merkmal: per time their positions. */
    public List<BitSet> lebende() {
        return new Belegung(block).lebende();
    }

    /**
     * Of which territories the source says anything in any Merkmal: a number, or a reason other than that there is no such
     * territory, or that no table has the cell. Per time their positions.
     */
    public List<BitSet> belegte() {
        return new Belegung(block).belegte();
    }

    /** Of which territories the source says nothing but that there is no such. Per time their positions. */
    public List<BitSet> verneinte() {
        return new Belegung(block).verneinte();
    }

    /** The value of a cell, or why there is none. */
    public Wert wert(int m, int z, int g) {
        return block.wert(m, z, g);
    }

    /** The same cells under other circumstances. */
    public Tabellenteil mit(Lieferung neue) {
        return new Tabellenteil(block.unter(neue));
    }

    /**
     * The cells laid out on other territories. Sums follow the algebra of {@link Wert}: missing parts leave a sum missing and
     * unite their reasons; what was shared out is flagged as estimated.
     */
    public Tabellenteil umgelegt(Umlage umlage, Lieferung neue) {
        return new Tabellenteil(new Umlagerechnung(block, umlage).block(neue));
    }

    @Override
    public String toString() {
        return lieferung().tabelle() + ": " + merkmale().size() + " Merkmale, " + zeiten().size() + " Zeiten, " + gebiete().size() + " Gebiete";
    }
}
