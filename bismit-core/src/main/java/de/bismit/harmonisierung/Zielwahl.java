package de.bismit.harmonisierung;

import de.bismit.daten.Lieferung;
import de.bismit.gebiet.Land;
import de.bismit.gebiet.Umsteigeanteil;
import de.bismit.gebiet.Umsteigeblatt;
import de.bismit.zeit.Zeitbezug;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides for one Land and time where each Kreis of the target has its value from. In this order:
 *
 * <ol>
 *   <li>the sheet of the borders the delivery says its figures use, if the table says something of all Kreise it asks for;
 *   <li>the target's own published value, if it lives without being a Kreis of those borders: the office has calculated back;
 *   <li>the nearest sheet under whose keys most of the remaining targets can be had, among those the table points to: it speaks of
 *       other borders, and is not just an extract; missing parts leave the sum missing;
 *   <li>the target's own cell as it is.
 * </ol>
 */
final class Zielwahl {

    private final Blattsammlung blaetter;
    private final Lieferung lieferung;
    private final Teillage lage;

    Zielwahl(Blattsammlung blaetter, Lieferung lieferung, Teillage lage) {
        this.blaetter = blaetter;
        this.lieferung = lieferung;
        this.lage = lage;
    }

    /** The day whose borders the figures use, as far as the delivery says; otherwise the reference day's. */
    LocalDate basistag(Zeitbezug zeit, Land land) {
        LocalDate referenztag = zeit.referenztag();
        return switch (Gebietsstandangabe.von(lieferung, land)) {
            case ZURUECKGERECHNET -> spaeter(referenztag, zurueckgerechnetAuf());
            case TAG -> Gebietsstandangabe.tag(lieferung, land);
            case JEWEILIGER, UNBEKANNT -> referenztag;
        };
    }

    /** An office cannot know borders that came after its table; after the target it has nothing to say of it. */
    private LocalDate zurueckgerechnetAuf() {
        LocalDate ziel = blaetter.ziel();
        return lieferung.datenstand().map(d -> letztesJahresende(d.zeitpunkt().toLocalDate()))
                .filter(stand -> stand.isBefore(ziel)).orElse(ziel);
    }

    private static LocalDate letztesJahresende(LocalDate tag) {
        return tag.plusDays(1).withDayOfYear(1).minusDays(1);
    }

