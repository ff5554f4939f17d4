package de.bismit.berechnung;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sums Merkmale over the Kreise of a territory, or takes the published value where there is one. */
final class Summierer {

    private final Datenbestand bestand;
    private final Map<Merkmal, Merkmalsdaten> daten = new HashMap<>();

    Summierer(Datenbestand bestand, List<Merkmal> merkmale) {
        this.bestand = bestand;
        merkmale.forEach(m -> daten.computeIfAbsent(m, bestand::zu));
    }

    Merkmalsdaten zu(Merkmal merkmal) {
        return daten.get(merkmal);
    }

    Datenbestand bestand() {
        return bestand;
    }

    Optional<Zeitbezug> zeit(Merkmal merkmal, int jahr) {
        return zu(merkmal).zeit(jahr);
    }

    Teilwert summe(Merkmalsumme summe, Gebiet gebiet, int jahr) {
        return new Teilrechner(summe, this).summe(schluessel(gebiet), jahr);
    }

    /** The keys whose values make up this territory: those of its Kreise, or its own where values are published. */
    static List<String> schluessel(Gebiet gebiet) {
        List<Kreis> kreise = gebiet.kreise();
        return switch (kreise.size()) {
            case 0 -> List.of(gebiet.schluessel());
            case 1 -> List.of(kreise.get(0).schluessel());
            default -> kreise.stream().map(Kreis::schluessel).toList();
        };
    }

    Wert einzelwert(Merkmal merkmal, String gebiet, int jahr) {
        Optional<Zeitbezug> zeit = zeit(merkmal, jahr);
        if (zeit.isEmpty()) {
            return Wert.ohne(Grund.NICHT_GELADEN);
        }
        return mitAngebot(zu(merkmal), gebiet, zeit.get());
    }

    /** The value; where the offer does not exist, its zero or gap is not applicable. */
    static Wert mitAngebot(Merkmalsdaten daten, String gebiet, Zeitbezug zeit) {
        Wert wert = daten.wert(zeit, gebiet);
        boolean ohneFall = !wert.hatZahlen() || istNull(wert);
        return ohneFall && Angebote.fehlt(daten.merkmal().groesse().angebot(), gebiet, zeit) ? Wert.nichtZutreffend(Grund.KEIN_ANGEBOT) : wert;
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
