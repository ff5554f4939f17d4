package de.bismit.vergleich;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Messwert;
import de.bismit.daten.Zeichenschema;
import de.bismit.gebiet.Bundesland;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.katalog.Kennzahl;
import de.bismit.wert.Grund;
import de.bismit.zeit.Zeitbezug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Gathers what rules ask for: circumstances of the definition and of the deliveries behind a value. */
final class Pruefwerte {

    private Pruefwerte() {
    }

    static Optional<Pruefwert> von(Kennzahlentafel tafel, Kennzahlwert wert) {
        boolean angebotFehlt = wert.wert().gruende().contains(Grund.KEIN_ANGEBOT);
        if (!wert.wert().hatZahlen() && !angebotFehlt || wert.zeit().isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> angaben = new HashMap<>();
        lieferungsangaben(tafel.grundlage(wert.kennzahl().id(), wert.gebiet(), wert.jahr()), angaben);
        angaben.putAll(wert.kennzahl().angaben());
        tafel.region().ifPresent(r -> angaben.put("regionsmenge", r.schluessel()));
        return Optional.of(new Pruefwert(land(wert.gebiet()), wert.zeit().orElseThrow().referenztag(), angaben, wert.zaehler(), angebotFehlt));
    }

    private static String land(Gebiet gebiet) {
        if (gebiet instanceof Bundesland bundesland) {
            return bundesland.land().kuerzel();
        }
        return gebiet instanceof Kreis kreis ? kreis.land().kuerzel() : gebiet.schluessel();
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
        return tafel.kommunen().stream().map(k -> von(tafel, tafel.wert(kennzahl.id(), k, jahr))).flatMap(Optional::stream).toList();
    }

    static List<Pruefwert> zeitreihe(Kennzahlentafel tafel, Kennzahl kennzahl, Gebiet gebiet, List<Integer> jahre) {
        return jahre.stream().map(jahr -> von(tafel, tafel.wert(kennzahl.id(), gebiet, jahr))).flatMap(Optional::stream)
                .filter(Objects::nonNull).toList();
    }

    static Optional<Zeitbezug> zeit(Kennzahlentafel tafel, Kennzahl kennzahl, int jahr) {
        return tafel.kommunen().isEmpty() ? Optional.empty() : tafel.wert(kennzahl.id(), tafel.kommunen().get(0), jahr).zeit();
    }
}
