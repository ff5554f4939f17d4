package de.bismit.zufall;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.daten.Zeitreihe;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Verbund;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.wert.Aussage;
import de.bismit.wert.Wert;
import de.bismit.wert.Zahlformat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A share or rate of years or territories put together until there are enough cases (Zusammenlegung): the sum of the numerators by the
 * sum of the denominators, never a mean of rates.
 *
 * @param titel what is shown
 * @param gebiete the territories put together
 * @param jahre the years put together, in order
 * @param zaehler the sum of the numerators
 * @param nenner the sum of the denominators
 * @param wert the value of all together, not rounded
 */
public record Zusammenlegung(String titel, List<Gebiet> gebiete, List<Integer> jahre, Wert zaehler, Wert nenner, Wert wert) {

    /** Copies the lists. */
    public Zusammenlegung {
        gebiete = List.copyOf(gebiete);
        jahre = List.copyOf(jahre);
    }

    /**
     * The year with as many years before it as it takes to reach {@value Zufall#KLEIN} cases; the year alone where it has them. Never
     * over a break of the series or a missing value: then there is a sentence instead.
     */
    public static Aussage<Zusammenlegung> ueberJahre(Kennzahlentafel tafel, String kennzahl, Gebiet gebiet, int jahr) {
        Zeitreihe reihe = tafel.zeitreihe(kennzahl, gebiet);
        List<Kennzahlwert> werte = new ArrayList<>();
        for (int j = jahr; ; j--) {
            boolean da = tafel.jahre(kennzahl).contains(j);
            if (da && !werte.isEmpty() && reihe.wachstum(j, jahr).bruch().isPresent()) {
                return Aussage.nein(titel(werte) + ": davor liegt ein " + reihe.wachstum(j, jahr).bruch().get() + "; Gebiete zusammenlegen");
            }
            if (!da) {
                return Aussage.nein((werte.isEmpty() ? kennzahl : titel(werte)) + ": für " + j + " gibt es keine Werte; Gebiete zusammenlegen");
            }
            werte.add(0, tafel.wert(kennzahl, gebiet, j));
            Aussage<Zusammenlegung> bisher = lege(werte);
            if (bisher.ergebnis().isEmpty() || bisher.ergebnisOderFehler().genug()) {
                return bisher;
            }
        }
    }

    /** These Kreise in one year; a sentence where they do not reach {@value Zufall#KLEIN} cases together. */
    public static Aussage<Zusammenlegung> ueberGebiete(Kennzahlentafel tafel, String kennzahl, List<Kreis> kreise, int jahr) {
        String name = kreise.stream().map(Gebiet::name).collect(Collectors.joining(" + "));
        return lege(List.of(tafel.wert(kennzahl, new Verbund(name, name, kreise), jahr))).dann(z -> z.genug() ? Aussage.ja(z)
                : Aussage.nein(z.titel + ": auch zusammen nur " + zahl(z.zaehler.zahl()) + " Fälle, unter " + Zufall.KLEIN));
    }

    private static Aussage<Zusammenlegung> lege(List<Kennzahlwert> werte) {
        if (!(werte.get(0).formel() instanceof Verhaeltnis verhaeltnis)) {
            return Aussage.nein(titel(werte) + ": zusammenlegen lassen sich nur Anteile und Raten");
        }
        for (Kennzahlwert wert : werte) {
            Aussage<Zaehlung> zaehlung = Zaehlung.aus(wert);
            if (zaehlung.hindernis().isPresent()) {
                return Aussage.nein(zaehlung.hindernis().get());
            }
        }
        Wert zaehler = Wert.summe(werte.stream().map(Kennzahlwert::zaehler).toList());
        Wert nenner = Wert.summe(werte.stream().map(w -> w.nenner().orElseThrow()).toList());
        Gebiet gebiet = werte.get(0).gebiet();
        return Aussage.ja(new Zusammenlegung(titel(werte), gebiet.kreise().isEmpty() ? List.of(gebiet) : List.copyOf(gebiet.kreise()),
                werte.stream().map(Kennzahlwert::jahr).toList(), zaehler, nenner, zaehler.verhaeltnis(nenner, verhaeltnis.faktor())));
    }

    private boolean genug() {
        return zaehler.zahl() >= Zufall.KLEIN;
    }

    private static String titel(List<Kennzahlwert> werte) {
        int erstes = werte.get(0).jahr();
        int letztes = werte.get(werte.size() - 1).jahr();
        return werte.get(0).kennzahl().name() + ", " + werte.get(0).gebiet().name() + ", " + (erstes == letztes ? erstes : erstes + "-" + letztes);
    }

    private static String zahl(double zahl) {
        return Zahlformat.gerundet(zahl, 0, Locale.GERMANY);
    }

    @Override
    public String toString() {
        return titel + " zusammen: " + Zahlformat.gerundet(wert.zahl(), 1, Locale.GERMANY) + ", " + zahl(zaehler.zahl()) + " von " + zahl(nenner.zahl());
    }
}
