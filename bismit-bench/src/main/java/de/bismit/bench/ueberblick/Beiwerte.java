package de.bismit.bench.ueberblick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What JMH does not measure (Beiwerte): memory and cold start.
 *
 * @param bytesJeZelle heap a cell of a dense plane; empty if it was not measured, like the others
 * @param tabellenMegabytes heap of all tables of the collection loaded together
 * @param kaltstart the main job from outside
 */
record Beiwerte(OptionalDouble bytesJeZelle, OptionalDouble tabellenMegabytes, Optional<Kaltstart> kaltstart) {

    static final Beiwerte KEINE = new Beiwerte(OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty());

    private static final List<String> ORDNER = List.of("genesis-datencsv", "genesis-ffcsv-old", "genesis-ffcsv-new", "zensus2022-ffcsv", "regionalatlas");

    @FunctionalInterface
    private interface Probe<T> {
        T miss() throws IOException, InterruptedException;
    }

    /** Measures each; what fails is told and left out. */
    static Beiwerte miss() throws InterruptedException {
        Optional<Double> zelle = versuche("memory of a dense plane", () -> Probelauf.ebene().zahl("bytesJeZelle"));
        Optional<Double> tabellen = versuche("memory of all tables", () -> Probelauf.mit(List.of("-Xmx1g"), ordner()).zahl("belegtMB"));
        return new Beiwerte(alsZahl(zelle), alsZahl(tabellen), versuche("cold start", Kaltstart::vergleich));
    }

    private static OptionalDouble alsZahl(Optional<Double> zahl) {
        return zahl.stream().mapToDouble(Double::doubleValue).findFirst();
    }

    private static <T> Optional<T> versuche(String was, Probe<T> probe) throws InterruptedException {
        try {
            T gemessen = probe.miss();
            System.out.println(was + ": " + gemessen);
            return Optional.of(gemessen);
        } catch (IOException | IllegalArgumentException e) {
            System.out.println(was + ": not measured: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** The folders of the collection of originals; see the README. */
    private static List<Path> ordner() throws IOException {
        List<Path> ordner = ORDNER.stream().map(o -> Path.of(System.getProperty("bismit.shared", "../shared"), "data", o)).filter(Files::isDirectory).toList();
        if (ordner.isEmpty()) {
            throw new IOException("no collection of originals at ../shared");
        }
        return ordner;
    }

    /** Lines of text. */
    Stream<String> zeilen() {
        return Stream.of(
                bytesJeZelle.stream().mapToObj(b -> "A dense plain plane takes " + Bericht.zahl(b) + " bytes of heap a cell."),
                tabellenMegabytes.stream().mapToObj(m -> "All tables of the collection together take " + Bericht.zahl(m) + " MB of heap."),
                kaltstart.stream().map(k -> "`java -jar bismit.jar vergleich`, cold: " + k + ".")).flatMap(s -> s);
    }
}
