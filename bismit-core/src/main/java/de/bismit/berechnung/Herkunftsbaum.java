package de.bismit.berechnung;

import de.bismit.daten.Groesse;
import de.bismit.daten.Merkmal;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Formelfall;
import de.bismit.katalog.Merkmalsumme;
import de.bismit.katalog.Veraenderung;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.katalog.VeroeffentlichteQuote;
import de.bismit.wert.Grund;
import de.bismit.wert.Herkunft;
import de.bismit.wert.Schritt;
import de.bismit.wert.Wert;
import de.bismit.wert.Zahlformat;
import de.bismit.zeit.Bruch;
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
final class Herkunftsbaum implements Formelfall<List<Herkunft>> {

    private final Summierer summierer;
    private final List<Bruch> brueche;
    private final Gebiet gebiet;
    private final int jahr;

    Herkunftsbaum(Auswertung auswertung, Gebiet gebiet, int jahr) {
        this.summierer = auswertung.summierer();
        this.brueche = auswertung.brueche(gebiet);
        this.gebiet = gebiet;
        this.jahr = jahr;
    }

    @Override
    public List<Herkunft> bestand(Bestand formel) {
        return List.of(seite("", formel.summe(), jahr));
    }

    @Override
    public List<Herkunft> verhaeltnis(Verhaeltnis formel) {
        return List.of(seite("Zähler: ", formel.zaehler(), jahr), seite("Nenner: ", formel.nenner(), formel.paarung().nennerjahr(jahr)));
    }

    @Override
    public List<Herkunft> veraenderung(Veraenderung formel) {
        List<Herkunft> teile = new ArrayList<>();
        int damals = jahr - formel.jahre();
        bruchZwischen(formel.merkmale().get(0), damals).ifPresent(b -> teile.add(Herkunft.regel(b.regel(), "", "Bruch " + b.datum().getYear() + ": " + b.satz(), List.of())));
        teile.add(seite("jetzt: ", formel.summe(), jahr));
        teile.add(seite("damals: ", formel.summe(), damals));
        return teile;
    }

    private Optional<Bruch> bruchZwischen(Merkmal merkmal, int damals) {
        Optional<Zeitbezug> frueher = summierer.zeit(merkmal, damals);
        Optional<Zeitbezug> spaeter = summierer.zeit(merkmal, jahr);
        return frueher.isEmpty() || spaeter.isEmpty() ? Optional.empty()
                : brueche.stream().filter(b -> b.liegtZwischen(frueher.get(), spaeter.get())).findFirst();
    }

    @Override
    public List<Herkunft> veroeffentlichteQuote(VeroeffentlichteQuote formel) {
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
        return List.of(seite("Zähler: ", zaehler, jahr), bezug);
    }

    /** One side of the formula: a cell where it is one, otherwise a sum over territories, of sums over Merkmale. */
    private Herkunft seite(String rolle, Merkmalsumme summe, int berichtsjahr) {
        String text = rolle + name(summe) + zeittext(summe.merkmale().get(0), berichtsjahr);
        if (gebiet.kreise().size() < 2) {
            return einzeln(text, summe, Summierer.schluessel(gebiet).get(0), berichtsjahr);
        }
        List<Herkunft> teile = gebiet.kreise().stream().map(k -> einzeln(k.name(), summe, k.schluessel(), berichtsjahr)).toList();
        Wert gesamt = summierer.summe(summe, gebiet, berichtsjahr).wert();
        return Herkunft.schritt(Schritt.SUMME, text(gesamt), "", text + ", Summe über " + teile.size() + " Kommunen" + grund(gesamt), teile);
    }

    /** {@code Bevölkerungsstand (unter 3 Jahre + 3 bis unter 6 Jahre)} where one Größe is added over its categories. */
    private static String name(Merkmalsumme summe) {
        Set<Groesse> groessen = summe.merkmale().stream().map(Merkmal::groesse).collect(Collectors.toSet());
        boolean zusammen = summe.merkmale().size() > 1 && groessen.size() == 1
                && summe.merkmale().stream().noneMatch(m -> m.auspraegungen().isEmpty());
        return !zusammen ? summe.toString() : summe.merkmale().get(0).groesse().name() + " (" + summe.merkmale().stream()
                .map(m -> String.join(", ", m.kategorien())).collect(Collectors.joining(" + ")) + ")";
    }

    private Herkunft einzeln(String text, Merkmalsumme summe, String schluessel, int berichtsjahr) {
        if (summe.merkmale().size() == 1) {
            return zelle(text, summe.merkmale().get(0), schluessel, berichtsjahr);
        }
        List<Wert> werte = summe.merkmale().stream().map(m -> summierer.einzelwert(m, schluessel, berichtsjahr)).toList();
        Wert gesamt = Wert.summe(werte);
        return Herkunft.schritt(Schritt.SUMME, text(gesamt), "", text + grund(gesamt),
                summe.merkmale().stream().map(m -> zelle(m.toString(), m, schluessel, berichtsjahr)).toList());
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
