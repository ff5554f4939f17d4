package de.bismit.schutz;

import de.bismit.daten.Additivitaet;
import de.bismit.gebiet.Ebene;
import de.bismit.gebiet.Gebietseintrag;
import de.bismit.gebiet.Gebietsverzeichnis;
import de.bismit.gebiet.Gueltigkeit;
import de.bismit.gebiet.Land;
import de.bismit.wert.Grund;
import de.bismit.wert.NichtZutreffend;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The territories that add up to another one: the Kreise of a Land or Regierungsbezirk, the Länder of Germany. Only where the
 * table has all of them, each once: the nine Kommunen of a Revier are no Land.
 */
final class Gebietssummen {

    private static final int LAENGE_LAND = 2;
    private static final int LAENGE_BEZIRK = 3;
    private static final int LAENGE_KREIS = 5;
    private static final int GENUG_SUMMEN = 5;
    private static final double FAST_ALLE = 0.99;
    private static final String BUND = "DG";

    private record Mitglieder(int merkmal, String gebiet) {
    }

    private record Bestand(List<String> teile, boolean ueberlappt) {
    }

    private final Gebietsverzeichnis verzeichnis = Gebietsverzeichnis.deutschland();
    private final Lagebild lage;
    private final Map<Integer, Boolean> summierbar = new HashMap<>();
    private final Map<Mitglieder, List<String>> mitglieder = new HashMap<>();
    private final Map<Zelle, Bestand> bestaende = new HashMap<>();
    private final Map<String, List<Gebietseintrag>> kreiseJeLand;

    Gebietssummen(Lagebild lage) {
        this.lage = lage;
        kreiseJeLand = verzeichnis.alle().stream().filter(e -> e.ebene() == Ebene.KREIS)
                .collect(Collectors.groupingBy(e -> e.schluessel().substring(0, LAENGE_LAND)));
    }

    /** The relations a cell stands in, as a part and as a sum. */
    List<Gleichung> zu(Zelle zelle) {
        List<Gleichung> alle = new ArrayList<>();
        if (istSummierbar(zelle.merkmal())) {
            String gebiet = zelle.gebiet();
            summen(gebiet).forEach(summe -> gleichung(zelle.mitGebiet(summe), zelle).ifPresent(alle::add));
            if (gebiet.length() <= LAENGE_BEZIRK) {
                gleichung(zelle, zelle).ifPresent(alle::add);
            }
        }
        return alle;
    }

    private static List<String> summen(String gebiet) {
        if (gebiet.equals(BUND)) {
            return List.of();
        }
        return gebiet.length() == LAENGE_LAND ? List.of(BUND)
                : gebiet.length() < LAENGE_KREIS ? List.of()
                : List.of(gebiet.substring(0, LAENGE_LAND), gebiet.substring(0, LAENGE_BEZIRK));
    }

    private Optional<Gleichung> gleichung(Zelle summe, Zelle gesucht) {
        if (lage.wert(summe).gruende().contains(Grund.NICHT_GELADEN)) {
            return Optional.empty();
        }
        List<String> teile = teile(summe, gesucht.gebiet());
        if (teile.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Gleichung(Weg.GEBIETE, summe.gebiet(), lage.gebiet(summe.gebiet()).name() + " insgesamt", summe, 0,
                teile.stream().map(summe::mitGebiet).toList(), false, spielraum(summe, teile)));
    }

    private double spielraum(Zelle summe, List<String> teile) {
        return lage.spielraum(summe.merkmal(), Stream.concat(Stream.of(summe), teile.stream().map(summe::mitGebiet)));
    }

    /** The keys that make up a territory at a time, each territory once; empty if they do not cover it. */
    private List<String> teile(Zelle summe, String gesucht) {
        Bestand bestand = bestaende.computeIfAbsent(summe, this::bestand);
        if (!bestand.ueberlappt) {
            return bestand.teile;
        }
        // several generations of keys in one table: those that existed together with the one asked for, and on the day
        LocalDate tag = summe.zeit().referenztag();
        boolean teil = bestand.teile.contains(gesucht);
        List<String> generation = bestand.teile.stream()
                .filter(g -> teil ? g.equals(gesucht) || verzeichnis.zugleich(g, gesucht) : gilt(g, tag)).toList();
        if (ueberlappen(generation)) {
            generation = generation.stream().filter(g -> gilt(g, tag)).toList();
        }
        return ueberlappen(generation) || !deckt(summe.gebiet(), tag, generation) ? List.of() : generation;
    }

