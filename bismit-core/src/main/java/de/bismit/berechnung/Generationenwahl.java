package de.bismit.berechnung;

import de.bismit.daten.Merkmalsdaten;
import de.bismit.gebiet.Gebietseintrag;
import de.bismit.gebiet.Gebietsverzeichnis;
import de.bismit.gebiet.Gueltigkeit;
import de.bismit.gebiet.Land;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts a territory once. Tables carry several generations of keys in one period (Sachsen 1995–2007: all 29 old and 13 new
 * Kreise); of those with numbers the generation counts whose sum equals the published value of the Land; of several the one
 * valid on the reference day; if none fits, the one that covers most.
 */
final class Generationenwahl {

    private static final int LAENGE_KREIS = 5;

    private final Gebietsverzeichnis verzeichnis = Gebietsverzeichnis.deutschland();
    private final Merkmalsdaten daten;

    Generationenwahl(Merkmalsdaten daten) {
        this.daten = daten;
    }

    Kreissumme waehle(Zeitbezug zeit, Land land) {
        Wert veroeffentlicht = daten.gedruckt(zeit, land.schluessel());
        double spielraum = halbeBreite(daten.wert(zeit, land.schluessel()));
        List<Kreissumme> moegliche = generationen(zeit, land).stream()
                .map(g -> new Kreissumme(land, zeit.toString(), summe(zeit, g), g, veroeffentlicht, (g.size() + 1) * spielraum)).toList();
        return moegliche.stream().filter(Kreissumme::passt).findFirst()
                .orElseGet(() -> moegliche.stream().max(Comparator.comparingDouble(Kreissumme::summe)).orElseThrow());
    }

    private double summe(Zeitbezug zeit, List<String> schluessel) {
        return Wert.summe(schluessel.stream().map(s -> daten.gedruckt(zeit, s)).toList()).untereGrenze();
    }

    /** How far a rounded value may lie from the true one; the span of a zero is cut at 0. */
    private static double halbeBreite(Wert wert) {
        return wert.hatZahlen() && !wert.istZahl()
                ? (wert.obereGrenze() - wert.untereGrenze()) / (wert.untereGrenze() == 0 ? 1 : 2) : 0;
    }

    /** The sets of keys with numbers that were valid together on some day, the reference day's first. */
    private List<List<String>> generationen(Zeitbezug zeit, Land land) {
        List<String> lebende = ohneTeile(daten.kreiseMitZahl(zeit, land));
        Set<List<String>> generationen = new LinkedHashSet<>();
        tage(zeit, lebende).forEach(tag -> generationen.add(lebende.stream().filter(s -> galt(s, tag)).toList()));
        generationen.removeIf(this::ueberlappt);
        return generationen.isEmpty() ? List.of(lebende) : new ArrayList<>(generationen);
    }

    /** A city inside a Kreis that is left stands for its time as a Kreis of its own, under a key made later (Aachen before 2009). */
    private boolean galt(String schluessel, LocalDate tag) {
        return schluessel.length() > LAENGE_KREIS || verzeichnis.gueltig(schluessel, tag) != Gueltigkeit.UNGUELTIG;
    }

    /** Some tables show cities inside a Kreis beside it (05334002 Aachen in 05334): they would count twice. */
    private static List<String> ohneTeile(List<String> lebende) {
        Set<String> alle = new HashSet<>(lebende);
        return lebende.stream().filter(s -> s.length() == LAENGE_KREIS || !alle.contains(s.substring(0, LAENGE_KREIS))).toList();
    }

    private Stream<LocalDate> tage(Zeitbezug zeit, List<String> lebende) {
        Stream<LocalDate> wechsel = lebende.stream().flatMap(s -> verzeichnis.eintraege(s).stream()).flatMap(Generationenwahl::tage);
        return Stream.concat(Stream.of(zeit.referenztag()), wechsel.sorted()).distinct();
    }

    private static Stream<LocalDate> tage(Gebietseintrag eintrag) {
        LocalDate letzter = eintrag.aufgeloestFruehestens() == null ? null : eintrag.aufgeloestFruehestens().minusDays(1);
        return Stream.of(eintrag.entstandenSpaetestens(), letzter).filter(Objects::nonNull);
    }

    private boolean ueberlappt(List<String> generation) {
        Set<String> alle = new HashSet<>(generation);
        return generation.stream().anyMatch(s -> verzeichnis.ueberlappende(s).stream().anyMatch(alle::contains));
    }
}
