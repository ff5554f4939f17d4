package de.bismit.bench.naiv;

import de.bismit.bench.daten.Umfang;
import de.bismit.bench.daten.Zahlenebene;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One number as idiomatic Java keeps it: an object a cell.
 *
 * @param kennzahl which Kennzahl
 * @param jahr which year
 * @param gebiet which territory
 * @param wert the number
 */
record Beobachtung(int kennzahl, int jahr, int gebiet, double wert) {

    /** What a territory's numbers of one Kennzahl, or a year's numbers of one Kennzahl, have in common. */
    record Gruppe(int kennzahl, int stelle) {
    }

    /** Where it stands in an array of this size. */
    int zelle(Umfang umfang) {
        return (kennzahl * umfang.jahre() + jahr) * umfang.gebiete() + gebiet;
    }

    /** All of one Kennzahl and year together. */
    static Map<Gruppe, List<Beobachtung>> jeJahr(List<Beobachtung> alle) {
        return alle.stream().collect(Collectors.groupingBy(b -> new Gruppe(b.kennzahl, b.jahr)));
    }

    /** All of one Kennzahl and territory together. */
    static Map<Gruppe, List<Beobachtung>> jeGebiet(List<Beobachtung> alle) {
        return alle.stream().collect(Collectors.groupingBy(b -> new Gruppe(b.kennzahl, b.gebiet)));
    }

    /** All numbers there are. */
    static List<Beobachtung> alle(Zahlenebene ebene) {
        List<Beobachtung> alle = new ArrayList<>();
        for (int zelle = 0; zelle < ebene.mitNan().length; zelle++) {
            if (!Double.isNaN(ebene.mitNan()[zelle])) {
                int zeile = zelle / ebene.breite();
                alle.add(new Beobachtung(zeile / ebene.umfang().jahre(), zeile % ebene.umfang().jahre(), zelle % ebene.breite(), ebene.mitNan()[zelle]));
            }
        }
        return alle;
    }
}