    private Bestand bestand(Zelle summe) {
        LocalDate tag = summe.zeit().referenztag();
        List<String> teile = mitglieder.computeIfAbsent(new Mitglieder(summe.merkmal(), summe.gebiet()), this::mitglieder).stream()
                .filter(g -> hatBestand(summe.mitGebiet(g), tag)).toList();
        boolean ueberlappt = ueberlappen(teile);
        return new Bestand(ueberlappt || deckt(summe.gebiet(), tag, teile) ? teile : List.of(), ueberlappt);
    }

    private List<String> mitglieder(Mitglieder wovon) {
        int m = wovon.merkmal;
        String gebiet = wovon.gebiet;
        if (gebiet.equals(BUND)) {
            return lage.gebiete(m).stream().filter(g -> g.length() == LAENGE_LAND && !g.equals(BUND)).toList();
        }
        Set<String> alle = new HashSet<>(lage.gebiete(m));
        return lage.gebiete(m).stream().filter(g -> g.length() >= LAENGE_KREIS && g.startsWith(gebiet))
                .filter(g -> g.length() == LAENGE_KREIS || !alle.contains(g.substring(0, LAENGE_KREIS))).toList();
    }

    /** What has no value of its own is no part; nor is a gap, other than a printed point, under a key that did not exist on the day. */
    private boolean hatBestand(Zelle zelle, LocalDate tag) {
        Wert wert = lage.wert(zelle);
        return !(wert instanceof NichtZutreffend)
                && (wert.istZahl() || wert.gruende().contains(Grund.UNBEKANNT_ODER_GEHEIM) || gilt(zelle.gebiet(), tag));
    }

    private boolean gilt(String schluessel, LocalDate tag) {
        return verzeichnis.gueltig(schluessel, tag) != Gueltigkeit.UNGUELTIG;
    }

    private boolean ueberlappen(List<String> schluessel) {
        Set<String> alle = new HashSet<>(schluessel);
        return schluessel.stream().anyMatch(s -> verzeichnis.ueberlappende(s).stream().anyMatch(alle::contains));
    }

    private boolean deckt(String gebiet, LocalDate tag, List<String> teile) {
        if (gebiet.equals(BUND)) {
            return teile.containsAll(Arrays.stream(Land.values()).map(Land::schluessel).toList());
        }
        Set<String> vorhanden = new HashSet<>(teile);
        Set<String> kreisanfaenge = teile.stream().map(s -> s.substring(0, LAENGE_KREIS)).collect(Collectors.toSet());
        return kreiseJeLand.getOrDefault(gebiet.substring(0, LAENGE_LAND), List.of()).stream().map(Gebietseintrag::schluessel)
                .filter(s -> s.startsWith(gebiet) && verzeichnis.gueltig(s, tag) == Gueltigkeit.GUELTIG)
                .allMatch(s -> kreisanfaenge.contains(s) || verzeichnis.ueberlappende(s).stream().anyMatch(vorhanden::contains));
    }

    private boolean istSummierbar(int m) {
        Additivitaet additivitaet = lage.merkmal(m).groesse().additivitaet();
        return additivitaet == Additivitaet.JA
                || additivitaet == Additivitaet.UNBEKANNT && summierbar.computeIfAbsent(m, this::summenStimmen);
    }

    /** A column no binding knows is taken for a sum where the complete Länder of the table show it. */
    private boolean summenStimmen(int m) {
        int vollstaendig = 0;
        int passend = 0;
        for (Zeitbezug zeit : lage.daten(m).zeiten()) {
            for (Land land : Land.values()) {
                Zelle summe = new Zelle(m, zeit, land.schluessel());
                List<String> teile = lage.wert(summe).istZahl() ? teile(summe, land.schluessel()) : List.of();
                if (teile.size() > 1 && teile.stream().allMatch(t -> lage.wert(summe.mitGebiet(t)).istZahl())) {
                    double zahl = teile.stream().mapToDouble(t -> lage.wert(summe.mitGebiet(t)).zahl()).sum();
                    vollstaendig++;
                    passend += Math.abs(zahl - lage.wert(summe).zahl()) < 1 + spielraum(summe, teile) && zahl > 0 ? 1 : 0;
                }
            }
        }
        return vollstaendig >= GENUG_SUMMEN && passend >= FAST_ALLE * vollstaendig;
    }
}
