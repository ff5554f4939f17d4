package de.bismit.io.tabelle;

import de.bismit.gebiet.Ebene;
import de.bismit.gebiet.Land;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the settling of symbols asks about keys and columns: level and Land of a key, the value column of a measure. A
 * value column is a header path without time and unit; in a flat file a value variable with its unit.
 */
final class Achsen {

    /** Länder plus one for keys of none. */
    static final int LAENDER = Land.values().length + 1;
    static final int OHNE_LAND = LAENDER - 1;

    final int zeiten;
    final Ebene[] ebenen;
    final int[] laender;
    final int[] spalten;
    final boolean[] anzahl;
    final int spaltenzahl;

    Achsen(Tabellenbild bild) {
        this.zeiten = bild.zeitliste.size() + 1;
        this.ebenen = bild.gebietsliste.stream().map(Regionalangabe::ebene).toArray(Ebene[]::new);
        this.laender = bild.gebietsliste.stream().mapToInt(g -> land(g.schluessel())).toArray();
        Map<Object, Integer> nummern = new HashMap<>();
        this.spalten = bild.messliste.stream()
                .mapToInt(m -> nummern.computeIfAbsent(spalte(m), k -> nummern.size())).toArray();
        this.anzahl = new boolean[bild.messliste.size()];
        for (int i = 0; i < anzahl.length; i++) {
            anzahl[i] = bild.messliste.get(i).istAnzahl();
        }
        this.spaltenzahl = nummern.size();
    }

    private static Object spalte(Messgroesse m) {
        return m.code().isEmpty() ? m.pfad() : List.of(m.code(), m.einheit());
    }

    static int land(String schluessel) {
        return schluessel.length() < 2 ? OHNE_LAND
                : Land.vonSchluessel(schluessel.substring(0, 2)).map(Land::ordinal).orElse(OHNE_LAND);
    }

    /** The place of a time among {@link #zeiten}; the unknown time is the last. */
    int zeit(int zeitnummer) {
        return zeitnummer < 0 ? zeiten - 1 : zeitnummer;
    }

    /** Whether a key names a part of a Kreis: eight digits of an AGS or twelve of an ARS. */
    static boolean istTeilEinesKreises(String schluessel) {
        return schluessel.length() == 8 || schluessel.length() == 12;
    }

    /** The Kreis that the key of a part begins with. */
    static String kreis(String schluessel) {
        return schluessel.substring(0, 5);
    }

    static boolean istKreisOderDarunter(Ebene ebene) {
        return ebene == Ebene.KREIS || ebene == Ebene.GEMEINDEVERBAND || ebene == Ebene.GEMEINDE;
    }
}
