package de.bismit.schutz;

import de.bismit.daten.Fussnote;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Messwert;
import de.bismit.gebiet.Gebietsverzeichnis;
import de.bismit.gebiet.Gueltigkeit;
import de.bismit.gebiet.Land;
import de.bismit.wert.Fundstelle;
import de.bismit.wert.NichtZutreffend;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a cell suppressed in an existing territory from other cells printed {@code .}: its row must hold a number, and it
 * must not be one that nobody collected.
 */
final class Zellprobe {

    /** From so many Kreise on a column without any number in a Land was not collected there. */
    private static final int GENUG_KREISE = 3;
    private static final int LAENGE_KREIS = 5;
    private static final int LAENGE_LAND = 2;

    private record Zeilenort(Lieferung lieferung, Zeitbezug zeit, String gebiet) {
    }

    private record Spaltenort(int merkmal, Zeitbezug zeit, String land) {
    }

    /** The cells of one table, time and territory, and how they spread over its lines: {cells, numbers} per line. */
    private static final class Zeilen {
        private final Map<Integer, int[]> jeZeile = new HashMap<>();
        private boolean hatZahl;
    }

    private final Gebietsverzeichnis verzeichnis = Gebietsverzeichnis.deutschland();
    private final Spaltenverzeichnis spalten;
    private final Map<Zeilenort, Zeilen> zeilen = new HashMap<>();
    private final Map<Spaltenort, Integer> leereSpalten = new HashMap<>();

    Zellprobe(Spaltenverzeichnis spalten) {
        this.spalten = spalten;
    }

    boolean istUnterdrueckt(Zelle zelle) {
        Messwert messwert = spalten.daten(zelle.merkmal()).messwert(zelle.zeit(), zelle.gebiet());
        return !stehtUnterAnderemSchluessel(zelle) && zeileHatZahl(messwert) && !istNichtErhoben(zelle, messwert);
    }

    /**
     * Whether the territory did not exist on the day and its people stand under another key: the Städteregion Aachen before
     * 2009. A key made later that has them alone (Sachsen-Anhalt's Kitas of March 2007) does exist in this sense.
     */
    private boolean stehtUnterAnderemSchluessel(Zelle zelle) {
        return verzeichnis.gueltig(zelle.gebiet(), zelle.zeit().referenztag()) == Gueltigkeit.UNGUELTIG
                && verzeichnis.ueberlappende(zelle.gebiet()).stream().anyMatch(g -> spalten.gedruckt(zelle.mitGebiet(g)).hatZahlen());
    }

    /**
     * A printed line with several cells speaks for itself; where each cell has its own line (flat files) or the place is
     * unknown, all cells of that table, time and territory do.
     */
    private boolean zeileHatZahl(Messwert messwert) {
        Optional<Lieferung> lieferung = messwert.quelle();
        if (lieferung.isEmpty()) {
            return false;
        }
        Zeilen gruppe = zeilen.computeIfAbsent(new Zeilenort(lieferung.get(), messwert.zeit(), messwert.gebiet()), this::zaehle);
        int[] zeile = messwert.fundstelle().map(f -> gruppe.jeZeile.get(f.zeile())).orElse(null);
        return zeile != null && zeile[0] > 1 ? zeile[1] > 0 : gruppe.hatZahl;
    }

    private Zeilen zaehle(Zeilenort ort) {
        Zeilen gruppe = new Zeilen();
        for (int m = 0; m < spalten.merkmale().size(); m++) {
            Messwert messwert = spalten.daten(m).messwert(ort.zeit, ort.gebiet);
            if (messwert.quelle().filter(l -> l == ort.lieferung).isPresent()) {
                boolean zahl = messwert.wert().hatZahlen();
                gruppe.hatZahl |= zahl;
                messwert.fundstelle().map(Fundstelle::zeile).ifPresent(zeile -> {
                    int[] zaehler = gruppe.jeZeile.computeIfAbsent(zeile, z -> new int[2]);
                    zaehler[0]++;
                    zaehler[1] += zahl ? 1 : 0;
                });
            }
        }
        return gruppe;
    }

    /**
     * Whether neither the Land nor any of its Kreise has a number in this column and time, as Fachhochschulreife in
     * Niedersachsen. In a Land of one or two Kreise a Fußnote must say so too, since there all cells may be secret; elsewhere
     * not, since notes are incomplete (Niedersachsen's says "ab 2015", the column is empty in 2014; women in Bayern 1995 and
     * 1996 have no note). A note alone does not count either: many speak of a part of what is counted.
     */
    private boolean istNichtErhoben(Zelle zelle, Messwert messwert) {
        if (Land.vonSchluessel(zelle.gebiet()).isEmpty()) {
            return false;
        }
        int kreise = leereSpalten.computeIfAbsent(
                new Spaltenort(zelle.merkmal(), zelle.zeit(), zelle.gebiet().substring(0, LAENGE_LAND)), this::leereKreise);
        return kreise >= GENUG_KREISE || kreise >= 0 && lautFussnoteNichtErhoben(messwert);
    }

    /** The number of Kreise of a Land if none has a number and neither has the Land; else −1. */
    private int leereKreise(Spaltenort ort) {
        int kreise = 0;
        for (String gebiet : spalten.gebiete(ort.merkmal)) {
            if (gebiet.startsWith(ort.land)) {
                Wert wert = spalten.daten(ort.merkmal).wert(ort.zeit, gebiet);
                if (wert.hatZahlen()) {
                    return -1;
                }
                kreise += gebiet.length() >= LAENGE_KREIS && !(wert instanceof NichtZutreffend) ? 1 : 0;
            }
        }
        return kreise;
    }

    private static boolean lautFussnoteNichtErhoben(Messwert messwert) {
        Optional<Land> land = Land.vonSchluessel(messwert.gebiet());
        List<Fussnote> noten = messwert.quelle().map(Lieferung::fussnoten).orElse(List.of());
        return land.isPresent() && noten.stream().anyMatch(n -> Erhebungsnote.sagtNichtErhoben(n, land.get(),
                messwert.fundstelle().map(Fundstelle::bezeichnung).orElse(""), messwert.merkmal().groesse().name(),
                messwert.zeit().berichtsjahr()));
    }
}