    private static LocalDate spaeter(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /** The ways of all targets of a Land, in their order. */
    Map<String, Weg> wege(List<String> ziele, Zeitbezug zeit, int z, Land land) {
        Map<String, Weg> wege = new LinkedHashMap<>(2 * ziele.size());
        LocalDate tag = basistag(zeit, land);
        if (!blaetter.reichtBis(tag)) {
            ziele.forEach(ziel -> wege.put(ziel, Weg.EIGENER));
            return wege;
        }
        Umsteigeblatt erstes = blaetter.am(tag);
        List<String> offene = new ArrayList<>();
        for (String ziel : ziele) {
            Weg weg = weg(ziel, z, erstes);
            wege.put(ziel, weg == null ? Weg.EIGENER : weg);
            if (weg == null) {
                offene.add(ziel);
            }
        }
        if (!offene.isEmpty() && blaetter.reichtBis(zeit.referenztag())) {
            Predicate<String> verwendbar = Gebietsstandangabe.von(lieferung, land) == Gebietsstandangabe.ZURUECKGERECHNET
                    ? alt -> erstes.von(alt).isEmpty() : alt -> true;
            waehleBlatt(offene, z, blaetter(erstes, zeit, z, land), verwendbar, wege);
        }
        return wege;
    }

    /**
     * The sheet of the day, and those the table itself points to, the nearest first: it has a key of theirs that the day does not have,
     * or says that a Kreis of the day does not exist, and they do not have it either. That a key is not there at all says nothing.
     */
    private List<Umsteigeblatt> blaetter(Umsteigeblatt erstes, Zeitbezug zeit, int z, Land land) {
        List<String> fremde = lage.belegteSchluessel(z, land).stream().filter(alt -> erstes.von(alt).isEmpty()).toList();
        List<String> verneinte = lage.verneinteSchluessel(z, land).stream().filter(alt -> !erstes.von(alt).isEmpty()).toList();
        return blaetter.umJahr(blaetter.am(zeit.referenztag()).jahr()).stream().filter(b -> b == erstes
                || fremde.stream().anyMatch(alt -> !b.von(alt).isEmpty()) || verneinte.stream().anyMatch(alt -> b.von(alt).isEmpty())).toList();
    }

    private @Nullable Weg weg(String ziel, int z, Umsteigeblatt blatt) {
        List<Umsteigeanteil> anteile = blatt.zu(ziel);
        int[] stellen = lage.stellen(anteile, z);
        if (lage.alleBelegt(stellen, z)) {
            return Weg.nach(blatt, anteile, stellen);
        }
        if (Blattsammlung.istTaggenau(blatt) && anteile.isEmpty()) {
            return Weg.UNTEILBAR;
        }
        boolean eigenerAusserhalb = anteile.stream().noneMatch(a -> a.alt().equals(ziel));
        return eigenerAusserhalb && lage.lebt(z, lage.stelle(ziel, z)) ? Weg.EIGENER : null;
    }

    /**
     * Finds the sheet for the targets that are left over.
     *
     * @param blattliste the sheets that come into question, the nearest first
     * @param verwendbar which keys may give to them: one whose numbers are in later borders already may not
     */
    private void waehleBlatt(List<String> offene, int z, List<Umsteigeblatt> blattliste, Predicate<String> verwendbar, Map<String, Weg> wege) {
        Umsteigeblatt bestes = null;
        long meiste = 0;
        for (Umsteigeblatt blatt : blattliste) {
            long gedeckte = offene.stream().filter(ziel -> lage.alleBelegt(lage.stellen(blatt.zu(ziel), z), z) && alle(blatt.zu(ziel), verwendbar)).count();
            if (gedeckte > meiste || bestes == null && offene.stream().anyMatch(ziel -> lage.einerBelegt(lage.stellen(blatt.zu(ziel), z), z))) {
                meiste = gedeckte;
                bestes = blatt;
            }
            if (gedeckte == offene.size()) {
                break;
            }
        }
        if (bestes != null) {
            setze(bestes, offene, z, verwendbar, wege);
        }
    }

    private static boolean alle(List<Umsteigeanteil> anteile, Predicate<String> bedingung) {
        return anteile.stream().map(Umsteigeanteil::alt).allMatch(bedingung);
    }

    /**
     * A Kreis is shared out by one sheet only, so targets that take from the same Kreis follow; a target that would stay missing
     * all the same is not worth that.
     */
    private void setze(Umsteigeblatt blatt, List<String> offene, int z, Predicate<String> verwendbar, Map<String, Weg> wege) {
        Deque<String> naechste = new ArrayDeque<>(offene);
        while (!naechste.isEmpty()) {
            String ziel = naechste.remove();
            List<Umsteigeanteil> anteile = blatt.zu(ziel);
            List<String> mitbetroffene = mitbetroffene(blatt, anteile, wege);
            int[] stellen = lage.stellen(anteile, z);
            boolean lohnt = lage.alleBelegt(stellen, z) || mitbetroffene.isEmpty() || !offene.contains(ziel);
            if (lohnt && lage.einerBelegt(stellen, z) && alle(anteile, verwendbar)) {
                wege.put(ziel, Weg.nach(blatt, anteile, stellen));
                mitbetroffene.stream().filter(t -> !t.equals(ziel) && !naechste.contains(t)).forEach(naechste::add);
            }
        }
    }

    /** The targets that take from one of these Kreise by another sheet. */
    private static List<String> mitbetroffene(Umsteigeblatt blatt, List<Umsteigeanteil> anteile, Map<String, Weg> wege) {
        return wege.entrySet().stream().filter(e -> e.getValue().blatt() != null && e.getValue().blatt() != blatt
                && teilen(e.getValue().anteile(), anteile)).map(Map.Entry::getKey).toList();
    }

    private static boolean teilen(List<Umsteigeanteil> einige, List<Umsteigeanteil> andere) {
        return einige.stream().anyMatch(a -> andere.stream().anyMatch(b -> a.alt().equals(b.alt())));
    }
}
