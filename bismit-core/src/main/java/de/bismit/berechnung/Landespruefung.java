package de.bismit.berechnung;

import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmalsdaten;
import de.bismit.gebiet.Land;
import de.bismit.wert.Befund;
import de.bismit.wert.Grund;
import de.bismit.wert.Schwere;
import de.bismit.wert.Stelle;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Holds the Kreise of one Merkmal against the published values of their Länder. */
final class Landespruefung {

    private static final int LAENGE_KREIS = 5;

    private final Merkmalsdaten daten;
    private final Collection<String> gebiete;

    Landespruefung(Merkmalsdaten daten) {
        this.daten = daten;
        gebiete = daten.gebiete();
    }

    List<Befund> befunde() {
        List<Kreissumme> abweichende = new ArrayList<>();
        for (Zeitbezug zeit : daten.zeiten()) {
            for (Land land : Land.values()) {
                if (daten.gedruckt(zeit, land.schluessel()).istZahl() && !daten.kreiseMitZahl(zeit, land).isEmpty()
                        && geheimeKreise(zeit, land) != 1) {
                    Kreissumme summe = new Generationenwahl(daten).waehle(zeit, land);
                    if (!summe.passt()) {
                        abweichende.add(summe);
                    }
                }
            }
        }
        return abweichende.isEmpty() ? List.of() : List.of(befund(abweichende));
    }

    /** With exactly one, sum and published value side by side would tell it (Differenzschutz). */
    private long geheimeKreise(Zeitbezug zeit, Land land) {
        return gebiete.stream().filter(g -> g.length() >= LAENGE_KREIS && g.startsWith(land.schluessel()))
                .filter(g -> daten.wert(zeit, g).gruende().contains(Grund.UNBEKANNT_ODER_GEHEIM)).count();
    }

    private Befund befund(List<Kreissumme> abweichende) {
        String datei = daten.lieferungen().stream().map(Lieferung::datei).findFirst().orElse("");
        return new Befund("BIS-R001", Schwere.HINWEIS, abweichende.size(), List.of(new Stelle(datei, 0, 0)),
                daten.merkmal() + ": die Kreise ergeben nicht den veröffentlichten Landeswert, zuerst " + abweichende.get(0)
                        + "; es gilt der veröffentlichte Wert");
    }
}
