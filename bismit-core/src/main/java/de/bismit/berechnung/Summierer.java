package de.bismit.berechnung;

import de.bismit.daten.Additivitaet;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Merkmalsdaten;
import de.bismit.daten.Messwert;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.katalog.Merkmalsumme;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Sums Merkmale over the Kreise of a territory, or takes the published value where there is one. */
final class Summierer {

    private final Map<Merkmal, Merkmalsdaten> daten = new HashMap<>();

    Summierer(Datenbestand bestand, List<Merkmal> merkmale) {
        merkmale.forEach(m -> daten.computeIfAbsent(m, bestand::zu));
    }

    Merkmalsdaten zu(Merkmal merkmal) {
        return daten.get(merkmal);
    }

    /** The years for which all these Merkmale have a time. */
    TreeSet<Integer> jahre(List<Merkmal> merkmale) {
        TreeSet<Integer> jahre = new TreeSet<>(zu(merkmale.get(0)).berichtsjahre());
        merkmale.forEach(m -> jahre.retainAll(zu(m).berichtsjahre()));
        return jahre;
    }

    Optional<Zeitbezug> zeit(Merkmal merkmal, int jahr) {
        return zu(merkmal).zeit(jahr);
    }

    Teilwert summe(Merkmalsumme summe, Gebiet gebiet, int jahr) {
        List<String> schluessel = schluessel(gebiet);
        if (schluessel.size() > 1) {
            Optional<Grund> hindernis = hindernis(summe);
            if (hindernis.isPresent()) {
                return Teilwert.ohne(hindernis.get(), schluessel.size());
            }
        }
        List<Wert> summanden = new ArrayList<>(schluessel.size());
        for (String einer : schluessel) {
            List<Wert> werte = new ArrayList<>(summe.merkmale().size());
            for (Merkmal merkmal : summe.merkmale()) {
                werte.add(einzelwert(merkmal, einer, jahr));
            }
            summanden.add(werte.size() == 1 ? werte.get(0) : Wert.summe(werte));
        }
        Wert gesamt = schluessel.size() == 1 ? summanden.get(0) : Wert.summe(summanden);
        return new Teilwert(gesamt, summanden);
    }

    /** The keys whose values make up this territory: those of its Kreise, or its own where values are published. */
    static List<String> schluessel(Gebiet gebiet) {
        return gebiet.kreise().isEmpty() ? List.of(gebiet.schluessel()) : gebiet.kreise().stream().map(Kreis::schluessel).toList();
    }

    private static Optional<Grund> hindernis(Merkmalsumme summe) {
        for (Merkmal merkmal : summe.merkmale()) {
            Additivitaet additivitaet = merkmal.groesse().additivitaet();
            if (additivitaet == Additivitaet.UNBEKANNT) {
                return Optional.of(Grund.ADDITIVITAET_UNBEKANNT);
            }
            if (additivitaet != Additivitaet.JA) {
                return Optional.of(Grund.NICHT_ADDITIV);
            }
        }
        return Optional.empty();
    }

    Wert einzelwert(Merkmal merkmal, String gebiet, int jahr) {
        Optional<Zeitbezug> zeit = zeit(merkmal, jahr);
        if (zeit.isEmpty()) {
            return Wert.ohne(Grund.NICHT_GELADEN);
        }
        Wert wert = zu(merkmal).wert(zeit.get(), gebiet);
        boolean ohneFall = !wert.hatZahlen() || istNull(wert);
        return ohneFall && Angebote.fehlt(merkmal.groesse().angebot(), gebiet, zeit.get())
                ? Wert.nichtZutreffend(Grund.KEIN_ANGEBOT) : wert;
    }

    /** A printed zero, which rounding may have made a span of. */
    private static boolean istNull(Wert wert) {
        return wert.untereGrenze() == 0 && (wert.istZahl() || wert.merkzeichen().contains(Merkzeichen.AUS_RUNDUNG));
    }

    /** The cells a value of one territory rests on, for the circumstances of their deliveries. */
    List<Messwert> messwerte(Merkmal merkmal, Gebiet gebiet, int jahr) {
        return zeit(merkmal, jahr)
                .map(zeit -> schluessel(gebiet).stream().map(s -> zu(merkmal).messwert(zeit, s)).toList())
                .orElse(List.of());
    }
}
