package de.bismit.daten;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Sets;
import de.bismit.statistik.Abstaende;
import de.bismit.statistik.GerundeteSummen;
import de.bismit.statistik.Gruppen;
import de.bismit.statistik.Gruppensummen;
import de.bismit.statistik.Gueltigkeitsbits;
import de.bismit.statistik.Maskenebene;
import de.bismit.statistik.Spalte;
import de.bismit.wert.Fundstelle;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One part of a table with its own axes: Merkmal × Zeit × Gebiet, dense. Missing cells hold 0.0 and a 0 bit.
 *
 * <p>The layout is {@code [merkmal][zeit][gebiet]}; {@link #zeile} and {@link #zelle} are the only places that know it.
 */
final class Block {

    private static final Merkzeichen[] MERKZEICHEN = Merkzeichen.values();

    final Lieferung lieferung;
    final List<Merkmal> merkmale;
    final List<Zeitbezug> zeiten;
    final List<String> gebiete;
    /** The time that reports for a year, of several the last; made once a block, since every Merkmal asks for it. */
    final NavigableMap<Integer, Zeitbezug> zeitJeJahr;
    final Landesbereiche laender;
    private final Achsenindex<String> gebietsindex;
    private final Achsenindex<Zeitbezug> zeitindex;
    final double[] werte;
    final long[] gueltig;
    final Gruendeplan gruende;
    final @Nullable Ausnahmen merkzeichen;
    private final @Nullable Grenzen grenzen;
    private final @Nullable Abstaende abstaende;
    private final @Nullable Fundstellenplan fundstellen;
    private final @Nullable Zeichenplan zeichen;
    private final List<Spaltenangabe> spalten;
    /** Made when somebody asks, since matching words takes long. */
    private final Supplier<Fussnotenwahl> fussnotenwahl = Suppliers.memoize(this::fussnotenwahl);
    /** Whether cells were derived from others: what is a span says so itself. */
    private final boolean abgeleitet;
    private final @Nullable Herleitung herleitung;
    /** Where cells come from that stand in several deliveries. */
    private final @Nullable Blockfuegung fuegung;
    /** Where cells come from that were laid out on other territories. */
    private final @Nullable Umlageherkunft umlage;
    /** Whether cells were laid out on other territories, so that counts need not be whole. */
    private final boolean umgelegt;

    Block(Blockbauer b) {
        lieferung = b.lieferung;
        merkmale = b.merkmale;
        zeiten = b.zeiten;
        gebiete = b.gebiete;
        zeitJeJahr = zeitJeJahr(zeiten);
        laender = new Landesbereiche(gebiete);
        gebietsindex = new Achsenindex<>(gebiete);
        zeitindex = new Achsenindex<>(zeiten);
        werte = b.werte;
        gueltig = b.gueltig();
        gruende = Gruendeplan.packe(b.gruende, b.grundmengen);
        merkzeichen = b.merkzeichen == null ? null : Ausnahmen.packeMasken(b.merkzeichen);
        grenzen = b.grenzen == null ? null : b.grenzen.fest();
        herleitung = b.herleitung;
        fuegung = b.fuegung;
        abgeleitet = b.herleitung != null || fuegung != null && fuegung.istAbgeleitet();
        abstaende = abgeleitet ? null : abstaende();
        fundstellen = b.fundstellen == null ? null : b.fundstellen.fertig();
        zeichen = b.zeichennummern == null ? null : Zeichenplan.packe(b.zeichennummern, b.zeichentexte, b.gruende);
        spalten = b.spalten();
        umlage = null;
        umgelegt = fuegung != null && fuegung.istUmgelegt();
    }

    /** The cells of another block laid out on other territories. */
    Block(Block von, Lieferung neue, Umlage umlage, Umlagerechnung rechnung) {
        lieferung = neue;
        merkmale = von.merkmale;
        zeiten = von.zeiten;
        gebiete = umlage.gebiete();
        zeitJeJahr = von.zeitJeJahr;
        laender = new Landesbereiche(gebiete);
        gebietsindex = new Achsenindex<>(gebiete);
        zeitindex = von.zeitindex;
        werte = rechnung.werte;
        gueltig = rechnung.gueltig;
        gruende = rechnung.gruende();
        merkzeichen = rechnung.merkzeichen();
        grenzen = rechnung.grenzen();
        abstaende = null;
        fundstellen = null;
        zeichen = null;
        spalten = von.spalten;
        herleitung = null;
        fuegung = null;
        abgeleitet = true;
        this.umlage = new Umlageherkunft(von, umlage);
        umgelegt = true;
    }

    private Block(Block von, Lieferung neue, boolean mitHerkunft) {
        lieferung = neue;
        merkmale = von.merkmale;
        zeiten = von.zeiten;
        gebiete = von.gebiete;
        zeitJeJahr = von.zeitJeJahr;
        laender = von.laender;
        gebietsindex = von.gebietsindex;
        zeitindex = von.zeitindex;
        werte = von.werte;
        gueltig = von.gueltig;
        gruende = von.gruende;
        abgeleitet = von.abgeleitet;
        herleitung = mitHerkunft ? von.herleitung : null;
        merkzeichen = von.merkzeichen;
        grenzen = von.grenzen;
        abstaende = neue == von.lieferung || von.abgeleitet ? von.abstaende : abstaende();
        fundstellen = mitHerkunft ? von.fundstellen : null;
        zeichen = mitHerkunft ? von.zeichen : null;
        spalten = von.spalten;
        fuegung = mitHerkunft ? von.fuegung : null;
        umlage = mitHerkunft ? von.umlage : null;
        umgelegt = von.umgelegt;
    }

    private static NavigableMap<Integer, Zeitbezug> zeitJeJahr(List<Zeitbezug> zeiten) {
        NavigableMap<Integer, Zeitbezug> jahre = new TreeMap<>();
        zeiten.stream().sorted().forEach(zeit -> jahre.put(zeit.berichtsjahr(), zeit));
        return Collections.unmodifiableNavigableMap(jahre);
    }

    Block ohneHerkunft() {
        return new Block(this, lieferung, false);
    }

    /**
     * The same cells under other circumstances.
     *
     * @throws IllegalStateException if the cells were derived from others, which would have to change first
     */
    Block mit(Lieferung neue) {
        if (abgeleitet && neue != lieferung) {
            throw new IllegalStateException("Aus " + lieferung + " sind schon Merkmale abgeleitet, die davon nichts mehr merken; "
                    + "erst die Rundung erklären, dann abbilden oder umschlüsseln");
        }
        return new Block(this, neue, true);
    }

    /** The same cells under circumstances that change no value. */
    Block unter(Lieferung neue) {
        return new Block(this, neue, true);
    }

    /** Per time and territory how far a person count may lie from the true one; null where nothing is rounded. */
    private @Nullable Abstaende abstaende() {
        return lieferung.istGerundet() ? Abstaende.von(lieferung.abstaende(zeiten, gebiete), gebiete.size(), Gruppen.bereiche(laender.grenzen), werte, gueltig) : null;
    }

    int zeitindex(Zeitbezug zeit) {
        return zeitindex.finde(zeit);
    }

    int gebietsindex(String gebiet) {
        return gebietsindex.finde(gebiet);
    }

    int zeile(int m, int z) {
        return m * zeiten.size() + z;
    }

    int zelle(int m, int z, int g) {
        return zeile(m, z) * gebiete.size() + g;
    }

    boolean hatZahl(int m, int z, int g) {
        return Gueltigkeitsbits.gesetzt(gueltig, gebiete.size(), zeile(m, z), g);
    }

    /** The number as printed; of a printed span its lower bound. */
    double zahl(int m, int z, int g) {
        return werte[zelle(m, z, g)];
    }

    Grund grund(int m, int z, int g) {
        return gruende.erster(zelle(m, z, g));
    }

    /** Whether the source has this cell at all. */
    boolean hatZelle(int m, int z, int g) {
        return hatZahl(m, z, g) || grund(m, z, g) != Grund.NICHT_GELADEN;
    }

    /** The value, or as printed; null where the source has no such cell at all. */
    @Nullable Wert vorhandener(int m, int z, int g, boolean gedruckt) {
        if (hatZahl(m, z, g)) {
            return zahlwert(zelle(m, z, g), gedruckt ? 0 : abstand(m, z, g), merkzeichen(m, z, g));
        }
        return hatZelle(m, z, g) ? gedruckt(m, z, g) : null;
    }

    Wert wert(int m, int z, int g) {
        return wert(m, z, g, abstand(m, z, g));
    }

    private double abstand(int m, int z, int g) {
        Abstaende abstaende = abstaende(m);
        return abstaende == null ? 0 : abstaende.von(z, g);
    }

    /** The value before rounding that was declared or confirmed makes a span of it. */
    Wert gedruckt(int m, int z, int g) {
        return wert(m, z, g, 0);
    }

    private Wert wert(int m, int z, int g, double abstand) {
        Set<Merkzeichen> flaggen = merkzeichen(m, z, g);
        if (hatZahl(m, z, g)) {
            return zahlwert(zelle(m, z, g), abstand, flaggen);
        }
        return Wertspalten.wert(gruende.zustand(zelle(m, z, g)), flaggen);
    }

    private Wert zahlwert(int zelle, double abstand, Set<Merkzeichen> flaggen) {
        double zahl = werte[zelle];
        double oben = grenzen == null ? zahl : grenzen.oben(zelle, zahl);
        if (oben == zahl && abstand == 0) {
            return Wert.of(zahl, flaggen);
        }
        return Wert.spanne(Rundung.unten(zahl, abstand), Math.max(oben, zahl + abstand),
                abgeleitet ? flaggen : Sets.union(flaggen, Rundung.AUS_RUNDUNG));
    }

    /** Whether cells were laid out on other territories. */
    boolean istUmgelegt() {
        return umgelegt;
    }

    /** Whether the cells were derived from others instead of read. */
    boolean istAbgeleitet() {
        return abgeleitet;
    }

    Optional<Herleitung> herleitung() {
        return Optional.ofNullable(herleitung);
    }

    private Set<Merkzeichen> merkzeichen(int m, int z, int g) {
        int maske = merkzeichen == null ? 0 : merkzeichen.wert(zelle(m, z, g)) & 0xff;
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

    Spaltenangabe spaltenangabe(int m) {
        return spalten.get(m);
    }

    /** How a cell that was made of others came about; empty for one that was read or taken over as it is. */
    Optional<Umlageherkunft> umlage(int m, int z, int g) {
        return Optional.ofNullable(umlage).filter(u -> u.kopie(m, z, g).isEmpty());
    }

    /** The cell this one was taken over from as it is, in the end: itself, if it was not. */
    Optional<Messwert.Zelle> vorlage(int m, int z, int g) {
        return fuegung != null ? fuegung.zelle(m, z, g) : Optional.ofNullable(umlage).flatMap(h -> h.kopie(m, z, g));
    }

    Optional<Fundstelle> fundstelle(int m, int z, int g) {
        Optional<Messwert.Zelle> vorlage = vorlage(m, z, g);
        if (vorlage.isPresent()) {
            Messwert.Zelle c = vorlage.get();
            return c.block().fundstelle(c.m(), c.z(), c.g());
        }
        if (fundstellen == null || !hatZelle(m, z, g) || fundstellen.zeile(m, z, g) == Zeilennummern.UNBEKANNT) {
            return Optional.empty();
        }
        return Optional.of(new Fundstelle(lieferung.tabelle(), lieferung.datei(), fundstellen.zeile(m, z, g),
                fundstellen.spalte(m, z), spalten.get(m).bezeichnung(), lieferung.zusatz()));
    }

    /** The sign printed instead of a number; empty for a printed number or where it was not kept. */
    String zeichen(int m, int z, int g) {
        if (zeichen == null) {
            return vorlage(m, z, g).map(c -> c.block().zeichen(c.m(), c.z(), c.g())).orElse("");
        }
        int zelle = zelle(m, z, g);
        return hatZahl(m, z, g) ? zeichen.beiZahl(zelle) : zeichen.beiGrund(zelle, grund(m, z, g));
    }

    List<Fussnote> fussnoten(int m, int z, int g) {
        if (umlage != null) {
            return umlage.fussnoten(m, z, g);
        }
        if (fuegung != null) {
            return fuegung.zelle(m, z, g).map(c -> c.block().fussnoten(c.m(), c.z(), c.g())).orElse(List.of());
        }
        return fussnotenwahl.get().fuer(m, gebiete.get(g), zeiten.get(z));
    }

    private Fussnotenwahl fussnotenwahl() {
        return new Fussnotenwahl(lieferung.fussnoten(), spalten);
    }

    long herkunftsbytes() {
        return (fundstellen == null ? 0 : fundstellen.bytes()) + (zeichen == null ? 0 : zeichen.bytes()) + (fuegung == null ? 0 : fuegung.herkunftsbytes());
    }

    /** The column of one Merkmal: rows are times, cells are territories. A view, unless rounding makes spans of its numbers. */
    Spalte spalte(int m) {
        if (!hatSpannen(m)) {
            return druckspalte(m);
        }
        int anfang = zelle(m, 0, 0);
        double[] unten = new double[zeiten.size() * gebiete.size()];
        double[] oben = new double[unten.length];
        fuelleSpannen(m, unten, oben);
        int worte = Gueltigkeitsbits.worte(gebiete.size());
        long[] bits = Arrays.copyOfRange(gueltig, zeile(m, 0) * worte, (zeile(m, 0) + zeiten.size()) * worte);
        return Spalte.sicht(0, zeiten.size(), gebiete.size(), unten, oben, bits, istGanzzahlig(m), zelle -> gruende.zustand(anfang + zelle),
                merkzeichen == null ? Maskenebene.LEER : zelle -> merkzeichenmaske(anfang + zelle)).mitSpannenzeichen(spannenzeichen());
    }

    /** The numbers as printed, before rounding makes spans of them; a view. */
    private Spalte druckspalte(int m) {
        return Spalte.sicht(zeile(m, 0), zeiten.size(), gebiete.size(), werte, werte, gueltig, istGanzzahlig(m), gruende::zustand,
                merkzeichen == null ? Maskenebene.LEER : this::merkzeichenmaske);
    }

    private long spannenzeichen() {
        return abgeleitet ? 0 : 1L << Merkzeichen.AUS_RUNDUNG.ordinal();
    }

    /** The sums over the Kreise of each Land; the bounds of rounded counts are added without being written down first. */
    Gruppensummen landessummen(int m) {
        Abstaende abstaende = abstaende(m);
        return abstaende == null || grenzen != null || !istGanzzahlig(m)
                ? Gruppensummen.von(spalte(m), Gruppen.bereiche(laender.grenzen), Wertspalten.REGELN_DER_LAENDER)
                : GerundeteSummen.von(druckspalte(m), abstaende, Wertspalten.REGELN_DER_LAENDER, spannenzeichen());
    }

    /** Whether the numbers of a Merkmal are whole; shares of a Kreis make fractions of counts. */
    boolean istGanzzahlig(int m) {
        return !umgelegt && merkmale.get(m).groesse().einheit().istAnzahl();
    }

    /** Whether any number of a Merkmal is a span. */
    boolean hatSpannen(int m) {
        return grenzen != null || abstaende(m) != null;
    }

    /** The bounds of the cells with numbers, {@code [zeit][gebiet]}. */
    void fuelleSpannen(int m, double[] unten, double[] oben) {
        int anfang = zelle(m, 0, 0);
        Abstaende abstaende = abstaende(m);
        for (int i = 0; i < unten.length; i++) {
            if (hatZahl(m, i / gebiete.size(), i % gebiete.size())) {
                double zahl = werte[anfang + i];
                double abstand = abstaende == null ? 0 : abstaende.von(i / gebiete.size(), i % gebiete.size());
                unten[i] = Rundung.unten(zahl, abstand);
                oben[i] = Math.max(grenzen == null ? zahl : grenzen.oben(anfang + i, zahl), zahl + abstand);
            }
        }
    }

    private long merkzeichenmaske(int zelle) {
        return merkzeichen == null ? 0 : merkzeichen.wert(zelle) & 0xff;
    }

    /** How far the counts of a Merkmal may lie from the true ones; only persons are rounded for confidentiality. */
    private @Nullable Abstaende abstaende(int m) {
        return abstaende != null && merkmale.get(m).groesse().einheit().istPersonen() ? abstaende : null;
    }
}
