package de.bismit.bench.daten;

import de.bismit.gebiet.Ebene;
import de.bismit.gebiet.Gebietseintrag;
import de.bismit.gebiet.Gebietsverzeichnis;
import de.bismit.gebiet.Gueltigkeit;
import de.bismit.gebiet.Land;
import de.bismit.gebiet.Reviere;
import de.bismit.gebiet.Revierkommune;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Keys of territories that exist, from the directory of Germany. */
final class Gebiete {

    private Gebiete() {
    }

    /** The keys of the Kreise that exist on every day of a period, sorted. */
    static List<String> kreise(LocalDate von, LocalDate bis) {
        Gebietsverzeichnis verzeichnis = Gebietsverzeichnis.deutschland();
        return verzeichnis.alle().stream().filter(e -> e.ebene() == Ebene.KREIS && e.schluessel().length() == 5)
                .map(Gebietseintrag::schluessel).distinct()
                .filter(s -> verzeichnis.gueltig(s, von, bis) == Gueltigkeit.GUELTIG).sorted().toList();
    }

    /** The keys of the sixteen Länder, sorted. */
    static Stream<String> laender() {
        return Arrays.stream(Land.values()).map(Land::schluessel);
    }

    /** The keys of the nine Revierkommunen, sorted. */
    static List<String> revierkommunen() {
        return Reviere.MITTELDEUTSCHES_REVIER.kommunen().stream().map(Revierkommune::schluessel).sorted().toList();
    }

    /** So many keys of the form of a Gemeinde, spread evenly over Kreise, sorted: only the Kreise exist. */
    static List<String> gemeinden(List<String> kreise, int anzahl) {
        return IntStream.range(0, anzahl).mapToObj(i -> kreise.get(i % kreise.size()) + String.format(Locale.ROOT, "%03d", i / kreise.size() + 1))
                .sorted().toList();
    }

    static String name(String schluessel) {
        return Gebietsverzeichnis.deutschland().name(schluessel).orElse(schluessel);
    }
}
