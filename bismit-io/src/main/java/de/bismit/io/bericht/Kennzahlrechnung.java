package de.bismit.io.bericht;

import de.bismit.auswahl.Sitzung;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Messwert;
import de.bismit.gebiet.Gebiet;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Kennzahlvergleich;
import de.bismit.vergleich.Stufe;
import de.bismit.vergleich.Ziel;
import de.bismit.wert.Satz;
import de.bismit.zeit.Bruch;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Computes what a report says of one Kennzahl. */
final class Kennzahlrechnung {

    private final Berichtswahl wahl;
    private final Kennzahlentafel tafel;
    private final Optional<Sitzung> sitzung;

    Kennzahlrechnung(Berichtswahl wahl, Kennzahlentafel tafel, Optional<Sitzung> sitzung) {
        this.wahl = wahl;
        this.tafel = tafel;
        this.sitzung = sitzung;
    }

    Kennzahlinhalt inhalt(Jahresvergleich querschnitt) {
        Kennzahl k = querschnitt.kennzahl();
        Kennzahlvergleich vergleich = wahl.vergleich().kennzahl(k.id());
        Kennzahlwert wert = querschnitt.region().wert();
        List<Berichtsreihe> reihen = tafel.gebiete().stream().map(g -> reihe(vergleich, g)).filter(Berichtsreihe::hatZahlen).toList();
        return new Kennzahlinhalt(querschnitt, tafel.katalog().themenfeld(Gliederung.LEITFADEN, k),
                Kernsatz.satz(wert, tafel.katalog().kennzahl(k.id())), wert.formel().falte(new Formelworte()), Urteilssatz.zu(querschnitt),
                Entwicklungswahl.bis(vergleich, tafel.region().orElseThrow(), querschnitt.jahr()),
                reihen, bruchsaetze(reihen, vergleich), urteile(vergleich),
                wahl.bezuege().stream().filter(b -> b.jahr() == querschnitt.jahr() && k.id().equals(b.kennzahl().id())).toList(), ziele(k), quellen(vergleich), fussnoten(querschnitt), kommentare(k));
    }

    private static Berichtsreihe reihe(Kennzahlvergleich vergleich, Gebiet gebiet) {
        List<Reihenpunkt> punkte = new ArrayList<>();
        Optional<Zeitbezug> davor = Optional.empty();
        for (int jahr : vergleich.jahre()) {
            Kennzahlwert wert = vergleich.wert(gebiet, jahr);
            punkte.add(new Reihenpunkt(jahr, wert.zeit(), wert.wert(), wert.anzeige(), wert.zaehler(), wert.nenner(), brueche(wert, davor)));
            davor = wert.zeit().or(() -> punkte.get(punkte.size() - 1).zeit());
        }
        return new Berichtsreihe(gebiet, Gebietsrolle.von(gebiet), punkte);
    }

    private static List<Bruch> brueche(Kennzahlwert wert, Optional<Zeitbezug> davor) {
        Optional<Zeitbezug> zeit = wert.zeit();
        return davor.isEmpty() || zeit.isEmpty() ? List.of()
                : wert.brueche().stream().filter(b -> b.liegtZwischen(davor.get(), zeit.get())).toList();
    }

    private static Map<Bruch, Satz> bruchsaetze(List<Berichtsreihe> reihen, Kennzahlvergleich vergleich) {
        return reihen.stream().flatMap(r -> r.punkte().stream()).flatMap(p -> p.brueche().stream()).distinct()
                .collect(Collectors.toMap(b -> b, vergleich::satz));
    }

    private static Map<Integer, Stufe> urteile(Kennzahlvergleich vergleich) {
        Map<Integer, Stufe> urteile = new LinkedHashMap<>();
        vergleich.jahre().forEach(jahr -> urteile.put(jahr, vergleich.urteil(jahr).stufe()));
        return urteile;
    }

    private List<Ziel> ziele(Kennzahl k) {
        Set<String> gebiete = tafel.gebiete().stream().map(Gebiet::schluessel).collect(Collectors.toSet());
        return wahl.ziele().alle().stream().filter(z -> k.heisst(z.kennzahl()) && gebiete.contains(z.gebiet())).toList();
    }

    /** A table holds all Kreise of a year or none: one of each level is asked. */
    private List<Lieferung> quellen(Kennzahlvergleich vergleich) {
        List<Gebiet> gefragte = Stream.concat(tafel.kommunen().stream().limit(1), tafel.gebiete().stream().filter(g -> Gebietsrolle.von(g).istRahmen())).toList();
        return vergleich.jahre().stream().flatMap(jahr -> gefragte.stream().flatMap(g -> tafel.grundlage(vergleich.kennzahl().id(), g, jahr).stream()))
                .flatMap(zelle -> zelle.quelle().stream()).distinct().sorted(Comparator.comparing(Lieferung::tabelle)).toList();
    }

    /** Which notes concern a cell is asked once for each Merkmal, Land and time of a delivery: no note tells the Kreise of a Land apart. */
    private List<Tabellenfussnote> fussnoten(Jahresvergleich querschnitt) {
        Map<List<Object>, Messwert> verschiedene = new LinkedHashMap<>();
        tafel.gebiete().stream().flatMap(g -> tafel.grundlage(querschnitt.kennzahl().id(), g, querschnitt.jahr()).stream())
                .filter(zelle -> zelle.quelle().isPresent())
                .forEach(z -> verschiedene.putIfAbsent(List.of(z.quelle().get(), z.merkmal(), z.gebiet().substring(0, 2), z.zeit()), z));
        return verschiedene.values().stream().flatMap(z -> z.fussnoten().stream().map(f -> new Tabellenfussnote(z.quelle().get().tabelle(), f)))
                .distinct().toList();
    }

    private List<Kommunenkommentar> kommentare(Kennzahl k) {
        return tafel.kommunen().stream().flatMap(kommune -> sitzung.stream().flatMap(s -> s.staende().stream())
                .filter(s -> k.heisst(s.kennzahl()) && s.kommune().equals(kommune.ags()))
                .flatMap(s -> s.kommentare().stream()).map(text -> new Kommunenkommentar(kommune, text))).toList();
    }
}
