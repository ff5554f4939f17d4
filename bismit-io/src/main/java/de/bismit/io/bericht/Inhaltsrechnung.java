package de.bismit.io.bericht;

import de.bismit.auswahl.Sitzung;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.daten.Lieferung;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Land;
import de.bismit.katalog.Kennzahl;
import de.bismit.vergleich.Jahresvergleich;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Computes what a report says. */
final class Inhaltsrechnung {

    private final Berichtswahl wahl;
    private final Kennzahlentafel tafel;
    private final Gebiet region;
    private final Optional<Sitzung> sitzung;

    Inhaltsrechnung(Berichtswahl wahl) {
        this.wahl = wahl;
        tafel = wahl.vergleich().tafel();
        region = tafel.region().orElseThrow();
        sitzung = Optional.ofNullable(wahl.sitzung()).map(s -> s.fuer(wahl.kreis()));
    }

    Berichtsinhalt inhalt() {
        List<Jahresvergleich> gezeigte = wahl.querschnitte().stream().filter(q -> istFreigegeben(q.kennzahl())).toList();
        Kennzahlrechnung rechnung = new Kennzahlrechnung(wahl, tafel, sitzung);
        return new Berichtsinhalt(region, tafel.gebiete(), wahl.mitRang(), gezeigte.stream().map(rechnung::inhalt).toList(),
                wahl.querschnitte().size() - gezeigte.size(), quellen(), sitzung, Optional.ofNullable(wahl.auswahl()));
    }

    /** Without a meeting nobody has withheld anything; with one, only what every Kommune released is shown. */
    private boolean istFreigegeben(Kennzahl kennzahl) {
        return wahl.sitzung() == null || wahl.sitzung().istFreigegeben(kennzahl, region, wahl.kreis());
    }

    private List<Berichtsquelle> quellen() {
        Set<Land> laender = tafel.kommunen().stream().map(Kreis::land).collect(Collectors.toSet());
        return tafel.daten().lieferungen().stream().sorted(Comparator.comparing(Lieferung::tabelle)).map(l -> new Berichtsquelle(l,
                l.fussnoten().stream().filter(f -> laender.stream().anyMatch(f::betrifft)).distinct().toList())).distinct().toList();
    }
}
