package de.bismit.io.tabelle;

import de.bismit.gebiet.Ebene;
import de.bismit.gebiet.Gebietsverzeichnis;
import de.bismit.gebiet.Gueltigkeit;
import de.bismit.zeit.Zeitbezug;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What is known of a key in a period of the table, from its numbers, its neighbours and the directory of keys. */
final class Gebietslagen {

    /** The situation of a key in a period. */
    enum Lage {
        /** It has numbers, or is no key of a territory. */
        LEBT,
        /** Others hold its territory, or it does not exist on the reference day. */
        KEIN_GEBIET,
        /** A Kreis or below without numbers that exists. */
        OFFEN,
        /** A Kreis or below without numbers of which it is not known whether it exists. */
        OFFEN_UND_UNBEKANNT,
        /** A Land or Regierungsbezirk without numbers that exists. */
        NICHT_GELIEFERT
    }

    private final Tabellenbild bild;
    private final Achsen achsen;
    private final Belegung belegung;
    private final Gebietsverzeichnis verzeichnis;
    private final Lage[][] gemerkt;
    private final Map<String, Integer> kreise = new HashMap<>();

    Gebietslagen(Tabellenbild bild, Achsen achsen, Belegung belegung, Gebietsverzeichnis verzeichnis) {
        this.bild = bild;
        this.achsen = achsen;
        this.belegung = belegung;
        this.verzeichnis = verzeichnis;
        this.gemerkt = new Lage[bild.gebietsliste.size()][];
        for (int g = 0; g < bild.gebietsliste.size(); g++) {
            if (Achsen.istKreisOderDarunter(achsen.ebenen[g])) {
                kreise.put(bild.gebietsliste.get(g).schluessel(), g);
            }
        }
    }

    Lage lage(int gebiet, int zeit) {
        Lage[] zeiten = gemerkt[gebiet];
        if (zeiten == null) {
            zeiten = new Lage[achsen.zeiten];
            gemerkt[gebiet] = zeiten;
        }
        if (zeiten[zeit] == null) {
            zeiten[zeit] = bestimme(gebiet, zeit);
        }
        return zeiten[zeit];
    }

    private Lage bestimme(int gebiet, int zeit) {
        Ebene ebene = achsen.ebenen[gebiet];
        if (belegung.lebt(gebiet, zeit) || ebene == Ebene.BUND || ebene == Ebene.VERBUND) {
            return Lage.LEBT;
        }
        if (!Achsen.istKreisOderDarunter(ebene)) {
            return gueltig(gebiet, zeit) == Gueltigkeit.UNGUELTIG || geschwisterLeben(gebiet, zeit)
                    ? Lage.KEIN_GEBIET : Lage.NICHT_GELIEFERT;
        }
        if (ueberlappendesLebt(gebiet, zeit)) {
            return Lage.KEIN_GEBIET;
        }
        return switch (gueltig(gebiet, zeit)) {
            case UNGUELTIG -> Lage.KEIN_GEBIET;
            // part of a Kreis with numbers (05334002 of 05334): they may stand there only
            case GUELTIG -> umschlossen(gebiet, zeit) ? Lage.OFFEN_UND_UNBEKANNT : Lage.OFFEN;
            case UNBEKANNT -> Lage.OFFEN_UND_UNBEKANNT;
        };
    }

    /** Whether a key of the same territory lives; of a part of a Kreis also one that overlaps the Kreis. */
    private boolean ueberlappendesLebt(int gebiet, int zeit) {
        String schluessel = bild.gebietsliste.get(gebiet).schluessel();
        return einesLebt(verzeichnis.ueberlappende(schluessel), zeit)
                || Achsen.istTeilEinesKreises(schluessel)
                && einesLebt(verzeichnis.ueberlappende(Achsen.kreis(schluessel)), zeit);
    }

    private boolean einesLebt(Set<String> schluessel, int zeit) {
        for (String einer : schluessel) {
            Integer nummer = kreise.get(einer);
            if (nummer != null && belegung.lebt(nummer, zeit)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a key printed among the Kreise is part of another one that lives. */
    boolean umschlossen(int gebiet, int zeit) {
        String schluessel = bild.gebietsliste.get(gebiet).schluessel();
        return achsen.ebenen[gebiet] == Ebene.KREIS && Achsen.istTeilEinesKreises(schluessel)
                && einesLebt(Set.of(Achsen.kreis(schluessel)), zeit);
    }

    /** Whether the key is certainly valid on no day of the period. */
    boolean bestehtNicht(int gebiet, int zeit) {
        return gueltig(gebiet, zeit) == Gueltigkeit.UNGUELTIG;
    }

    private Gueltigkeit gueltig(int gebiet, int zeit) {
        if (zeit == bild.zeitliste.size()) {
            return Gueltigkeit.UNBEKANNT;
        }
        Zeitbezug zeitbezug = bild.zeitliste.get(zeit);
        return verzeichnis.gueltig(bild.gebietsliste.get(gebiet).schluessel(), zeitbezug.von(), zeitbezug.bis());
    }

    /** Whether a Regierungsbezirk of the same Land lives, or another Land. */
    private boolean geschwisterLeben(int gebiet, int zeit) {
        Ebene ebene = achsen.ebenen[gebiet];
        for (int g = 0; g < achsen.ebenen.length; g++) {
            if (g != gebiet && achsen.ebenen[g] == ebene && belegung.lebt(g, zeit)
                    && (ebene == Ebene.LAND || achsen.laender[g] == achsen.laender[gebiet])) {
                return true;
            }
        }
        return false;
    }
}
