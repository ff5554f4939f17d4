package de.bismit.daten;

import de.bismit.zeit.Zeitbezug;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Blocks of one table from several deliveries as one block (Blockfügung): the axes are united, per cell the first block that has
 * it counts. Immutable.
 */
final class Blockfuegung {

    /** The one that counts first leads. */
    private final List<Block> quellen;
    private final List<Merkmal> merkmale;
    private final List<Zeitbezug> zeiten;
    private final List<String> gebiete;

    Blockfuegung(List<Block> quellen) {
        this.quellen = List.copyOf(quellen);
        merkmale = List.copyOf(quellen.stream().flatMap(b -> b.merkmale.stream()).collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll));
        zeiten = List.copyOf(quellen.stream().flatMap(b -> b.zeiten.stream()).collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
        gebiete = List.copyOf(quellen.stream().flatMap(b -> b.gebiete.stream()).collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
    }

    /** The cells, with what they were printed with; rounding of the common delivery makes spans of them as before. */
    Block block(Lieferung gemeinsame) {
        Blockbauer bauer = new Blockbauer(gemeinsame, merkmale, zeiten, gebiete);
        bauer.fuegung = this;
        bauer.angegebeneSpalten = merkmale.stream().map(this::spalte).toList();
        for (int m = 0; m < merkmale.size(); m++) {
            for (int z = 0; z < zeiten.size(); z++) {
                for (int g = 0; g < gebiete.size(); g++) {
                    setze(bauer, m, z, g);
                }
            }
        }
        return bauer.baue();
    }

    private void setze(Blockbauer bauer, int m, int z, int g) {
        zelle(m, z, g).ifPresent(c -> bauer.wert(m, z, g, c.block().gedruckt(c.m(), c.z(), c.g())));
    }

    private Spaltenangabe spalte(Merkmal merkmal) {
        Block erster = quellen.stream().filter(b -> b.merkmale.contains(merkmal)).findFirst().orElseThrow();
        return erster.spaltenangabe(erster.merkmale.indexOf(merkmal));
    }

    /** Where a cell stands; empty if no delivery has it. */
    Optional<Messwert.Zelle> zelle(int m, int z, int g) {
        for (Block quelle : quellen) {
            int qm = quelle.merkmale.indexOf(merkmale.get(m));
            int qz = quelle.zeitindex(zeiten.get(z));
            int qg = quelle.gebietsindex(gebiete.get(g));
            if (qm >= 0 && qz >= 0 && qg >= 0 && quelle.hatZelle(qm, qz, qg)) {
                return Optional.of(new Messwert.Zelle(quelle, qm, qz, qg));
            }
        }
        return Optional.empty();
    }

    boolean istAbgeleitet() {
        return quellen.stream().anyMatch(Block::istAbgeleitet);
    }

    boolean istUmgelegt() {
        return quellen.stream().anyMatch(Block::istUmgelegt);
    }

    long herkunftsbytes() {
        return quellen.stream().mapToLong(Block::herkunftsbytes).sum();
    }
}
