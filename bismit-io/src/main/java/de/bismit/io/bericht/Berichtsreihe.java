package de.bismit.io.bericht;

import de.bismit.gebiet.Gebiet;
import java.util.ArrayList;
import java.util.List;

/**
 * One Kennzahl of one territory over the years of a report (Berichtsreihe).
 *
 * @param gebiet whose
 * @param rolle what it is in the report
 * @param punkte a point a year, in order
 */
public record Berichtsreihe(Gebiet gebiet, Gebietsrolle rolle, List<Reihenpunkt> punkte) {

    /** Copies the points. */
    public Berichtsreihe {
        punkte = List.copyOf(punkte);
    }

    /** Whether any year has a number. */
    public boolean hatZahlen() {
        return punkte.stream().anyMatch(p -> p.wert().hatZahlen());
    }

    /** The stretches a line may join: broken at gaps and breaks; a lone point is a stretch of one. */
    public List<List<Reihenpunkt>> abschnitte() {
        List<List<Reihenpunkt>> abschnitte = new ArrayList<>();
        for (Reihenpunkt punkt : punkte) {
            List<Reihenpunkt> letzter = abschnitte.isEmpty() ? List.of() : abschnitte.get(abschnitte.size() - 1);
            if (!letzter.isEmpty() && punkt.schliesstAn(letzter.get(letzter.size() - 1))) {
                letzter.add(punkt);
            } else if (punkt.wert().hatZahlen()) {
                abschnitte.add(new ArrayList<>(List.of(punkt)));
            }
        }
        return abschnitte.stream().map(List::copyOf).toList();
    }
}
