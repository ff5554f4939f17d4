package de.bismit.io.bericht;

import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Land;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a profile says of itself before its Kennzahlen, in one language; what is not said is empty.
 *
 * @param untertitel its Land, with the key
 * @param gruppe whom it is seen among
 * @param bezug beside what
 * @param nachbarn who resembles it, or why nobody; empty if nobody asked
 * @param sitzung the meeting behind it
 * @param zurueckgehalten that something is not released
 */
record Profilkopf(String untertitel, String gruppe, String bezug, String nachbarn, String sitzung, String zurueckgehalten) {

    static Profilkopf von(Kommunalprofil profil, Berichtsworte worte) {
        Profilwahl wahl = profil.wahl();
        return new Profilkopf(land(profil.gebiet()) + ", " + worte.wort("profilSchluessel") + " " + profil.gebiet().schluessel(),
                wahl.gruppe().name().in(worte.sprache()), wahl.gruppe().bezug().name(), Profilnachbarn.worte(profil, worte).orElse(""),
                wahl.einsicht().map(s -> worte.wort("sitzung") + " " + s.datum() + ": " + s.thema()).orElse(""), zurueckgehalten(profil.zurueckgehalten(), worte));
    }

    private static String land(Gebiet gebiet) {
        return gebiet.landeskuerzel().stream().map(k -> Stream.of(Land.values()).filter(l -> l.kuerzel().equals(k)).map(Land::anzeigename).findFirst().orElse(k))
                .collect(Collectors.joining(", "));
    }

    private static String zurueckgehalten(int anzahl, Berichtsworte worte) {
        return anzahl == 0 ? "" : anzahl == 1 ? worte.wort("zurueckgehalten1") : anzahl + " " + worte.wort("zurueckgehalten");
    }
}
