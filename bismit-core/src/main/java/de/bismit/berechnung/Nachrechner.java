package de.bismit.berechnung;

import de.bismit.berechnung.Nachrechnung.Abweichung;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Merkmalsdaten;
import de.bismit.katalog.Merkmalsumme;
import de.bismit.katalog.Posten;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through all keys and years of a published rate. */
final class Nachrechner {

    private final Datenbestand daten;
    private final Merkmalsdaten gedruckt;
    private final int stellen;
    private final BigDecimal faktor;
    private final Merkmalsumme zaehler;
    private final Merkmalsumme nenner;
    private final String was;
    private final List<Abweichung> abweichungen = new ArrayList<>();
    private int verglichen;
    private int davonStriche;
    private int nurGedruckt;

    Nachrechner(Datenbestand daten, Merkmal gedruckt, int stellen, Verhaeltnis formel) {
        this.daten = daten;
        this.gedruckt = daten.zu(gedruckt);
        this.stellen = stellen;
        faktor = BigDecimal.valueOf(formel.faktor());
        zaehler = formel.teile().get(0).summe();
        nenner = formel.teile().get(1).summe();
        was = gedruckt + " aus " + formel.inWorten();
    }

    Nachrechnung rechne() {
        for (int jahr : gedruckt.berichtsjahre()) {
            Optional<Zeitbezug> zeit = gedruckt.zeit(jahr);
            if (zeit.isPresent()) {
                gedruckt.gebiete().forEach(gebiet -> vergleiche(gebiet, jahr, zeit.get()));
            }
        }
        return new Nachrechnung(was, verglichen, verglichen - abweichungen.size(), davonStriche, nurGedruckt, abweichungen);
    }

    private void vergleiche(String gebiet, int jahr, Zeitbezug zeit) {
        Wert quote = gedruckt.gedruckt(zeit, gebiet);
        if (!quote.istZahl() && !istGedruckteNull(quote)) {
            return;
        }
        Optional<BigDecimal> oben = summe(zaehler, gebiet, jahr);
        Optional<BigDecimal> unten = summe(nenner, gebiet, jahr).filter(n -> n.signum() != 0);
        if (oben.isEmpty() || unten.isEmpty()) {
            nurGedruckt++;
            return;
        }
        verglichen++;
        davonStriche += istStrich(gedruckt, zeit, gebiet) || hatStrich(zaehler, gebiet, jahr) || hatStrich(nenner, gebiet, jahr) ? 1 : 0;
        BigDecimal soll = BigDecimal.valueOf(quote.untereGrenze()).setScale(stellen, RoundingMode.HALF_UP);
        BigDecimal ist = faktor.multiply(oben.get()).divide(unten.get(), stellen, RoundingMode.HALF_UP);
        if (soll.compareTo(ist) != 0) {
            abweichungen.add(new Abweichung(gebiet, jahr, soll, ist, oben.get(), unten.get(), Nachrechnung.UNERKLAERT));
        }
    }

    /** A printed 0,0 is read as what rounds to it; here it is the digits that count. */
    private static boolean istGedruckteNull(Wert quote) {
        return quote.hatZahlen() && quote.untereGrenze() == 0;
    }

    private boolean hatStrich(Merkmalsumme summe, String gebiet, int jahr) {
        return summe.posten().stream().anyMatch(p -> daten.zu(p.merkmal()).zeit(p.jahr().fuer(jahr))
                .filter(zeit -> istStrich(daten.zu(p.merkmal()), zeit, gebiet)).isPresent());
    }

    private static boolean istStrich(Merkmalsdaten merkmal, Zeitbezug zeit, String gebiet) {
        return merkmal.messwert(zeit, gebiet).zeichen().equals("-");
    }

    /** The sum of what is printed; empty if a part is no number. */
    private Optional<BigDecimal> summe(Merkmalsumme summe, String gebiet, int jahr) {
        BigDecimal gesamt = BigDecimal.ZERO;
        for (Posten posten : summe.posten()) {
            Merkmalsdaten teil = daten.zu(posten.merkmal());
            Optional<Wert> wert = teil.zeit(posten.jahr().fuer(jahr)).map(zeit -> teil.gedruckt(zeit, gebiet)).filter(Wert::istZahl);
            if (wert.isEmpty()) {
                return Optional.empty();
            }
            gesamt = gesamt.add(BigDecimal.valueOf(wert.get().zahl()).multiply(BigDecimal.valueOf(posten.gewicht())));
        }
        return Optional.of(gesamt);
    }
}
