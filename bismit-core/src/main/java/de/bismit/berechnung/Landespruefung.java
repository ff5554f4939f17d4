package de.bismit.berechnung;

import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmalsdaten;
import de.bismit.gebiet.Land;
import de.bismit.wert.Befund;
import de.bismit.wert.Schwere;
import de.bismit.wert.Stelle;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.List;

/** Holds the Kreise of one Merkmal against the published values of their Länder. */
final class Landespruefung {

    private final Merkmalsdaten daten;

    Landespruefung(Merkmalsdaten daten) {
        this.daten = daten;
    }

    List<Befund> befunde() {
        List<Kreissumme> abweichende = new ArrayList<>();
        for (Zeitbezug zeit : daten.zeiten()) {
            for (Land land : Land.values()) {
                if (daten.gedruckt(zeit, land.schluessel()).istZahl() && !daten.kreiseMitZahl(zeit, land).isEmpty()) {
                    Kreissumme summe = new Generationenwahl(daten).waehle(zeit, land);
                    if (!summe.passt()) {
                        abweichende.add(summe);
                    }
                }
            }
        }
        return abweichende.isEmpty() ? List.of() : List.of(befund(abweichende));
    }

    private Befund befund(List<Kreissumme> abweichende) {
        String datei = daten.lieferungen().stream().map(Lieferung::datei).findFirst().orElse("");
        return new Befund("BIS-R001", Schwere.HINWEIS, abweichende.size(), List.of(new Stelle(datei, 0, 0)),
                daten.merkmal() + ": die Kreise ergeben nicht den veröffentlichten Landeswert, zuerst " + abweichende.get(0)
                        + "; es gilt der veröffentlichte Wert");
    }
}
