package de.bismit.bench.naiv;

import de.bismit.daten.Datenbestand;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Merkmalsdaten;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Chancenverhaeltnis;
import de.bismit.katalog.Dissimilaritaet;
import de.bismit.katalog.Formel;
import de.bismit.katalog.Formelfall;
import de.bismit.katalog.GewichtetesMittel;
import de.bismit.katalog.Merkmalsumme;
import de.bismit.katalog.Posten;
import de.bismit.katalog.Quotensumme;
import de.bismit.katalog.Veraenderung;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.katalog.VeroeffentlichteQuote;
import de.bismit.wert.Wert;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Counts and ratios from a map of Strings to Doubles: no reasons, no spans, no coverage. What has a gap anywhere has no value;
 * published rates, changes and composed formulas are left out.
 */
public final class NaiveKennzahlen {

    private final Map<String, Double> zahlen = new HashMap<>();

    /** Copies the numbers of these Merkmale. */
    public NaiveKennzahlen(Datenbestand daten) {
        for (Merkmal merkmal : daten.merkmale()) {
            Merkmalsdaten eines = daten.zu(merkmal);
            for (int jahr : eines.berichtsjahre()) {
                for (String gebiet : eines.gebiete()) {
                    Optional<Wert> wert = eines.zeit(jahr).map(zeit -> eines.wert(zeit, gebiet));
                    wert.filter(Wert::istZahl).ifPresent(w -> zahlen.put(schluessel(merkmal, gebiet, jahr), w.zahl()));
                }
            }
        }
    }

    private static String schluessel(Merkmal merkmal, String gebiet, int jahr) {
        return merkmal.groesse().id() + merkmal.auspraegungen() + '|' + gebiet + '|' + jahr;
    }

    /** The value of a count or ratio; empty where a part is missing. */
    public OptionalDouble wert(Formel formel, Gebiet gebiet, int jahr) {
        return formel.falte(new Fall(gebiet, jahr));
    }

    private OptionalDouble summe(Merkmalsumme gemeint, Gebiet gebiet, int jahr) {
        List<String> schluessel = gebiet.kreise().isEmpty() ? List.of(gebiet.schluessel())
                : gebiet.kreise().stream().map(Kreis::schluessel).toList();
        double summe = 0;
        for (String einer : schluessel) {
            for (Posten posten : gemeint.posten()) {
                Double zahl = zahlen.get(schluessel(posten.merkmal(), einer, posten.jahr().fuer(jahr)));
                if (zahl == null) {
                    return OptionalDouble.empty();
                }
                summe += posten.gewicht() * zahl;
            }
        }
        return OptionalDouble.of(summe);
    }

    private final class Fall implements Formelfall<OptionalDouble> {

        private final Gebiet gebiet;
        private final int jahr;

        private Fall(Gebiet gebiet, int jahr) {
            this.gebiet = gebiet;
            this.jahr = jahr;
        }

        @Override
        public OptionalDouble bestand(Bestand formel) {
            return summe(formel.summe(), gebiet, jahr);
        }

        @Override
        public OptionalDouble verhaeltnis(Verhaeltnis formel) {
            OptionalDouble zaehler = summe(formel.zaehler(), gebiet, jahr);
            OptionalDouble nenner = summe(formel.nenner(), gebiet, formel.paarung().nennerjahr(jahr));
            return zaehler.isEmpty() || nenner.isEmpty() || nenner.getAsDouble() == 0 ? OptionalDouble.empty()
                    : OptionalDouble.of(formel.faktor() * zaehler.getAsDouble() / nenner.getAsDouble());
        }

        @Override
        public OptionalDouble veroeffentlichteQuote(VeroeffentlichteQuote formel) {
            return OptionalDouble.empty();
        }

        @Override
        public OptionalDouble veraenderung(Veraenderung formel) {
            return OptionalDouble.empty();
        }

        @Override
        public OptionalDouble quotensumme(Quotensumme formel) {
            return OptionalDouble.empty();
        }

        @Override
        public OptionalDouble gewichtetesMittel(GewichtetesMittel formel) {
            return OptionalDouble.empty();
        }

        @Override
        public OptionalDouble dissimilaritaet(Dissimilaritaet formel) {
            return OptionalDouble.empty();
        }

        @Override
        public OptionalDouble chancenverhaeltnis(Chancenverhaeltnis formel) {
            return OptionalDouble.empty();
        }
    }
}
