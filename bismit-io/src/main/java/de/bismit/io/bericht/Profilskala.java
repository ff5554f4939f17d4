package de.bismit.io.bericht;

import de.bismit.berechnung.Kennzahlwert;
import de.bismit.gebiet.Gebiet;
import de.bismit.statistik.Quantilart;
import de.bismit.statistik.Verteilung;
import de.bismit.vergleich.Kennzahlvergleich;
import de.bismit.wert.Wert;
import java.util.List;
import java.util.Optional;

/**
 * One Kennzahl over a group in a year (Skala): the same for all profiles of the group. Of ranges the lower bounds make the smallest
 * value and the lower quartile, the upper bounds the largest and the upper quartile; quartiles are of type 7 of Hyndman and Fan.
 *
 * @param vergleich the comparison of the Kennzahl
 * @param jahr the newest year in which at least half of the group has a value
 * @param bezug the value of the territory the group is seen beside
 * @param kleinster the smallest value
 * @param unteresQuartil the lower quartile
 * @param oberesQuartil the upper quartile
 * @param groesster the largest value
 * @param mitWert how many of the group have a value
 */
record Profilskala(Kennzahlvergleich vergleich, int jahr, Kennzahlwert bezug, double kleinster, double unteresQuartil, double oberesQuartil,
        double groesster, int mitWert) {

    private static final double VIERTEL = 0.25;
    private static final double DREI_VIERTEL = 0.75;

    /** Empty where in no year half of the group has a value. */
    static Optional<Profilskala> von(Kennzahlvergleich vergleich, Profilgruppe gruppe) {
        List<Integer> jahre = vergleich.jahre();
        for (int i = jahre.size() - 1; i >= 0; i--) {
            int jahr = jahre.get(i);
            List<Wert> werte = gruppe.mitglieder().stream().map(g -> wert(vergleich, g, jahr).wert()).filter(Wert::hatZahlen).toList();
            long ohneAngebot = werte.isEmpty() ? 0 : gruppe.mitglieder().stream().filter(g -> wert(vergleich, g, jahr).wert().gruende().stream().anyMatch(w -> w.zaehltAlsNull())).count();
            if (!werte.isEmpty() && 2 * (werte.size() + ohneAngebot) >= gruppe.mitglieder().size()) {
                return Optional.of(von(vergleich, jahr, werte, wert(vergleich, gruppe.bezug(), jahr)));
            }
        }
        return Optional.empty();
    }

    private static Kennzahlwert wert(Kennzahlvergleich vergleich, Gebiet gebiet, int jahr) {
        return vergleich.wert(gebiet, jahr);
    }

    private static Profilskala von(Kennzahlvergleich vergleich, int jahr, List<Wert> werte, Kennzahlwert bezug) {
        Verteilung unten = Verteilung.von(werte.stream().mapToDouble(Wert::untereGrenze).toArray());
        Verteilung oben = Verteilung.von(werte.stream().mapToDouble(Wert::obereGrenze).toArray());
        return new Profilskala(vergleich, jahr, bezug, unten.minimum().orElseThrow(), unten.quantil(VIERTEL, Quantilart.TYP_7).orElseThrow(),
                oben.quantil(DREI_VIERTEL, Quantilart.TYP_7).orElseThrow(), oben.maximum().orElseThrow(), werte.size());
    }
}
