package de.bismit.schutz;

import de.bismit.daten.Gebietsangabe;
import de.bismit.daten.Merkmal;
import de.bismit.wert.Fundstelle;
import de.bismit.wert.Stelle;
import de.bismit.zeit.Zeitbezug;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A suppressed cell that a known sum gives away (Preisgabe): which cell, and by which sum. The value itself is not in here.
 *
 * @param merkmal what the cell counts
 * @param zeit when
 * @param gebiet where
 * @param weg which kind of sum
 * @param ueber the dimension whose categories add up, or the key of the territory whose parts do
 * @param summe the sum in words
 * @param bekannteTeile how many parts of the sum are known
 * @param genauigkeit how exactly the value would follow
 * @param stufe 1 if it follows from published figures alone, higher if other given away cells are needed first
 * @param stelle the cell in the source; null if unknown
 */
public record Preisgabe(Merkmal merkmal, Zeitbezug zeit, Gebietsangabe gebiet, Weg weg, String ueber, String summe, int bekannteTeile,
        Genauigkeit genauigkeit, int stufe, @Nullable Fundstelle stelle) {

    /** The cell in the source. */
    public Optional<Fundstelle> fundstelle() {
        return Optional.ofNullable(stelle);
    }

    Stelle ort() {
        return stelle == null ? new Stelle("", 0, 0) : new Stelle(stelle.datei(), stelle.zeile(), stelle.spalte());
    }

    /** The cell in words. */
    public String zelle() {
        return gebiet.name() + " (" + gebiet.schluessel() + "), " + merkmal + ", " + zeit;
    }

    @Override
    public String toString() {
        return zelle() + " folgt " + genauigkeit.anzeige() + " aus " + summe + " und " + bekannteTeile
                + (bekannteTeile == 1 ? " bekannten Teil" : " bekannten Teilen") + (stufe > 1 ? ", im " + stufe + ". Schritt" : "");
    }
}
