package de.bismit.harmonisierung;

import de.bismit.daten.Tabellenteil;
import de.bismit.gebiet.Land;
import de.bismit.gebiet.Umsteigeanteil;
import de.bismit.gebiet.Umsteigeblatt;
import de.bismit.harmonisierung.Umlageschluessel.Teil;
import de.bismit.harmonisierung.Zielwahl.Weg;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Where the Kreise of the target have their values from, for one part of a table, time by time; which old keys that leaves
 * over, and on what territories the result stands. The same for all weights.
 */
final class Teilplan {

    private static final int LAENGE_KREIS = 5;

    final Tabellenteil teil;
    final Teillage lage;
    final Blattsammlung blaetter;
    private final List<Map<String, Weg>> wege = new ArrayList<>();
    /** Per time and old key what becomes of it. */
    private final boolean[][] verwendet;
    private final boolean[][] vertreten;
    private final List<String> achse;

    Teilplan(Tabellenteil teil, Blattsammlung blaetter, Umschluesselungsbefunde befunde) {
        this.teil = teil;
        this.blaetter = blaetter;
        lage = new Teillage(teil);
        verwendet = new boolean[teil.zeiten().size()][teil.gebiete().size()];
        vertreten = new boolean[teil.zeiten().size()][teil.gebiete().size()];
        Map<Land, List<String>> ziele = ziele();
        Zielwahl wahl = new Zielwahl(blaetter, teil.lieferung(), lage);
        for (int z = 0; z < teil.zeiten().size(); z++) {
            plane(z, ziele, wahl);
            befunde.pruefe(this, wahl, z);
        }
        achse = achse();
    }

    private void plane(int z, Map<Land, List<String>> ziele, Zielwahl wahl) {
        Zeitbezug zeit = teil.zeiten().get(z);
        Map<String, Weg> jeZiel = new LinkedHashMap<>();
        ziele.forEach((land, liste) -> jeZiel.putAll(wahl.wege(liste, zeit, z, land)));
        wege.add(jeZiel);
        jeZiel.forEach((ziel, weg) -> merke(ziel, weg, z));
        for (int g = 0; g < teil.gebiete().size(); g++) {
            vertreten[z][g] = verwendet[z][g] || lage.belegt(z, g) && istVertreten(teil.gebiete().get(g), z);
        }
    }

    private void merke(String ziel, Weg weg, int z) {
        if (weg.blatt() != null) {
            weg.blatt().zu(ziel).forEach(a -> merke(lage.stelle(a.alt(), z), z));
        } else if (!weg.unteilbar()) {
            merke(lage.stelle(ziel, z), z);
        }
    }

    private void merke(int stelle, int z) {
        if (stelle != Teillage.FEHLT) {
            verwendet[z][stelle] = true;
        }
    }

    /** Whether what an old key has to say is said by the targets already, as the office itself has calculated back. */
    private boolean istVertreten(String alt, int z) {
        Zeitbezug zeit = teil.zeiten().get(z);
        if (!blaetter.reichtBis(zeit.referenztag())) {
            return false;
        }
        return blaetter.umJahr(blaetter.am(zeit.referenztag()).jahr()).stream().map(b -> b.von(alt)).filter(a -> !a.isEmpty()).findFirst()
                .map(anteile -> anteile.stream().allMatch(a -> istVersorgt(a.ziel(), z))).orElse(false);
    }

    private boolean istVersorgt(String ziel, int z) {
        Weg weg = weg(ziel, z).orElse(Weg.UNTEILBAR);
        return !weg.unteilbar() && (weg.blatt() == null ? lage.lebt(z, lage.stelle(ziel, z)) : lage.alleLeben(weg.blatt().zu(ziel), z));
    }

    /** All Kreise of the target that any key of the table may give to, by Land. */
    private Map<Land, List<String>> ziele() {
        TreeSet<String> alle = new TreeSet<>();
        List<Umsteigeblatt> blattliste = blaetter.umJahr(Blattsammlung.FRUEHESTER_TAG.getYear());
        for (Umsteigeblatt blatt : blattliste) {
            for (String alt : blatt.alte()) {
                if (lage.kennt(alt)) {
                    blatt.von(alt).forEach(a -> alle.add(a.ziel()));
                }
            }
            blatt.ziele().stream().filter(lage::kennt).forEach(alle::add);
        }
        Map<Land, List<String>> jeLand = new LinkedHashMap<>();
        alle.forEach(ziel -> Land.vonSchluessel(ziel).ifPresent(land -> jeLand.computeIfAbsent(land, l -> new ArrayList<>()).add(ziel)));
        return jeLand;
    }

