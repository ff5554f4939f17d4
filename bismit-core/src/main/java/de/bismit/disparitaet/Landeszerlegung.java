package de.bismit.disparitaet;

import de.bismit.daten.Gebietsbezug;
import de.bismit.gebiet.Land;
import de.bismit.statistik.Gruppenzerlegung;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import de.bismit.wert.Zahlformat;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Theil's T split by Länder (Zerlegung): {@code gesamt = zwischen + innerhalb}, and {@code innerhalb} is the sum of the Beiträge.
 *
 * @param gesamt Theil's T of all territories
 * @param zwischen the part between the means of the Länder
 * @param innerhalb the part within the Länder
 * @param beitraege what each Land contributes within: its own T times its share of the whole
 * @param bezug the territories used and not used
 */
public record Landeszerlegung(Wert gesamt, Wert zwischen, Wert innerhalb, Map<Land, Wert> beitraege, Gebietsbezug bezug) {

    /** Copies the contributions, keeping their order. */
    public Landeszerlegung {
        beitraege = Collections.unmodifiableMap(new LinkedHashMap<>(beitraege));
    }

    static Landeszerlegung ohne(Grund grund, Gebietsbezug bezug) {
        return new Landeszerlegung(Wert.ohne(grund), Wert.ohne(grund), Wert.ohne(grund), Map.of(), bezug);
    }

    static Landeszerlegung aus(Gruppenzerlegung zerlegung, List<Land> laender, Gebietsbezug bezug) {
        Map<Land, Wert> beitraege = new LinkedHashMap<>();
        for (int g = 0; g < laender.size(); g++) {
            beitraege.put(laender.get(g), Wert.of(zerlegung.beitrag(g)));
        }
        return new Landeszerlegung(Wert.of(zerlegung.gesamt()), Wert.of(zerlegung.zwischen()), Wert.of(zerlegung.innerhalb()), beitraege, bezug);
    }

    @Override
    public String toString() {
        if (!gesamt.istZahl()) {
            return "Theil T nach Ländern " + gesamt + " (" + bezug + ")";
        }
        return "Theil T " + zahl(gesamt.zahl(), 4) + ", davon zwischen den Ländern " + zahl(zwischen.zahl(), 4)
                + (gesamt.zahl() == 0 ? "" : " (" + zahl(100 * zwischen.zahl() / gesamt.zahl(), 0) + " Prozent)")
                + ", innerhalb " + zahl(innerhalb.zahl(), 4) + " (" + bezug + ")";
    }

    private static String zahl(double zahl, int stellen) {
        return Zahlformat.gerundet(zahl, stellen, Locale.GERMANY);
    }
}
