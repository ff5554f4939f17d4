package de.bismit.daten;

import de.bismit.gebiet.Land;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import de.bismit.zeit.Bruch;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything a {@link Datenbestand} knows of one {@link Merkmal} (Merkmalsdaten), from one or more deliveries: the view to
 * ask many values of. Per cell the later Datenstand counts; an unknown one never beats a known one; of equals the one that
 * was read first. Immutable.
 */
public final class Merkmalsdaten {

    /** Where a block has a Merkmal. */
    record Platz(Block block, int m) {
    }

    private static final Wert NICHT_GELADEN = Wert.ohne(Grund.NICHT_GELADEN);

    private final Merkmal merkmal;
    private final Platz[] plaetze;
    private final NavigableMap<Integer, Zeitbezug> zeitJeJahr;

    /** @param plaetze where blocks have this Merkmal, the one that counts first */
    Merkmalsdaten(Merkmal merkmal, List<Platz> plaetze) {
        this.merkmal = merkmal;
        this.plaetze = plaetze.toArray(Platz[]::new);
        zeitJeJahr = plaetze.size() == 1 ? plaetze.get(0).block.zeitJeJahr : zeitJeJahr(plaetze);
    }

    private static NavigableMap<Integer, Zeitbezug> zeitJeJahr(List<Platz> plaetze) {
        NavigableMap<Integer, Zeitbezug> alle = new TreeMap<>();
        plaetze.forEach(p -> p.block.zeitJeJahr.forEach(
                (jahr, zeit) -> alle.merge(jahr, zeit, (a, b) -> a.compareTo(b) > 0 ? a : b)));
        return Collections.unmodifiableNavigableMap(alle);
    }

    /** What this is about. */
    public Merkmal merkmal() {
        return merkmal;
    }

    /** The times of all deliveries, in order. */
    public Collection<Zeitbezug> zeiten() {
        TreeSet<Zeitbezug> zeiten = new TreeSet<>();
        for (Platz p : plaetze) {
            zeiten.addAll(p.block.zeiten);
        }
        return zeiten;
    }

    /** The years reported for, in order. */
    public Collection<Integer> berichtsjahre() {
        return zeitJeJahr.keySet();
    }

    /** The time that reports for a year; of several the last. */
    public Optional<Zeitbezug> zeit(int berichtsjahr) {
        return Optional.ofNullable(zeitJeJahr.get(berichtsjahr));
    }

    /** The keys of all territories, sorted. */
    public Collection<String> gebiete() {
        TreeSet<String> gebiete = new TreeSet<>();
        for (Platz p : plaetze) {
            gebiete.addAll(p.block.gebiete);
        }
        return gebiete;
    }

    /** The deliveries, the one that counts first. */
    public Collection<Lieferung> lieferungen() {
        LinkedHashSet<Lieferung> lieferungen = new LinkedHashSet<>();
        for (Platz p : plaetze) {
            lieferungen.add(p.block.lieferung);
        }
        return lieferungen;
    }

    /** The breaks of the series, from all deliveries. */
    public List<Bruch> brueche() {
        LinkedHashSet<Bruch> brueche = new LinkedHashSet<>();
        lieferungen().forEach(l -> brueche.addAll(l.brueche()));
        return brueche.stream().sorted((a, b) -> a.datum().compareTo(b.datum())).toList();
    }

    /** The value of a territory at a time, or why there is none. */
    public Wert wert(Zeitbezug zeit, String gebiet) {
        return zelle(zeit, gebiet, false);
    }

    /** The value as the source prints it, before {@linkplain Lieferung#rundungsbasis declared} rounding makes a span of it. */
    public Wert gedruckt(Zeitbezug zeit, String gebiet) {
        return zelle(zeit, gebiet, true);
    }

    private Wert zelle(Zeitbezug zeit, String gebiet, boolean gedruckt) {
        for (Platz p : plaetze) {
            int z = p.block.zeitindex(zeit);
            int g = z < 0 ? -1 : p.block.gebietsindex(gebiet);
            Wert wert = g < 0 ? null : p.block.vorhandener(p.m, z, g, gedruckt);
            if (wert != null) {
                return wert;
            }
        }
        return NICHT_GELADEN;
    }

    /** The value with its delivery and the cell it was read from. */
    public Messwert messwert(Zeitbezug zeit, String gebiet) {
        for (Platz p : plaetze) {
            int z = p.block.zeitindex(zeit);
            int g = z < 0 ? -1 : p.block.gebietsindex(gebiet);
            if (g >= 0 && p.block.hatZelle(p.m, z, g)) {
                return new Messwert(merkmal, zeit, gebiet, p.block.wert(p.m, z, g), new Messwert.Zelle(p.block, p.m, z, g));
            }
        }
        return new Messwert(merkmal, zeit, gebiet, NICHT_GELADEN, null);
    }

    /** The keys of the Kreise of a Land that have a number at a time, sorted. */
    public List<String> kreiseMitZahl(Zeitbezug zeit, Land land) {
        TreeSet<String> kreise = new TreeSet<>();
        for (Platz p : plaetze) {
            int z = p.block.zeitindex(zeit);
            for (int g = 0; z >= 0 && g < p.block.gebiete.size(); g++) {
                String schluessel = p.block.gebiete.get(g);
                if (schluessel.length() >= 5 && schluessel.startsWith(land.schluessel()) && wert(zeit, schluessel).hatZahlen()) {
                    kreise.add(schluessel);
                }
            }
        }
        return new ArrayList<>(kreise);
    }

    /**
     * The sums of the printed numbers over the Kreise of each Land, straight from the columns, for whole tables at once. Cells
     * without a number add nothing and are not counted; territories are not checked for overlap: this is the fast kernel, the careful sum is the
     * Rechner's.
     *
     * @throws IllegalStateException if the Kreise of this Merkmal come from more than one table
     */
    public Kreissummen kreissummen() {
        List<Platz> kreisplaetze = Stream.of(plaetze).filter(p -> Kreissummen.istKreisblock(p.block)).toList();
        if (kreisplaetze.size() != 1) {
            throw new IllegalStateException(merkmal + " steht für Kreise in " + kreisplaetze.size()
                    + " Tabellen; Kreissummen brauchen genau eine");
        }
        return new Kreissummen(kreisplaetze.get(0).block, kreisplaetze.get(0).m);
    }

    @Override
    public String toString() {
        return merkmal + ": " + zeitJeJahr.size() + " Jahre, " + gebiete().size() + " Gebiete, " + lieferungen().size() + " Tabellen";
    }
}
