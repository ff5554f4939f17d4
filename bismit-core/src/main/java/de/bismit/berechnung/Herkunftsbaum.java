package de.bismit.berechnung;

import de.bismit.daten.Merkmal;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.katalog.Bezugsjahr;
import de.bismit.katalog.Merkmalsumme;
import de.bismit.katalog.Posten;
import de.bismit.katalog.VeroeffentlichteQuote;
import de.bismit.wert.Grund;
import de.bismit.wert.Herkunft;
import de.bismit.wert.Schritt;
import de.bismit.wert.Wert;
import de.bismit.wert.Zahlformat;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The parts of a Kennzahl's value down to the cells: a level for each side of the formula, below it the Kommunen, below
 * them the Merkmale. What is only one is no level of its own.
 */
final class Herkunftsbaum {

    private final Auswertung auswertung;
    private final Summierer summierer;
    private final Gebiet gebiet;
    private final int jahr;

    Herkunftsbaum(Auswertung auswertung, Gebiet gebiet, int jahr) {
        this.summierer = auswertung.summierer();
        this.auswertung = auswertung;
        this.gebiet = gebiet;
        this.jahr = jahr;
    }

    List<Herkunft> teile() {
        if (auswertung.formel() instanceof VeroeffentlichteQuote quote) {
            return veroeffentlichteQuote(quote);
        }
        List<Herkunft> teile = new ArrayList<>();
        auswertung.bruchDazwischen(gebiet, jahr).ifPresent(b -> teile.add(Herkunft.regel(b.regel(), "", "Bruch " + b.datum().getYear() + ": " + b.satz(), List.of())));
        auswertung.formel().teile().forEach(t -> teile.add(seite(t.rolle().isEmpty() ? "" : t.rolle() + ": ", t.summe())));
        return teile;
    }

    private List<Herkunft> veroeffentlichteQuote(VeroeffentlichteQuote formel) {
        if (gebiet.kreise().size() < 2) {
            String schluessel = Summierer.schluessel(gebiet).get(0);
            return List.of(zelle(formel.quote() + zeittext(formel.quote(), jahr), formel.quote(), schluessel, jahr));
        }
        Merkmalsumme zaehler = new Merkmalsumme(List.of(formel.zaehler()));
        List<Herkunft> grenzen = new ArrayList<>();
        List<Wert> nenner = new ArrayList<>();
        for (Kreis kreis : gebiet.kreise()) {
            Wert anzahl = summierer.einzelwert(formel.zaehler(), kreis.schluessel(), jahr);
            Wert quote = summierer.einzelwert(formel.quote(), kreis.schluessel(), jahr);
            Wert grenze = Auswertung.nennerspanne(anzahl, quote, formel.halbeStelle());
            nenner.add(grenze);
            String weg = anzahl.istZahl() && quote.istZahl() ? "100 · " + text(anzahl) + " / (" + text(quote) + " ± "
                    + Zahlformat.gerundet(formel.halbeStelle(), 2, Locale.GERMANY) + ")" : "";
            grenzen.add(Herkunft.schritt(Schritt.RUNDUNG, text(grenze), weg, kreis.name(), List.of(
                    zelle(kreis.name() + ", Zähler", formel.zaehler(), kreis.schluessel(), jahr),
                    zelle(kreis.name() + ", Quote", formel.quote(), kreis.schluessel(), jahr))));
        }
        Herkunft bezug = Herkunft.schritt(Schritt.SUMME, text(Wert.summe(nenner)), "",
                "Nenner: aus Zähler und gerundeter Quote, Summe über " + grenzen.size() + " Kommunen", grenzen);
        return List.of(seite("Zähler: ", zaehler), bezug);
    }

    /** One part of the formula: a cell where it is one, otherwise a sum over territories, of sums over Merkmale. */
    private Herkunft seite(String rolle, Merkmalsumme summe) {
        Posten erster = summe.posten().get(0);
        String text = rolle + name(summe) + zeittext(erster.merkmal(), erster.jahr().fuer(jahr));
        if (gebiet.kreise().size() < 2) {
            return einzeln(text, summe, gebiet);
        }
        List<Herkunft> teile = gebiet.kreise().stream().map(k -> einzeln(k.name(), summe, k)).toList();
        Wert gesamt = summierer.summe(summe, gebiet, jahr).wert();
        return Herkunft.schritt(Schritt.SUMME, text(gesamt), "", text + ", Summe über " + teile.size() + " Kommunen" + grund(gesamt), teile);
    }

    /** A year that all items share is left out. */
    private static String name(Merkmalsumme summe) {
        boolean einJahr = summe.posten().stream().map(Posten::jahr).distinct().count() == 1;
        return (einJahr ? summe.aus(Bezugsjahr.GLEICHES) : summe).toString();
    }

    private Herkunft einzeln(String text, Merkmalsumme summe, Gebiet einer) {
        String schluessel = Summierer.schluessel(einer).get(0);
        Posten erster = summe.posten().get(0);
        if (summe.posten().size() == 1 && erster.gewicht() == 1) {
            return zelle(text, erster.merkmal(), schluessel, erster.jahr().fuer(jahr));
        }
        Wert gesamt = summierer.summe(summe, einer, jahr).wert();
        return Herkunft.schritt(Schritt.SUMME, text(gesamt), "", text + grund(gesamt),
                summe.posten().stream().map(p -> zelle(vorzeichen(p) + p, p.merkmal(), schluessel, p.jahr().fuer(jahr))).toList());
    }

    private static String vorzeichen(Posten posten) {
        return posten.gewicht() < 0 ? "abzüglich " : "";
    }

    /** The cell, below the rule that put another value in its place where one did. */
    private Herkunft zelle(String text, Merkmal merkmal, String schluessel, int berichtsjahr) {
        Optional<Zeitbezug> zeit = summierer.zeit(merkmal, berichtsjahr);
        if (zeit.isEmpty()) {
            return Herkunft.luecke(text + ": " + Grund.NICHT_GELADEN.anzeige());
        }
        Herkunft zelle = summierer.zu(merkmal).messwert(zeit.get(), schluessel).herkunft(text);
        boolean ersetzt = summierer.einzelwert(merkmal, schluessel, berichtsjahr).gruende().equals(Set.of(Grund.KEIN_ANGEBOT));
        return ersetzt ? Herkunft.regel(merkmal.groesse().angebot(), "", text + ": " + Grund.KEIN_ANGEBOT.anzeige() + ", zählt 0 in einer Summe",
                List.of(zelle)) : zelle;
    }

    private String zeittext(Merkmal merkmal, int berichtsjahr) {
        return ", " + summierer.zeit(merkmal, berichtsjahr).map(Zeitbezug::toString).orElse(String.valueOf(berichtsjahr));
    }

    private static String grund(Wert wert) {
        return wert.hatZahlen() ? "" : ": " + wert.gruende().stream().map(Grund::anzeige).collect(Collectors.joining("; "));
    }

    private static String text(Wert wert) {
        return wert.falte(z -> zahl(z.zahl()), s -> Zahlformat.spanne(s.von(), s.bis(), ganz(s.von()) && ganz(s.bis()) ? 0 : 1, Locale.GERMANY),
                o -> "", n -> "");
    }

    private static String zahl(double zahl) {
        return Zahlformat.gerundet(zahl, ganz(zahl) ? 0 : 2, Locale.GERMANY);
    }

    private static boolean ganz(double zahl) {
        return zahl == Math.rint(zahl);
    }
}
