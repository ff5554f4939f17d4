package de.bismit.schutz;

import de.bismit.daten.Merkmal;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds which Merkmale add up to which, as a reader of the tables would: from the rows in which all of them are known.
 *
 * <ul>
 *   <li>Where the parts equal the total in nine of ten rows they make it up (one Land may count otherwise, as Saarland's leavers);
 *       one or two that are only a part of another part ("dar. schulischer Teil der Fachhochschulreife") are left out if that
 *       fits better.
 *   <li>Where they exceed it, but never by more than a few in a hundred altogether, the total counts each person once and the
 *       parts may not: Tageseinrichtung + Tagespflege against "Insgesamt (ohne Doppelzählungen)".
 *   <li>Anything else is no sum: rates, overlapping age groups, schools counted once per kind.
 * </ul>
 */
final class Zerlegungssuche {

    private static final int GENUG_ZEILEN = 5;
    private static final int HOECHSTENS_ZEILEN = 20_000;
    private static final int HOECHSTENS_TEILE_BEIM_WEGLASSEN = 12;
    private static final double MEIST = 0.9;
    private static final double FAST_ALLE = 0.99;
    private static final double HOECHSTENS_DOPPELTE = 0.05;
    private static final double GENAUIGKEIT = 1e-6;

    private record Schluessel(int summe, String dimension) {
    }

    /** A sum that is a number, its parts, and how far rounding may set them apart. */
    private record Reihe(double ganzes, Wert[] teile, double spielraum) {
    }

    private final Lagebild lage;
    private final Map<Integer, SortedMap<String, List<Integer>>> kandidaten = new HashMap<>();
    private final Map<Schluessel, Optional<Zerlegung>> gefunden = new HashMap<>();

    Zerlegungssuche(Lagebild lage) {
        this.lage = lage;
        for (int m = 0; m < lage.merkmale().size(); m++) {
            for (String dimension : lage.merkmal(m).auspraegungen().keySet()) {
                int summe = lage.nummer(ohne(lage.merkmal(m), dimension));
                if (summe >= 0) {
                    kandidaten.computeIfAbsent(summe, s -> new TreeMap<>()).computeIfAbsent(dimension, d -> new ArrayList<>()).add(m);
                }
            }
        }
    }

    private static Merkmal ohne(Merkmal merkmal, String dimension) {
        TreeMap<String, String> rest = new TreeMap<>(merkmal.auspraegungen());
        rest.remove(dimension);
        return new Merkmal(merkmal.groesse(), rest);
    }

    /** The sums this Merkmal is a part of, and those it is the sum of. */
    List<Zerlegung> zu(int m) {
        List<Zerlegung> alle = new ArrayList<>();
        for (String dimension : lage.merkmal(m).auspraegungen().keySet()) {
            int summe = lage.nummer(ohne(lage.merkmal(m), dimension));
            if (summe >= 0) {
                zerlegung(summe, dimension).filter(z -> z.teile().contains(m)).ifPresent(alle::add);
            }
        }
        kandidaten.getOrDefault(m, new TreeMap<>()).keySet().forEach(d -> zerlegung(m, d).ifPresent(alle::add));
        return alle;
    }

    private Optional<Zerlegung> zerlegung(int summe, String dimension) {
        Schluessel schluessel = new Schluessel(summe, dimension);
        Optional<Zerlegung> fertig = gefunden.get(schluessel);
        if (fertig == null) {
            fertig = suche(summe, dimension, kandidaten.get(summe).get(dimension));
            gefunden.put(schluessel, fertig);
        }
        return fertig;
    }

    private Optional<Zerlegung> suche(int summe, String dimension, List<Integer> teile) {
        if (teile.size() < 2) {
            return Optional.empty();
        }
        List<Reihe> reihen = reihen(summe, teile);
        List<List<Integer>> auswahlen = auswahlen(teile.size());
        List<Integer> beste = auswahlen.get(0);
        double anteil = 0;
        for (int i = 0; i < auswahlen.size() && anteil < 1; i++) {
            double neuer = anteil(reihen, auswahlen.get(i), false);
            beste = neuer > anteil ? auswahlen.get(i) : beste;
            anteil = Math.max(anteil, neuer);
        }
        if (anteil >= MEIST) {
            return Optional.of(new Zerlegung(dimension, summe, beste.stream().map(teile::get).toList(), false));
        }
        List<Integer> alle = auswahlen.get(0);
        boolean doppelte = anteil(reihen, alle, true) >= FAST_ALLE && ueberschuss(reihen, alle) <= HOECHSTENS_DOPPELTE;
        return doppelte ? Optional.of(new Zerlegung(dimension, summe, teile, true)) : Optional.empty();
    }

    /** All rows in which the sum is a number. */
    private List<Reihe> reihen(int summe, List<Integer> teile) {
        List<Reihe> reihen = new ArrayList<>();
        for (Zeitbezug zeit : lage.daten(summe).zeiten()) {
            for (String gebiet : lage.gebiete(summe)) {
                Zelle zelle = new Zelle(summe, zeit, gebiet);
                if (lage.wert(zelle).istZahl() && reihen.size() < HOECHSTENS_ZEILEN) {
                    reihen.add(reihe(zelle, teile.stream().map(zelle::mitMerkmal).toList()));
                }
            }
        }
        return reihen;
    }

    private Reihe reihe(Zelle summe, List<Zelle> teile) {
        return new Reihe(lage.wert(summe).zahl(), teile.stream().map(lage::wert).toArray(Wert[]::new),
                lage.spielraum(summe.merkmal(), Stream.concat(Stream.of(summe), teile.stream())));
    }

    /** All parts, then all but one, then all but two; never fewer than two. */
    private static List<List<Integer>> auswahlen(int n) {
        List<List<Integer>> auswahlen = new ArrayList<>();
        auswahlen.add(ausser(n, -1, -1));
        for (int i = 0; i < n && n > 2 && n <= HOECHSTENS_TEILE_BEIM_WEGLASSEN; i++) {
            auswahlen.add(ausser(n, i, -1));
        }
        for (int i = 0; i < n && n > 3 && n <= HOECHSTENS_TEILE_BEIM_WEGLASSEN; i++) {
            for (int j = i + 1; j < n; j++) {
                auswahlen.add(ausser(n, i, j));
            }
        }
        return auswahlen;
    }

    private static List<Integer> ausser(int n, int i, int j) {
        List<Integer> stellen = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            if (k != i && k != j) {
                stellen.add(k);
            }
        }
        return stellen;
    }

    /** The share of the complete rows that add up, or reach the sum; 0 if there are too few to tell. */
    private static double anteil(List<Reihe> reihen, List<Integer> stellen, boolean mindestens) {
        int vollstaendig = 0;
        int passend = 0;
        for (Reihe reihe : reihen) {
            double summe = summe(reihe, stellen);
            if (!Double.isNaN(summe) && reihe.ganzes > 0) {
                double abstand = summe - reihe.ganzes;
                double erlaubt = reihe.spielraum + GENAUIGKEIT * reihe.ganzes;
                vollstaendig++;
                passend += Math.abs(abstand) <= erlaubt || mindestens && abstand > 0 ? 1 : 0;
            }
        }
        return vollstaendig < GENUG_ZEILEN ? 0 : (double) passend / vollstaendig;
    }

    private static double ueberschuss(List<Reihe> reihen, List<Integer> stellen) {
        double teile = 0;
        double ganze = 0;
        for (Reihe reihe : reihen) {
            double summe = summe(reihe, stellen);
            if (!Double.isNaN(summe)) {
                teile += summe;
                ganze += reihe.ganzes;
            }
        }
        return teile / ganze - 1;
    }

    /** NaN, inside here only, if a part is no number. */
    private static double summe(Reihe reihe, List<Integer> stellen) {
        double summe = 0;
        for (int stelle : stellen) {
            Wert teil = reihe.teile[stelle];
            summe += teil.istZahl() ? teil.zahl() : Double.NaN;
        }
        return summe;
    }
}
