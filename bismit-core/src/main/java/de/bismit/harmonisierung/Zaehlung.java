package de.bismit.harmonisierung;

import de.bismit.gebiet.Land;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many rows there are, for which Länder: the echo of a collection. */
final class Zaehlung {

    private Zaehlung() {
    }

    static String text(int zahl, String was, Stream<Optional<Land>> laender) {
        String namen = laender.flatMap(Optional::stream).distinct().sorted().map(Land::anzeigename).collect(Collectors.joining(", "));
        return zahl + " " + was + (namen.isEmpty() ? "" : " (" + namen + ")");
    }
}
