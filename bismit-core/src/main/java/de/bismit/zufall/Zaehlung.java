package de.bismit.zufall;

import de.bismit.berechnung.Kennzahlwert;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Chancenverhaeltnis;
import de.bismit.katalog.Dissimilaritaet;
import de.bismit.katalog.Formelfall;
import de.bismit.katalog.GewichtetesMittel;
import de.bismit.katalog.Merkmalsumme;
import de.bismit.katalog.Quotensumme;
import de.bismit.katalog.Veraenderung;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.katalog.VeroeffentlichteQuote;
import de.bismit.statistik.Intervall;
import de.bismit.statistik.Zaehlintervalle;
import de.bismit.wert.Aussage;
import de.bismit.wert.Wert;
import java.util.Optional;

/**
 * The counts behind a value, as a model of chance needs them.
 *
 * @param faelle the cases
 * @param n of how many; 1 for a count
 * @param faktor part of the definition
 * @param art what the cases are in relation to n
 */
record Zaehlung(double faelle, double n, double faktor, Art art) {

    enum Art { ANZAHL, RATE, ANTEIL }

    /** The counts, or why chance cannot be told from this value. */
    static Aussage<Zaehlung> aus(Kennzahlwert wert) {
        String was = wert.kennzahl().name() + ", " + wert.gebiet().name() + " " + wert.jahr();
        return wert.formel().falte(new Fall(wert, was));
    }

    double wert() {
        return faktor * faelle / n;
    }

    Intervall intervall(Konfidenz konfidenz) {
        return art == Art.ANTEIL ? Zaehlintervalle.wilson(faelle, n, konfidenz.niveau()).mal(faktor)
                : Zaehlintervalle.anzahl(faelle, konfidenz.niveau()).mal(faktor / n);
    }

    Zufallsbereich bereich(Konfidenz konfidenz) {
        return Zufallsbereich.von(konfidenz, intervall(konfidenz), verfahren());
    }

    Verfahren verfahren() {
        return art == Art.ANTEIL ? Verfahren.WILSON : faelle < Zaehlintervalle.BYAR_AB ? Verfahren.EXAKT : Verfahren.BYAR;
    }

    private record Fall(Kennzahlwert wert, String was) implements Formelfall<Aussage<Zaehlung>> {

        @Override
        public Aussage<Zaehlung> bestand(Bestand formel) {
            return gezaehlt(formel.summe(), wert.zaehler()).dann(x -> Aussage.ja(new Zaehlung(x, 1, 1, Art.ANZAHL)));
        }

        @Override
        public Aussage<Zaehlung> verhaeltnis(Verhaeltnis formel) {
            return gezaehlt(formel.zaehler(), wert.zaehler()).dann(x -> mitNenner(formel, x));
        }

        private Aussage<Zaehlung> mitNenner(Verhaeltnis formel, double faelle) {
            Wert nenner = wert.nenner().orElseThrow();
            if (!nenner.istZahl() || !(nenner.zahl() > 0)) {
                return Aussage.nein(was + ": der Nenner ist keine Zahl über 0, sondern: " + nenner);
            }
            if (!formel.teilmenge()) {
                return Aussage.ja(new Zaehlung(faelle, nenner.zahl(), formel.faktor(), Art.RATE));
            }
            return faelle > nenner.zahl() ? Aussage.nein(was + ": der Zähler ist größer als der Nenner, obwohl er ein Teil davon sein soll; bitte die Tabelle prüfen")
                    : Aussage.ja(new Zaehlung(faelle, nenner.zahl(), formel.faktor(), Art.ANTEIL));
        }

        @Override
        public Aussage<Zaehlung> veroeffentlichteQuote(VeroeffentlichteQuote formel) {
            return Aussage.nein(was + ": die Quote ist ohne ihren Nenner veröffentlicht; ein Zufallsbereich braucht die gezählten Fälle");
        }

        @Override
        public Aussage<Zaehlung> veraenderung(Veraenderung formel) {
            return Aussage.nein(was + ": für eine Veränderungsrate gibt es keinen Zufallsbereich; die beiden Jahre einzeln ansehen");
        }

        @Override
        public Aussage<Zaehlung> quotensumme(Quotensumme formel) {
            return mehrere("eine Summe mehrerer Quoten");
        }

        @Override
        public Aussage<Zaehlung> gewichtetesMittel(GewichtetesMittel formel) {
            return mehrere("ein gewichtetes Mittel");
        }

        @Override
        public Aussage<Zaehlung> dissimilaritaet(Dissimilaritaet formel) {
            return mehrere("ein Dissimilaritätsindex");
        }

        @Override
        public Aussage<Zaehlung> chancenverhaeltnis(Chancenverhaeltnis formel) {
            return mehrere("ein Chancenverhältnis");
        }

        private Aussage<Zaehlung> mehrere(String art) {
            return Aussage.nein(was + ": " + art + " hat nicht nur einen Zähler; ein Zufallsbereich ist dafür nicht erklärt");
        }

        private Aussage<Double> gezaehlt(Merkmalsumme summe, Wert zaehler) {
            boolean anzahl = summe.posten().stream().allMatch(p -> p.gewicht() == 1 && p.merkmal().groesse().einheit().istAnzahl());
            return hindernis(anzahl, zaehler).<Aussage<Double>>map(satz -> Aussage.nein(was + ": " + satz)).orElseGet(() -> Aussage.ja(zaehler.zahl()));
        }

        private static Optional<String> hindernis(boolean anzahl, Wert zaehler) {
            if (!anzahl) {
                return Optional.of("der Zähler zählt keine Fälle; ein Zufallsbereich ist dafür nicht erklärt");
            }
            if (!zaehler.hatZahlen()) {
                return Optional.of(zaehler.toString());
            }
            if (!zaehler.istZahl()) {
                return Optional.of("der Zähler ist nur als Spanne bekannt (" + zaehler + "), die gewiss ist; ein Zufallsbereich wird damit nicht vermischt");
            }
            return zaehler.zahl() < 0 ? Optional.of("der Zähler ist negativ (" + zaehler + "), also keine Anzahl von Fällen") : Optional.empty();
        }
    }
}
