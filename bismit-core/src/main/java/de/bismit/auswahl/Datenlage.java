package de.bismit.auswahl;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.gebiet.Kreis;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * For how many Kommunen and years a Kennzahl has values (Datenlage).
 *
 * @param kommunen how many Kommunen the region has
 * @param mitWert how many of them have a number in at least one year
 * @param ohneAngebot how many have none because they lack the offer
 * @param gedeckte year to how many Kommunen have a number or lack the offer; only years with a number
 */
public record Datenlage(int kommunen, int mitWert, int ohneAngebot, SortedMap<Integer, Integer> gedeckte) {

    /** Copies the years. */
    public Datenlage {
        gedeckte = Collections.unmodifiableSortedMap(new TreeMap<>(gedeckte));
    }

    /** No value at all. */
    public static Datenlage keine(int kommunen) {
        return new Datenlage(kommunen, 0, 0, Collections.emptySortedMap());
    }

    /**
     * What a table has of a Kennzahl; nothing if its data cannot feed it.
     *
     * @param tafel a table for a region
     * @throws IllegalArgumentException if the table is not for a region
     */
    public static Datenlage von(Kennzahlentafel tafel, String kennzahl) {
        if (tafel.region().isEmpty()) {
            throw new IllegalArgumentException("die Datenlage braucht eine Region; vorher tafel.fuer(MITTELDEUTSCHES_REVIER) rufen");
        }
        List<Kreis> kommunen = tafel.kommunen();
        if (tafel.kennzahlen().stream().noneMatch(k -> k.heisst(kennzahl))) {
            return keine(kommunen.size());
        }
        List<Integer> jahre = tafel.jahre(kennzahl);
        SortedMap<Integer, Integer> gedeckte = new TreeMap<>();
        for (int jahr : jahre) {
            List<Wert> werte = kommunen.stream().map(k -> tafel.wert(kennzahl, k, jahr).wert()).toList();
            if (werte.stream().anyMatch(Wert::hatZahlen)) {
                gedeckte.put(jahr, (int) werte.stream().filter(w -> w.hatZahlen() || ohneAngebot(w)).count());
            }
        }
        List<Kreis> mitWert = kommunen.stream().filter(k -> jahre.stream().anyMatch(j -> tafel.wert(kennzahl, k, j).wert().hatZahlen())).toList();
        long ohne = kommunen.stream().filter(k -> !mitWert.contains(k))
                .filter(k -> jahre.stream().anyMatch(j -> ohneAngebot(tafel.wert(kennzahl, k, j).wert()))).count();
        return new Datenlage(kommunen.size(), mitWert.size(), (int) ohne, gedeckte);
    }

    private static boolean ohneAngebot(Wert wert) {
        return wert.gruende().contains(Grund.KEIN_ANGEBOT);
    }

    /** The years in which at least one Kommune has a number. */
    public List<Integer> jahre() {
        return List.copyOf(gedeckte.keySet());
    }

    /** How many Kommunen have a number in a year or lack the offer. */
    public int gedeckteIm(int jahr) {
        return gedeckte.getOrDefault(jahr, 0);
    }

    /** Whether there is any value. */
    public boolean vorhanden() {
        return mitWert > 0;
    }

    /** {@code 9 von 9 Kommunen, 19 Jahre (1995–2013)}, or {@code nein}. */
    @Override
    public String toString() {
        if (!vorhanden()) {
            return "nein";
        }
        int erstes = gedeckte.firstKey();
        int letztes = gedeckte.lastKey();
        return mitWert + " von " + kommunen + " Kommunen" + (ohneAngebot == 0 ? "" : " (" + ohneAngebot + " ohne Angebot)") + ", "
                + (gedeckte.size() == 1 ? "1 Jahr (" + erstes + ")" : gedeckte.size() + " Jahre (" + erstes + "–" + letztes + ")");
    }
}
