package de.bismit.harmonisierung;

import de.bismit.daten.Tabellenteil;
import de.bismit.gebiet.Land;
import de.bismit.gebiet.Umsteigeanteil;
import de.bismit.gebiet.Umsteigeblatt;
import de.bismit.harmonisierung.Umlageschluessel.Teil;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * Where the Kreise of the target have their values from, for one part of a table, time by time; which old keys that leaves
 * over, and on what territories the result stands. The same for all weights.
 */
final class Teilplan {

    private static final int LAENGE_KREIS = 5;

    final Tabellenteil teil;
    final Teillage lage;
    final Blattsammlung blaetter;
    private final List<String> ziele = new ArrayList<>();
    private final Map<String, Integer> zielnummern = new HashMap<>();
    /** Per time and target. */
    private final Weg[][] wege;
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
        Map<Land, List<String>> zieleJeLand = zieleJeLand();
        zieleJeLand.values().forEach(ziele::addAll);
        ziele.forEach(ziel -> zielnummern.put(ziel, zielnummern.size()));
        wege = new Weg[teil.zeiten().size()][];
        Zielwahl wahl = new Zielwahl(blaetter, teil.lieferung(), lage);
        for (int z = 0; z < wege.length; z++) {
            plane(z, zieleJeLand, wahl);
            befunde.pruefe(this, wahl, z);
        }
        achse = achse();
    }

    private void plane(int z, Map<Land, List<String>> zieleJeLand, Zielwahl wahl) {
        Zeitbezug zeit = teil.zeiten().get(z);
        List<Weg> neue = new ArrayList<>(ziele.size());
        zieleJeLand.forEach((land, liste) -> neue.addAll(wahl.wege(liste, zeit, z, land).values()));
        wege[z] = neue.toArray(Weg[]::new);
        jeWeg(z, (ziel, weg) -> merke(ziel, weg, z));
        for (int g = 0; g < teil.gebiete().size(); g++) {
            vertreten[z][g] = verwendet[z][g] || lage.belegt(z, g) && istVertreten(teil.gebiete().get(g), z);
        }
    }

    private void merke(String ziel, Weg weg, int z) {
        if (weg.blatt() != null) {
            for (int stelle : weg.stellen()) {
                merke(stelle, z);
            }
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
        return !weg.unteilbar() && (weg.blatt() == null ? lage.lebt(z, lage.stelle(ziel, z)) : lage.alleLeben(weg.stellen(), z));
    }

    /** All Kreise of the target that any key of the table may give to, by Land. */
    private Map<Land, List<String>> zieleJeLand() {
        TreeSet<String> alle = new TreeSet<>();
        lage.bekannte().forEach(schluessel -> alle.addAll(blaetter.ziele(schluessel)));
        Map<Land, List<String>> jeLand = new LinkedHashMap<>();
        alle.forEach(ziel -> Land.vonSchluessel(ziel).ifPresent(land -> jeLand.computeIfAbsent(land, l -> new ArrayList<>()).add(ziel)));
        return jeLand;
    }

    private List<String> achse() {
        TreeSet<String> schluessel = new TreeSet<>();
        for (int t = 0; t < ziele.size() && wege.length > 0; t++) {
            if (lage.kennt(ziele.get(t)) || istGespeist(t)) {
                schluessel.add(ziele.get(t));
            }
        }
        for (String alt : teil.gebiete()) {
            if (!istZiel(alt) && bleibt(alt)) {
                schluessel.add(alt);
            }
        }
        return List.copyOf(schluessel);
    }

    private boolean istGespeist(int t) {
        return IntStream.range(0, wege.length).anyMatch(z -> lage.einerBelegt(wege[z][t].stellen(), z));
    }

    /** Parts of a Kreis stay beside it; an old key stays for the times at which nothing else says what it says. */
    private boolean bleibt(String alt) {
        return IntStream.range(0, wege.length).anyMatch(z -> stehtNoch(alt, z)) || alt.length() > LAENGE_KREIS;
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
        return zielnummern.containsKey(schluessel);
    }

    /** The number of a target; {@link Teillage#FEHLT} if the key is none. */
    int zielnummer(String schluessel) {
        return zielnummern.getOrDefault(schluessel, Teillage.FEHLT);
    }

    Weg weg(int zielnummer, int z) {
        return wege[z][zielnummer];
    }

    Optional<Weg> weg(String ziel, int z) {
        int t = zielnummer(ziel);
        return t == Teillage.FEHLT ? Optional.empty() : Optional.of(wege[z][t]);
    }

    /** Shows all targets with their ways at a time, in the order of keys. */
    void jeWeg(int z, BiConsumer<String, Weg> schau) {
        for (int t = 0; t < ziele.size(); t++) {
            schau.accept(ziele.get(t), wege[z][t]);
        }
    }

    /**
     * What a target is made of. Of a divided Kreis some of whose successors have an official value, the others get all of it:
     * what the office did not give them must be somewhere.
     */
    List<Teil> teile(String ziel, Umsteigeblatt blatt, int z, Umlageschluessel gewichtung) {
        List<Teil> teile = gewichtung.zu(ziel, blatt);
        if (gehenGanz(teile)) {
            return teile;
        }
        return teile.stream().map(t -> t.anteil() == 1 ? t : new Teil(t.alt(), t.anteil() / verteilbar(t.alt(), blatt, z, gewichtung))).toList();
    }

    private static boolean gehenGanz(List<Teil> teile) {
        for (Teil teil : teile) {
            if (teil.anteil() != 1) {
                return false;
            }
        }
        return true;
    }

    /** How much of an old Kreis goes by its shares, rather than to where an official value stands; 1 nearly always. */
    private double verteilbar(String alt, Umsteigeblatt blatt, int z, Umlageschluessel gewichtung) {
        List<String> amtliche = amtliche(alt, blatt, z);
        return amtliche.isEmpty() ? 1 : 1 - amtliche.stream().flatMap(t -> gewichtung.zu(t, blatt).stream()).filter(t -> t.alt().equals(alt)).mapToDouble(Teil::anteil).sum();
    }

    /** The targets that have their value without an old Kreis that would give to them. */
    List<String> amtliche(String alt, Umsteigeblatt blatt, int z) {
        List<String> amtliche = new ArrayList<>();
        for (Umsteigeanteil anteil : blatt.von(alt)) {
            boolean ohne = weg(anteil.ziel(), z).filter(w -> w.nimmtVon(alt)).isEmpty();
            if (ohne && istVersorgt(anteil.ziel(), z)) {
                amtliche.add(anteil.ziel());
            }
        }
        return amtliche;
    }

    /** Old keys of Kreise with numbers that stay as they are, since nothing says where they went. */
    List<String> uebrige(int z) {
        List<String> gebiete = teil.gebiete();
        return IntStream.range(0, gebiete.size()).filter(g -> lage.lebt(z, g) && !vertreten[z][g]).mapToObj(gebiete::get)
                .filter(s -> s.length() == LAENGE_KREIS && !istZiel(s)).toList();
    }
}