    private List<String> achse() {
        TreeSet<String> schluessel = new TreeSet<>();
        Map<String, Boolean> gespeist = new HashMap<>();
        for (int z = 0; z < wege.size(); z++) {
            int zeit = z;
            wege.get(z).forEach((ziel, weg) -> gespeist.merge(ziel, istGespeist(ziel, weg, zeit), Boolean::logicalOr));
        }
        gespeist.forEach((ziel, ja) -> {
            if (ja) {
                schluessel.add(ziel);
            }
        });
        for (String alt : teil.gebiete()) {
            if (!istZiel(alt) && bleibt(alt)) {
                schluessel.add(alt);
            }
        }
        return List.copyOf(schluessel);
    }

    private boolean istGespeist(String ziel, Weg weg, int z) {
        return lage.kennt(ziel) || weg.blatt() != null && lage.einerBelegt(weg.blatt().zu(ziel), z);
    }

    /** Parts of a Kreis stay beside it; an old key stays for the times at which nothing else says what it says. */
    private boolean bleibt(String alt) {
        if (alt.length() > LAENGE_KREIS) {
            return true;
        }
        for (int z = 0; z < wege.size(); z++) {
            if (stehtNoch(alt, z)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an old key keeps its cells at a time. */
    boolean stehtNoch(String alt, int z) {
        int g = lage.stelleOhneErsatz(alt);
        return alt.length() > LAENGE_KREIS || lage.belegt(z, g) && !vertreten[z][g];
    }

    /** The keys of the result, sorted. */
    List<String> gebiete() {
        return achse;
    }

    boolean istZiel(String schluessel) {
        return !wege.isEmpty() && wege.get(0).containsKey(schluessel);
    }

    Optional<Weg> weg(String ziel, int z) {
        return Optional.ofNullable(wege.get(z).get(ziel));
    }

    Map<String, Weg> wege(int z) {
        return wege.get(z);
    }

    /**
     * What a target is made of. Of a divided Kreis some of whose successors have an official value, the others get all of it:
     * what the office did not give them must be somewhere.
     */
    List<Teil> teile(String ziel, Umsteigeblatt blatt, int z, Umlageschluessel gewichtung) {
        List<Teil> teile = gewichtung.zu(ziel, blatt);
        if (teile.stream().allMatch(t -> t.anteil() == 1)) {
            return teile;
        }
        return teile.stream().map(t -> t.anteil() == 1 ? t : new Teil(t.alt(), t.anteil() / verteilbar(t.alt(), blatt, z, gewichtung))).toList();
    }

    /** How much of an old Kreis goes by its shares, rather than to where an official value stands; 1 nearly always. */
    private double verteilbar(String alt, Umsteigeblatt blatt, int z, Umlageschluessel gewichtung) {
        List<String> amtliche = blatt.von(alt).stream().map(Umsteigeanteil::ziel).filter(t -> istAmtlich(t, alt, z)).toList();
        return 1 - amtliche.stream().flatMap(t -> gewichtung.zu(t, blatt).stream()).filter(t -> t.alt().equals(alt)).mapToDouble(Teil::anteil).sum();
    }

    /** Whether a target has its value without an old Kreis that would give to it. */
    boolean istAmtlich(String ziel, String alt, int z) {
        Umsteigeblatt blatt = weg(ziel, z).map(Weg::blatt).orElse(null);
        return istVersorgt(ziel, z) && (blatt == null || blatt.zu(ziel).stream().noneMatch(a -> a.alt().equals(alt)));
    }

    /** Old keys of Kreise with numbers that stay as they are, since nothing says where they went. */
    List<String> uebrige(int z) {
        return teil.gebiete().stream().filter(s -> s.length() == LAENGE_KREIS && !istZiel(s) && stehtNoch(s, z)
                && lage.lebt(z, lage.stelleOhneErsatz(s))).toList();
    }
}
