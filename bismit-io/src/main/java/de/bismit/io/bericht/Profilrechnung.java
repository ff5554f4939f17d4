package de.bismit.io.bericht;

import de.bismit.auswahl.Kommentar;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Steuerbarkeit;
import de.bismit.vergleich.Entwicklung;
import de.bismit.vergleich.Kennzahlvergleich;
import de.bismit.vergleich.Kontext;
import de.bismit.vergleich.Trend;
import de.bismit.vergleich.Vergleichsgruppe;
import de.bismit.wert.Aussage;
import java.util.List;
import java.util.Optional;

/** Computes what the profile of one Kommune says. */
final class Profilrechnung {

    private final Profilwahl wahl;
    private final Gebiet gebiet;
    private final Optional<Aussage<Vergleichsgruppe>> nachbarn;

    Profilrechnung(Profilwahl wahl, Gebiet gebiet) {
        this.wahl = wahl;
        this.gebiet = gebiet;
        nachbarn = nachbarn();
    }

    Kommunalprofil profil() {
        List<Profilskala> freie = wahl.freie();
        return new Kommunalprofil(gebiet, wahl, freie.stream().map(this::zeile).toList(), nachbarn, wahl.skalen().size() - freie.size());
    }

    private Optional<Aussage<Vergleichsgruppe>> nachbarn() {
        Kontext kontext = wahl.kontext();
        if (kontext == null) {
            return Optional.empty();
        }
        return Optional.of(gebiet instanceof Kreis kreis ? kontext.naechste(kreis, wahl.nachbarn())
                : Aussage.nein(gebiet.name() + " ist ein Land; ähnliche Kreise gibt es nur für Kreise"));
    }

    private Profilzeile zeile(Profilskala s) {
        Kennzahlvergleich k = s.vergleich();
        Kennzahl kennzahl = k.kennzahl();
        Optional<Entwicklung> entwicklung = k.wert(gebiet, s.jahr()).wert().hatZahlen() ? Entwicklungswahl.bis(k, gebiet, s.jahr()) : Optional.empty();
        Aussage<Trend> trend = entwicklung.map(e -> k.trend(gebiet, e.frueher().jahr(), s.jahr())).orElse(Aussage.nein("kein früherer Wert"));
        return new Profilzeile(k.wert(gebiet, s.jahr()), s.bezug(), s.kleinster(), s.unteresQuartil(), s.oberesQuartil(), s.groesster(), s.mitWert(),
                k.urteil(gebiet, wahl.gruppe().bezug(), s.jahr()), trend, entwicklung, steuerbarkeit(kennzahl),
                nachbarn.flatMap(Aussage::ergebnis).map(g -> k.neben(g, s.jahr())),
                Kernsatz.satz(k.wert(gebiet, s.jahr()), wahl.vergleich().tafel().katalog().kennzahl(kennzahl.id())), kommentare(kennzahl));
    }

    /** Hamburg and Berlin steer as cities do. */
    private Steuerbarkeit steuerbarkeit(Kennzahl kennzahl) {
        Kreis kreis = gebiet instanceof Kreis k ? k : Kreis.of(gebiet.schluessel() + "000", gebiet.name() + ", kreisfreie Stadt");
        return wahl.vergleich().tafel().katalog().steuerbarkeit(kennzahl.id(), kreis);
    }

    /** Its own comments: those of others stand in the report. */
    private List<Kommentar> kommentare(Kennzahl kennzahl) {
        return wahl.einsicht().stream().flatMap(s -> s.staende().stream())
                .filter(s -> kennzahl.heisst(s.kennzahl()) && s.kommune().schluessel().equals(gebiet.schluessel())).flatMap(s -> s.kommentare().stream()).toList();
    }
}
