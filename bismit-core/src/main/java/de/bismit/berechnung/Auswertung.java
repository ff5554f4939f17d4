package de.bismit.berechnung;

import de.bismit.daten.Datenbestand;
import de.bismit.daten.Merkmal;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Verbund;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Chancenverhaeltnis;
import de.bismit.katalog.Dissimilaritaet;
import de.bismit.katalog.Formel;
import de.bismit.katalog.Formelfall;
import de.bismit.katalog.GewichtetesMittel;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Merkmalsumme;
import de.bismit.katalog.Posten;
import de.bismit.katalog.Quotensumme;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.katalog.VeroeffentlichteQuote;
import de.bismit.katalog.Veraenderung;
import de.bismit.wert.Deckung;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import de.bismit.zeit.Bruch;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Evaluates one Kennzahl on one Datenbestand, for any territory and year. Thread-safe; what it keeps only saves work. */
final class Auswertung {

    private final Kennzahl kennzahl;
    private final Formel formel;
    private final Merkmal zaehlermerkmal;
    private final Summierer summierer;
    private final List<Teilrechner> teile;
    private final List<Posten> gegenueberstellung;
    private final Bruchkunde kunde;
    private final List<Bruch> gelieferte;
    private final Map<List<String>, List<Bruch>> brueche = new ConcurrentHashMap<>();
    private final TreeSet<Integer> jahre;

    /** For a Kennzahl with a Formel. */
    Auswertung(Kennzahl kennzahl, Datenbestand daten, Bruchkunde kunde) {
        this.kennzahl = kennzahl;
        this.kunde = kunde;
        formel = kennzahl.formel().orElseThrow();
        zaehlermerkmal = formel.merkmale().get(0);
        summierer = new Summierer(daten, formel.merkmale());
        teile = formel.teile().stream().map(t -> new Teilrechner(t.summe(), summierer)).toList();
        gelieferte = new Bruchsammlung(summierer).brueche(formel);
        gegenueberstellung = formel.gegenueberstellung();
        jahre = new Jahressammlung(summierer).jahre(formel);
    }

    Kennzahl kennzahl() {
        return kennzahl;
    }

    Formel formel() {
        return formel;
    }

    TreeSet<Integer> jahre() {
        return jahre;
    }

    /** The breaks of the series of a territory: those of the deliveries, and those of its Länder. */
    List<Bruch> brueche(Gebiet gebiet) {
        return brueche.computeIfAbsent(gebiet.landeskuerzel(), this::vereine);
    }

    private List<Bruch> vereine(List<String> laender) {
        Stream<Bruch> weitere = kunde.brueche(kennzahl, Set.copyOf(laender)).stream().filter(b -> gelieferte.stream().noneMatch(b::istDerselbeWie));
        return Stream.concat(gelieferte.stream(), weitere).sorted(Comparator.comparing(Bruch::datum)).toList();
    }

    Summierer summierer() {
        return summierer;
    }

    /** The time of the numerator that reports for a year. */
    Optional<Zeitbezug> zeit(int jahr) {
        return summierer.zeit(zaehlermerkmal, jahr);
    }

    Kennzahlwert wert(Gebiet gebiet, int jahr) {
        return formel.falte(new Rechnung(gebiet, jahr));
    }

    /** The formula over some Kreise only, for a region whose value is missing. */
    Kennzahlwert teil(Gebiet region, List<Kreis> kreise, int jahr) {
        return wert(new Verbund(region.schluessel(), region.name(), kreise), jahr);
    }

    /** The break that lies in a growth which the formula would have to compute. */
    Optional<Bruch> bruchDazwischen(Gebiet gebiet, int jahr) {
        List<Bruch> hiesige = gegenueberstellung.isEmpty() ? List.of() : brueche(gebiet);
        return hiesige.isEmpty() ? Optional.empty() : gegenueberstellung.stream()
                .flatMap(p -> gegenueberstellung.stream().filter(q -> q.merkmal().equals(p.merkmal()))
                        .flatMap(q -> bruchZwischen(hiesige, p, q, jahr).stream())).findFirst();
    }

    private Optional<Bruch> bruchZwischen(List<Bruch> hiesige, Posten frueherer, Posten spaeterer, int jahr) {
        Optional<Zeitbezug> frueher = summierer.zeit(frueherer.merkmal(), frueherer.jahr().fuer(jahr));
        Optional<Zeitbezug> spaeter = summierer.zeit(spaeterer.merkmal(), spaeterer.jahr().fuer(jahr));
        return frueher.isEmpty() || spaeter.isEmpty() ? Optional.empty()
                : hiesige.stream().filter(b -> b.liegtZwischen(frueher.get(), spaeter.get())).findFirst();
    }

    /** All denominators that round to the printed rate; none if the rate may be zero. */
    static Wert nennerspanne(Wert zaehler, Wert quote, double halbeStelle) {
        if (!zaehler.hatZahlen() || !quote.hatZahlen()) {
            return zaehler.durch(quote);   // not applicable, or the reasons of both
        }
        double spielraum = quote.istZahl() ? halbeStelle : 0;   // a span says itself how it was rounded
        double kleinste = quote.untereGrenze() - spielraum;
        if (kleinste <= 0) {
            return Wert.ohne(Grund.NENNER_NICHT_VEROEFFENTLICHT);
        }
        return Wert.spanne(100 * zaehler.untereGrenze() / (quote.obereGrenze() + spielraum), 100 * zaehler.obereGrenze() / kleinste, Set.of());
    }

    private final class Rechnung implements Formelfall<Kennzahlwert> {
        private final Gebiet gebiet;
        private final List<String> schluessel;
        private final int jahr;

