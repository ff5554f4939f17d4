package de.bismit.berechnung;

import de.bismit.daten.Datenbestand;
import de.bismit.daten.Merkmal;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Verbund;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Formel;
import de.bismit.katalog.Formelfall;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Merkmalsumme;
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
import org.jspecify.annotations.Nullable;

/** Evaluates one Kennzahl on one Datenbestand, for any territory and year. Thread-safe; what it keeps only saves work. */
final class Auswertung {

    private final Kennzahl kennzahl;
    private final Formel formel;
    private final Summierer summierer;
    private final Bruchkunde kunde;
    private final List<Bruch> gelieferte;
    private final Map<List<String>, List<Bruch>> brueche = new ConcurrentHashMap<>();
    private final TreeSet<Integer> jahre;

    /** For a Kennzahl with a Formel. */
    Auswertung(Kennzahl kennzahl, Datenbestand daten, Bruchkunde kunde) {
        this.kennzahl = kennzahl;
        this.kunde = kunde;
        formel = kennzahl.formel().orElseThrow();
        summierer = new Summierer(daten, formel.merkmale());
        gelieferte = formel.falte(new Bruchsammlung(summierer));
        jahre = formel.falte(new Jahressammlung(summierer));
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
        return summierer.zeit(formel.merkmale().get(0), jahr);
    }

    Kennzahlwert wert(Gebiet gebiet, int jahr) {
        return formel.falte(new Rechnung(gebiet, jahr));
    }

    /** The formula over some Kreise only, for a region whose value is missing. */
    Kennzahlwert teil(Gebiet region, List<Kreis> kreise, int jahr) {
        return wert(new Verbund(region.schluessel(), region.name(), kreise), jahr);
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
        private final int jahr;

        private Rechnung(Gebiet gebiet, int jahr) {
            this.gebiet = gebiet;
            this.jahr = jahr;
        }

        @Override
        public Kennzahlwert bestand(Bestand formel) {
            Teilwert summe = teil(formel.summe(), jahr);
            return fertig(summe.wert(), summe, null);
        }

        @Override
        public Kennzahlwert verhaeltnis(Verhaeltnis formel) {
            Teilwert zaehler = teil(formel.zaehler(), jahr);
            Teilwert nenner = teil(formel.nenner(), formel.paarung().nennerjahr(jahr));
            Wert wert = formel.teilmenge() ? zaehler.wert().anteilAn(nenner.wert(), formel.faktor())
                    : zaehler.wert().verhaeltnis(nenner.wert(), formel.faktor());
            return fertig(wert, zaehler, nenner);
        }

        @Override
        public Kennzahlwert veraenderung(Veraenderung formel) {
            Teilwert jetzt = teil(formel.summe(), jahr);
            Teilwert damals = teil(formel.summe(), jahr - formel.jahre());
            Wert wert = bruchDavor(formel) ? Wert.ohne(Grund.BRUCH)
                    : jetzt.wert().veraenderungSeit(damals.wert()).mal(100);
            return fertig(wert, jetzt, damals);
        }

        private boolean bruchDavor(Veraenderung formel) {
            Merkmal merkmal = formel.merkmale().get(0);
            Optional<Zeitbezug> frueher = summierer.zeit(merkmal, jahr - formel.jahre());
            Optional<Zeitbezug> spaeter = summierer.zeit(merkmal, jahr);
            return frueher.isPresent() && spaeter.isPresent()
                    && brueche(gebiet).stream().anyMatch(b -> b.liegtZwischen(frueher.get(), spaeter.get()));
        }

        @Override
        public Kennzahlwert veroeffentlichteQuote(VeroeffentlichteQuote formel) {
            Teilwert zaehler = teil(new Merkmalsumme(List.of(formel.zaehler())), jahr);
            List<String> schluessel = Summierer.schluessel(gebiet);
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
            return fertig(wert.hatZahlen() ? wert.mit(Set.of(Merkzeichen.AUS_RUNDUNG)) : wert, zaehler, bezug);
        }

        private Teilwert teil(Merkmalsumme summe, int berichtsjahr) {
            return summierer.summe(summe, gebiet, berichtsjahr);
        }

        private Kennzahlwert fertig(Wert wert, Teilwert zaehler, @Nullable Teilwert nenner) {
            Gedeckte gedeckte = new Gedeckte(zaehler, nenner);
            return new Kennzahlwert(Auswertung.this, gebiet, jahr, wert, zaehler.wert(), nenner == null ? null : nenner.wert(),
                    gedeckte.deckung(), gedeckte.kreise(gebiet));
        }
    }
}
