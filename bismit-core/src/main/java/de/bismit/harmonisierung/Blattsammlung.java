package de.bismit.harmonisierung;

import de.bismit.gebiet.Umschluesselung;
import de.bismit.gebiet.Umsteigeblatt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sheets to one target, each read once a conversion. Not thread-safe. */
final class Blattsammlung {

    /** From here on the crosswalk is used without being asked to: before, its sheets hold proven slips. */
    static final LocalDate FRUEHESTER_TAG = LocalDate.of(1995, 12, 31);

    /** From this sheet on borders are known to the day, and Kreise have only been taken in whole. */
    private static final int ERSTES_TAGGENAUES = 2019;

    private final Umschluesselung umschluesselung;
    private final int erstesJahr;
    private final Map<Integer, Umsteigeblatt> blaetter = new HashMap<>();
    private final Map<Integer, List<Umsteigeblatt>> umJahr = new HashMap<>();

    Blattsammlung(Umschluesselung umschluesselung, boolean auchVor1995) {
        this.umschluesselung = umschluesselung;
        erstesJahr = auchVor1995 ? umschluesselung.erstesJahr() : FRUEHESTER_TAG.getYear();
    }

    LocalDate ziel() {
        return umschluesselung.gebietsstand();
    }

    Umsteigeblatt blatt(int jahr) {
        return blaetter.computeIfAbsent(jahr, umschluesselung::blatt);
    }

    /** The sheet with the borders of a day. */
    Umsteigeblatt am(LocalDate tag) {
        return blatt(Math.max(erstesJahr, umschluesselung.jahr(tag)));
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
                    alle.add(blatt(j));
                }
            }
        }
        return alle;
    }
}
