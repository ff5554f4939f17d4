package de.bismit.daten;

import com.google.common.collect.Sets;
import de.bismit.statistik.Gueltigkeitsbits;
import de.bismit.statistik.Summen;
import de.bismit.wert.Fundstelle;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One part of a table with its own axes: Merkmal × Zeit × Gebiet, dense. Missing cells hold 0.0 and a 0 bit.
 *
 * <p>The layout is {@code [merkmal][zeit][gebiet]}; {@link #zeile} and {@link #zelle} are the only places that know it.
 */
final class Block {

    private static final Grund[] GRUENDE = Grund.values();
    private static final Merkzeichen[] MERKZEICHEN = Merkzeichen.values();

    final Lieferung lieferung;
    final List<Merkmal> merkmale;
    final List<Zeitbezug> zeiten;
    final List<String> gebiete;
    private final Map<String, Integer> gebietsindex;
    private final Map<Zeitbezug, Integer> zeitindex;
    private final double[] werte;
    private final long[] gueltig;
    private final Ausnahmen gruende;
    private final @Nullable Ausnahmen merkzeichen;
    private final @Nullable Fundstellenplan fundstellen;
    private final @Nullable Zeichenplan zeichen;
    private final List<Spalte> spalten;

    Block(Blockbauer b) {
        lieferung = b.lieferung;
        merkmale = b.merkmale;
        zeiten = b.zeiten;
        gebiete = b.gebiete;
        gebietsindex = Blockbauer.index(gebiete);
        zeitindex = Blockbauer.index(zeiten);
        werte = b.werte;
        gueltig = b.gueltig;
        gruende = Ausnahmen.packe(b.gruende);
        merkzeichen = b.merkzeichen == null ? null : Ausnahmen.packe(b.merkzeichen);
        fundstellen = b.fundstellen == null ? null : b.fundstellen.fertig();
        zeichen = b.zeichennummern == null ? null : Zeichenplan.packe(b.zeichennummern, b.zeichentexte, b.gruende);
        spalten = b.spalten;
    }

    private Block(Block von) {
        lieferung = von.lieferung;
        merkmale = von.merkmale;
        zeiten = von.zeiten;
        gebiete = von.gebiete;
        gebietsindex = von.gebietsindex;
        zeitindex = von.zeitindex;
        werte = von.werte;
        gueltig = von.gueltig;
        gruende = von.gruende;
        merkzeichen = von.merkzeichen;
        fundstellen = null;
        zeichen = null;
        spalten = von.spalten;
    }

    Block ohneHerkunft() {
        return new Block(this);
    }

    int zeitindex(Zeitbezug zeit) {
        Integer i = zeitindex.get(zeit);
        return i == null ? -1 : i;
    }

    int gebietsindex(String gebiet) {
        Integer i = gebietsindex.get(gebiet);
        return i == null ? -1 : i;
    }

    private int zeile(int m, int z) {
        return m * zeiten.size() + z;
    }

    private int zelle(int m, int z, int g) {
        return zeile(m, z) * gebiete.size() + g;
    }

    boolean hatZahl(int m, int z, int g) {
        return Gueltigkeitsbits.gesetzt(gueltig, gebiete.size(), zeile(m, z), g);
    }

    double zahl(int m, int z, int g) {
        return werte[zelle(m, z, g)];
    }

    Grund grund(int m, int z, int g) {
        return GRUENDE[gruende.wert(zelle(m, z, g))];
    }

    /** Whether the source has this cell at all. */
    boolean hatZelle(int m, int z, int g) {
        return hatZahl(m, z, g) || grund(m, z, g) != Grund.NICHT_GELADEN;
    }

    Wert wert(int m, int z, int g) {
        Set<Merkzeichen> flaggen = merkzeichen(m, z, g);
        if (hatZahl(m, z, g)) {
            return Wert.of(zahl(m, z, g), flaggen);
        }
        Grund grund = grund(m, z, g);
        Wert ohne = grund == Grund.KEIN_GEBIET || grund.zaehltAlsNull() ? Wert.nichtZutreffend(grund) : Wert.ohne(grund);
        return flaggen.isEmpty() ? ohne : ohne.mit(flaggen);
    }

    private Set<Merkzeichen> merkzeichen(int m, int z, int g) {
        int maske = merkzeichen == null ? 0 : merkzeichen.wert(zelle(m, z, g));
        if (maske == 0) {
            return Set.of();
        }
        EnumSet<Merkzeichen> menge = EnumSet.noneOf(Merkzeichen.class);
        for (Merkzeichen zeichen : MERKZEICHEN) {
            if ((maske >>> zeichen.ordinal() & 1) != 0) {
                menge.add(zeichen);
            }
        }
        return Sets.immutableEnumSet(menge);
    }

    Spalte spalte(int m) {
        return spalten.get(m);
    }

    Optional<Fundstelle> fundstelle(int m, int z, int g) {
        if (fundstellen == null || !hatZelle(m, z, g) || fundstellen.zeile(m, z, g) == Zeilennummern.UNBEKANNT) {
            return Optional.empty();
        }
        return Optional.of(new Fundstelle(lieferung.tabelle(), lieferung.datei(), fundstellen.zeile(m, z, g),
                fundstellen.spalte(m, z), spalten.get(m).bezeichnung(), lieferung.zusatz()));
    }

    /** The sign printed instead of a number; empty for a printed number or where it was not kept. */
    String zeichen(int m, int z, int g) {
        if (zeichen == null) {
            return "";
        }
        int zelle = zelle(m, z, g);
        return hatZahl(m, z, g) ? zeichen.beiZahl(zelle) : zeichen.beiGrund(zelle, grund(m, z, g));
    }

    List<Fussnote> fussnoten(int m, int z, int g) {
        return new Fussnotenwahl(lieferung.fussnoten(), spalten).fuer(m, gebiete.get(g), zeiten.get(z));
    }

    long herkunftsbytes() {
        return (fundstellen == null ? 0 : fundstellen.bytes()) + (zeichen == null ? 0 : zeichen.bytes());
    }

    /** The sum of a contiguous range of Gebiete; missing cells add nothing, {@link #zahlen} tells how many count. */
    double summe(int m, int z, int von, int bis) {
        int anfang = zelle(m, z, 0);
        return merkmale.get(m).groesse().einheit().istAnzahl() ? Summen.bereich(werte, anfang + von, anfang + bis)
                : Summen.kompensiert(werte, anfang + von, anfang + bis);
    }

    int zahlen(int m, int z, int von, int bis) {
        return Gueltigkeitsbits.zaehle(gueltig, gebiete.size(), zeile(m, z), von, bis);
    }
}
