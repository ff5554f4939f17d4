package de.bismit.harmonisierung;

import de.bismit.gebiet.Land;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What all collections of rows do: one row an id, rows put together, the echo. */
final class Kategoriezeilen {

    private Kategoriezeilen() {
    }

    /** A later row with the id of an earlier one takes its place. */
    static <T> List<T> jeId(List<T> zeilen, Function<? super T, String> id) {
        Map<String, T> jeId = new LinkedHashMap<>();
        zeilen.forEach(z -> jeId.put(id.apply(z), z));
        return List.copyOf(jeId.values());
    }

    static <T> List<T> beide(List<T> zeilen, List<T> weitere) {
        return Stream.concat(zeilen.stream(), weitere.stream()).toList();
    }

    /** How many rows there are, for which Länder. */
    static String text(int zahl, String was, Stream<Optional<Land>> laender) {
        String namen = laender.flatMap(Optional::stream).distinct().sorted().map(Land::anzeigename).collect(Collectors.joining(", "));
        return zahl + " " + was + (namen.isEmpty() ? "" : " (" + namen + ")");
    }
}
