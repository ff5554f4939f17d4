package de.bismit.vergleich;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Messwert;
import de.bismit.daten.Zeichenschema;
import de.bismit.gebiet.Bundesland;
import de.bismit.gebiet.Gebiet;
import de.bismit.katalog.Kennzahl;
import de.bismit.wert.Grund;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Gathers what rules ask for: circumstances of the definition and of the deliveries behind a value. */
final class Pruefwerte {

    private Pruefwerte() {
    }

    /** One value, once for each Land it belongs to: a Revier over three Länder is a value of all three. */
    static List<Pruefwert> von(Kennzahlentafel tafel, Kennzahlwert wert) {
        boolean angebotFehlt = wert.wert().gruende().contains(Grund.KEIN_ANGEBOT);
        if (!wert.wert().hatZahlen() && !angebotFehlt || wert.zeit().isEmpty()) {
            return List.of();
        }
        Map<String, String> angaben = new HashMap<>();
        lieferungsangaben(tafel.grundlage(wert.kennzahl().id(), wert.gebiet(), wert.jahr()), angaben);
        angaben.putAll(wert.kennzahl().angaben());
        tafel.region().ifPresent(r -> angaben.put("regionsmenge", r.schluessel()));
        LocalDate tag = wert.zeit().orElseThrow().referenztag();
        return laender(wert.gebiet()).stream().map(land -> new Pruefwert(land, tag, angaben, wert.zaehler(), angebotFehlt)).toList();
    }

    private static List<String> laender(Gebiet gebiet) {
        if (gebiet instanceof Bundesland bundesland) {
            return List.of(bundesland.land().kuerzel());
        }
        List<String> laender = gebiet.kreise().stream().map(k -> k.land().kuerzel()).distinct().toList();
        return laender.isEmpty() ? List.of(gebiet.schluessel()) : laender;
    }

    private static void lieferungsangaben(List<Messwert> zellen, Map<String, String> angaben) {
        gemeinsam(zellen, "gebietsstand", m -> lieferung(m).flatMap(Lieferung::gebietsstand), angaben);
        gemeinsam(zellen, "zeichenschema", m -> lieferung(m).map(Lieferung::zeichenschema)
                .filter(z -> !z.equals(Zeichenschema.UNBEKANNT)).map(Zeichenschema::kennung), angaben);
        gemeinsam(zellen, "rundungsbasis", m -> lieferung(m).flatMap(l -> l.rundungsbasis(m.gebiet(), m.zeit())).map(String::valueOf), angaben);
        gemeinsam(zellen, "datenstand", m -> lieferung(m).flatMap(Lieferung::datenstand).map(Object::toString), angaben);
        zensusbasis(zellen, angaben);
        TreeSet<String> namen = new TreeSet<>();
        zellen.forEach(m -> lieferung(m).ifPresent(l -> namen.addAll(l.angabennamen())));
        namen.forEach(name -> gemeinsam(zellen, name, m -> lieferung(m).flatMap(l -> l.angabe(name)), angaben));
    }

    private static Optional<Lieferung> lieferung(Messwert messwert) {
        return messwert.quelle();
    }

    /** A circumstance counts as known only if every delivery behind the value states it. */
    private static void gemeinsam(List<Messwert> zellen, String name, Function<Messwert, Optional<String>> frage, Map<String, String> angaben) {
        TreeSet<String> antworten = new TreeSet<>();
        for (Messwert zelle : zellen) {
            Optional<String> antwort = frage.apply(zelle);
            if (antwort.isEmpty()) {
                return;
            }
            antworten.add(antwort.get());
        }
        if (!antworten.isEmpty()) {
            angaben.put(name, String.join("+", antworten));
        }
    }

    /** Only deliveries of population figures have a census basis; the others do not hide it. */
    private static void zensusbasis(List<Messwert> zellen, Map<String, String> angaben) {
        TreeSet<String> basen = new TreeSet<>();
        for (Messwert zelle : zellen) {
            lieferung(zelle).flatMap(l -> l.zensusbasis(zelle.zeit())).ifPresent(basen::add);
        }
        if (!basen.isEmpty()) {
            angaben.put("zensusbasis", String.join("+", basen));
        }
    }

    static List<Pruefwert> querschnitt(Kennzahlentafel tafel, Kennzahl kennzahl, int jahr) {
        return tafel.kommunen().stream().flatMap(k -> von(tafel, tafel.wert(kennzahl.id(), k, jahr)).stream()).toList();
    }

    static List<Pruefwert> zeitreihe(Kennzahlentafel tafel, Kennzahl kennzahl, Gebiet gebiet, List<Integer> jahre) {
        return jahre.stream().flatMap(jahr -> von(tafel, tafel.wert(kennzahl.id(), gebiet, jahr)).stream()).toList();
    }
}