        private Rechnung(Gebiet gebiet, int jahr) {
            this.gebiet = gebiet;
            this.jahr = jahr;
            schluessel = Summierer.schluessel(gebiet);
        }

        @Override
        public Kennzahlwert bestand(Bestand formel) {
            Teilwert summe = teil(0);
            return fertig(bruch().isPresent() ? Wert.ohne(Grund.BRUCH) : summe.wert(), List.of(summe));
        }

        @Override
        public Kennzahlwert verhaeltnis(Verhaeltnis formel) {
            Teilwert zaehler = teil(0);
            Teilwert nenner = teil(1);
            Wert wert = bruch().isPresent() ? Wert.ohne(Grund.BRUCH)
                    : formel.teilmenge() ? zaehler.wert().anteilAn(nenner.wert(), formel.faktor())
                    : zaehler.wert().verhaeltnis(nenner.wert(), formel.faktor());
            return fertig(wert, List.of(zaehler, nenner));
        }

        @Override
        public Kennzahlwert veraenderung(Veraenderung formel) {
            Teilwert jetzt = teil(0);
            Teilwert damals = teil(1);
            Wert wert = bruch().isPresent() ? Wert.ohne(Grund.BRUCH) : switch (formel.massstab()) {
                case PROZENT -> jetzt.wert().veraenderungSeit(damals.wert()).mal(100);
                case INDEX -> jetzt.wert().verhaeltnis(damals.wert(), 100);
                case DIFFERENZ -> jetzt.wert().minus(damals.wert());
            };
            return fertig(wert, List.of(jetzt, damals));
        }

        @Override
        public Kennzahlwert quotensumme(Quotensumme formel) {
            List<Teilwert> alle = alleTeile();
            List<Wert> quoten = new ArrayList<>();
            for (int i = 0; i < formel.teilquoten().size(); i++) {
                double faktor = formel.faktor() * formel.teilquoten().get(i).gewicht();
                quoten.add(alle.get(2 * i).wert().verhaeltnis(alle.get(2 * i + 1).wert(), faktor));
            }
            return fertig(Wert.summe(quoten), alle);
        }

        @Override
        public Kennzahlwert gewichtetesMittel(GewichtetesMittel formel) {
            List<Teilwert> alle = alleTeile();
            return fertig(Formelwerte.mittel(alle.get(0).wert(), alle.get(1).wert(), formel), alle);
        }

        @Override
        public Kennzahlwert dissimilaritaet(Dissimilaritaet formel) {
            List<Teilwert> alle = alleTeile();
            List<Wert> a = new ArrayList<>();
            List<Wert> b = new ArrayList<>();
            for (int i = 0; i < alle.size(); i++) {
                (i % 2 == 0 ? a : b).add(alle.get(i).wert());
            }
            return fertig(Formelwerte.dissimilaritaet(a, b), alle);
        }

        @Override
        public Kennzahlwert chancenverhaeltnis(Chancenverhaeltnis formel) {
            List<Teilwert> alle = alleTeile();
            return fertig(Formelwerte.chancenverhaeltnis(alle.get(0).wert(), alle.get(1).wert(), alle.get(2).wert(), alle.get(3).wert(),
                    formel.haldane()), alle);
        }

        private Optional<Bruch> bruch() {
            return bruchDazwischen(gebiet, jahr);
        }

        private List<Teilwert> alleTeile() {
            List<Teilwert> alle = new ArrayList<>(teile.size());
            for (Teilrechner teil : teile) {
                alle.add(teil.summe(schluessel, jahr));
            }
            return alle;
        }

        private Teilwert teil(int nummer) {
            return teile.get(nummer).summe(schluessel, jahr);
        }

        @Override
        public Kennzahlwert veroeffentlichteQuote(VeroeffentlichteQuote formel) {
            Teilwert zaehler = teil(new Merkmalsumme(List.of(formel.zaehler())), jahr);
            if (schluessel.size() == 1) {
                Teilwert quote = teil(new Merkmalsumme(List.of(formel.quote())), jahr);
                return new Kennzahlwert(Auswertung.this, gebiet, jahr, quote.wert(), zaehler.wert(), null,
                        Deckung.einzeln(quote.wert().hatZahlen()), List.of());
            }
            List<Wert> nenner = new ArrayList<>();
            for (int i = 0; i < schluessel.size(); i++) {
                Wert quote = summierer.einzelwert(formel.quote(), schluessel.get(i), jahr);
                nenner.add(nennerspanne(zaehler.summanden().get(i), quote, formel.halbeStelle()));
            }
            Teilwert bezug = new Teilwert(Wert.summe(nenner), nenner);
            Wert wert = zaehler.wert().anteilAn(bezug.wert(), 100);
            return fertig(wert.hatZahlen() ? wert.mit(Set.of(Merkzeichen.AUS_RUNDUNG)) : wert, List.of(zaehler, bezug));
        }

        private Teilwert teil(Merkmalsumme summe, int berichtsjahr) {
            return summierer.summe(summe, gebiet, berichtsjahr);
        }

        /** Two parts are numerator and denominator; of more the numerators have no sum that means something. */
        private Kennzahlwert fertig(Wert wert, List<Teilwert> alle) {
            Gedeckte gedeckte = new Gedeckte(alle);
            return new Kennzahlwert(Auswertung.this, gebiet, jahr, wert, alle.size() > 2 ? wert : alle.get(0).wert(),
                    alle.size() == 2 ? alle.get(1).wert() : null, gedeckte.deckung(), gedeckte.kreise(gebiet));
        }
    }
}
