package de.bismit.harmonisierung;

import com.google.common.base.Suppliers;
import de.bismit.gebiet.Umschluesselung;
import de.bismit.gebiet.Umsteigeblatt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The sheets to one target, and what follows from them whatever the table; looked up once. Thread-safe. */
final class Blattsammlung {

    /** From here on the crosswalk is used without being asked to: before, its sheets hold proven slips. */
    static final LocalDate FRUEHESTER_TAG = LocalDate.of(1995, 12, 31);

    /** From this sheet on borders are known to the day, and Kreise have only been taken in whole. */
    private static final int ERSTES_TAGGENAUES = 2019;

    private final Umschluesselung umschluesselung;
    private final int erstesJahr;
    private final Map<LocalDate, Umsteigeblatt> jeTag = new ConcurrentHashMap<>();
    private final Map<Integer, List<Umsteigeblatt>> umJahr = new ConcurrentHashMap<>();
    private final Supplier<Map<String, Set<String>>> zieleJeAltem = Suppliers.memoize(this::zieleJeAltem);

    Blattsammlung(Umschluesselung umschluesselung, boolean auchVor1995) {
        this.umschluesselung = umschluesselung;
        erstesJahr = auchVor1995 ? umschluesselung.erstesJahr() : FRUEHESTER_TAG.getYear();
    }

    LocalDate ziel() {
        return umschluesselung.gebietsstand();
    }

    /** The first year whose sheet is used. */
    int erstesJahr() {
        return erstesJahr;
    }

    /** The sheet with the borders of a day. */
    Umsteigeblatt am(LocalDate tag) {
        return jeTag.computeIfAbsent(tag, t -> umschluesselung.blatt(Math.max(erstesJahr, umschluesselung.jahr(t))));
    }

    /** The Kreise of the target that a key gives to on any sheet, and itself if it is one. */
    Set<String> ziele(String schluessel) {
        return zieleJeAltem.get().getOrDefault(schluessel, Set.of());
    }

    private Map<String, Set<String>> zieleJeAltem() {
        Map<String, Set<String>> ziele = new HashMap<>();
        for (Umsteigeblatt blatt : umJahr(erstesJahr)) {
            blatt.alte().forEach(alt -> blatt.von(alt).forEach(a -> ziele.computeIfAbsent(alt, s -> new TreeSet<>()).add(a.ziel())));
            blatt.ziele().forEach(ziel -> ziele.computeIfAbsent(ziel, s -> new TreeSet<>()).add(ziel));
        }
        return ziele;
    }

    /** Whether times with this reference day are converted. */
    boolean reichtBis(LocalDate tag) {
        return erstesJahr < FRUEHESTER_TAG.getYear() || !tag.isBefore(FRUEHESTER_TAG);
    }

    /** Whether a Kreis that is not on this sheet cannot be taken apart, rather than not having existed. */
    static boolean istTaggenau(Umsteigeblatt blatt) {
        return blatt.jahr() >= ERSTES_TAGGENAUES;
    }

    /** All sheets, the nearest to a year first, of two the earlier. */
    List<Umsteigeblatt> umJahr(int jahr) {
        return umJahr.computeIfAbsent(jahr, this::sortiere);
    }

    private List<Umsteigeblatt> sortiere(int jahr) {
        List<Umsteigeblatt> alle = new ArrayList<>();
        int letztes = umschluesselung.letztesJahr();
        for (int abstand = 0; abstand <= letztes - erstesJahr + Math.abs(letztes - jahr); abstand++) {
            for (int j : abstand == 0 ? new int[] {jahr} : new int[] {jahr - abstand, jahr + abstand}) {
                if (j >= erstesJahr && j <= letztes) {
                    alle.add(umschluesselung.blatt(j));
                }
            }
        }
        return alle;
    }
}
