package de.bismit.io.diagramm;

import de.bismit.daten.Zeitreihe;
import de.bismit.io.bericht.Berichtsreihe;
import de.bismit.io.bericht.Gebietsrolle;
import de.bismit.io.bericht.Reihenpunkt;
import de.bismit.io.diagramm.Reihenbild.Bruchstelle;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import de.bismit.zeit.Bruch;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One series.
 *
 * @param name whose
 * @param rahmen whether it is there to compare with
 * @param abschnitte the stretches a line may join: nothing missing, no break; a lone point is a stretch of one
 * @param luecken the points without a number
 * @param brueche the breaks between points
 */
record Linie(String name, boolean rahmen, List<List<Punkt>> abschnitte, List<Punkt> luecken, List<Bruchstelle> brueche) {

    private static final double TAGE = 365.25;
    private static final double HALBES_JAHR = 0.5;
    private static final double LUECKE = 1.01;

    /**
     * One time.
     *
     * @param x the year, with a fraction where several times report for one year
     * @param zeit in words
     * @param wert the value, or why there is none
     */
    record Punkt(double x, Satz zeit, Wert wert) {

        /** Whether it is drawn as uncertain: estimated, preliminary, filled in or of limited reliability. */
        boolean istUnsicher() {
            return wert.merkzeichen().stream().anyMatch(m -> m == Merkzeichen.GESCHAETZT || m == Merkzeichen.VORLAEUFIG
                    || m == Merkzeichen.EINGESCHRAENKT || m == Merkzeichen.ERGAENZT);
        }
    }

    static Linie von(Zeitreihe reihe, boolean rahmen) {
        boolean jaehrlich = reihe.werte().keySet().stream().map(Zeitbezug::berichtsjahr).distinct().count() == reihe.werte().size();
        List<List<Punkt>> abschnitte = new ArrayList<>();
        List<Punkt> luecken = new ArrayList<>();
        Map<Bruch, Bruchstelle> brueche = new LinkedHashMap<>();
        List<Punkt> offen = new ArrayList<>();
        Zeitbezug davor = null;
        double xDavor = 0;
        for (Map.Entry<Zeitbezug, Wert> eintrag : reihe.werte().entrySet()) {
            Zeitbezug zeit = eintrag.getKey();
            Punkt punkt = new Punkt(x(zeit, jaehrlich), zeit(zeit), eintrag.getValue());
            boolean gebrochen = false;
            if (davor != null) {
                Zeitbezug letzte = davor;
                double mitte = (xDavor + punkt.x()) / 2;
                List<Bruch> hier = reihe.brueche().stream().filter(b -> b.liegtZwischen(letzte, zeit)).toList();
                hier.forEach(b -> brueche.putIfAbsent(b, new Bruchstelle(mitte, b)));
                gebrochen = !hier.isEmpty() || jaehrlich && punkt.x() - xDavor > LUECKE;
            }
            if ((gebrochen || !punkt.wert().hatZahlen()) && !offen.isEmpty()) {
                abschnitte.add(List.copyOf(offen));
                offen.clear();
            }
            (punkt.wert().hatZahlen() ? offen : luecken).add(punkt);
            davor = zeit;
            xDavor = punkt.x();
        }
        if (!offen.isEmpty()) {
            abschnitte.add(List.copyOf(offen));
        }
        return new Linie(reihe.gebietsname(), rahmen, List.copyOf(abschnitte), List.copyOf(luecken), List.copyOf(brueche.values()));
    }

    /** A series of a report: a point a year. */
    static Linie von(Berichtsreihe reihe) {
        List<Bruchstelle> brueche = new ArrayList<>();
        for (Reihenpunkt p : reihe.punkte()) {
            p.brueche().forEach(b -> brueche.add(new Bruchstelle(p.jahr() - HALBES_JAHR, b)));
        }
        return new Linie(reihe.gebiet().name(), reihe.rolle() != Gebietsrolle.KOMMUNE, reihe.abschnitte().stream().map(a -> a.stream().map(Linie::punkt).toList()).toList(),
                reihe.punkte().stream().filter(p -> !p.wert().hatZahlen()).map(Linie::punkt).toList(), brueche);
    }

    private static Punkt punkt(Reihenpunkt p) {
        return new Punkt(p.jahr(), p.zeit().map(Linie::zeit).orElse(Satz.deutsch(String.valueOf(p.jahr()))), p.wert());
    }

    static Satz zeit(Zeitbezug zeit) {
        return new Satz(zeit.toString(), zeit.anzeige(Sprache.ENGLISCH));
    }

    private static double x(Zeitbezug zeit, boolean jaehrlich) {
        return jaehrlich ? zeit.berichtsjahr() : zeit.referenztag().getYear() + (zeit.referenztag().getDayOfYear() - 1) / TAGE;
    }

    List<Punkt> punkte() {
        return abschnitte.stream().flatMap(List::stream).toList();
    }
}
