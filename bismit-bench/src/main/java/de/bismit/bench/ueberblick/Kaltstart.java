package de.bismit.bench.ueberblick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long a process takes from start to end, seen from outside (Kaltstart): a fresh JVM each time, the files already in the
 * cache of the operating system. User time is that of all children waited for, so it counts every thread; only Linux tells it.
 *
 * @param median of the wall times, in milliseconds
 * @param kuerzeste the shortest
 * @param cpu mean user time, in milliseconds; NaN where it is not told
 * @param laeufe how many were measured, after one that is not
 */
record Kaltstart(double median, double kuerzeste, double cpu, int laeufe) {

    private static final Path STAT = Path.of("/proc/self/stat");
    /** Counted after the name in parentheses; user time of children in hundredths of a second. */
    private static final int CUTIME = 13;
    private static final int MILLIS_JE_TAKT = 10;
    private static final int LAEUFE = 15;

    /** Arguments: how many runs, and the command; without any, the comparison of the sample as README's first command makes it. */
    public static void main(String[] args) throws IOException, InterruptedException {
        System.out.println(args.length == 0 ? vergleich() : miss(Integer.parseInt(args[0]), List.of(args).subList(1, args.length)));
    }

    /** The main job of the README. */
    static Kaltstart vergleich() throws IOException, InterruptedException {
        Path jar = Path.of("bismit-io", "target", "bismit.jar").toAbsolutePath();
        if (!Files.exists(jar)) {
            throw new IOException(jar + " fehlt; erst mvn -q -DskipTests package, und aus dem Wurzelordner aufrufen");
        }
        return miss(LAEUFE, List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:SharedArchiveFile=" + jar.resolveSibling("bismit.jsa"), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-jar", jar.toString(), "vergleich"));
    }

    static Kaltstart miss(int laeufe, List<String> befehl) throws IOException, InterruptedException {
        einmal(befehl);
        double[] zeiten = new double[laeufe];
        long vorher = kindertakte();
        for (int i = 0; i < laeufe; i++) {
            zeiten[i] = einmal(befehl);
        }
        Arrays.sort(zeiten);
        double cpu = vorher < 0 ? Double.NaN : (double) (kindertakte() - vorher) * MILLIS_JE_TAKT / laeufe;
        return new Kaltstart(zeiten[laeufe / 2], zeiten[0], cpu, laeufe);
    }

    private static double einmal(List<String> befehl) throws IOException, InterruptedException {
        Path ordner = Files.createTempDirectory("bismit-kalt");
        long beginn = System.nanoTime();
        Process prozess = new ProcessBuilder(befehl).directory(ordner.toFile()).redirectErrorStream(true)
                .redirectOutput(ordner.resolve("ausgabe").toFile()).start();
        int ende = prozess.waitFor();
        double millis = (System.nanoTime() - beginn) / 1e6;
        if (ende != 0) {
            throw new IOException(befehl + " endet mit " + ende + ", siehe " + ordner);
        }
        raeumeAuf(ordner);
        return millis;
    }

    private static void raeumeAuf(Path ordner) throws IOException {
        try (var dateien = Files.list(ordner)) {
            for (Path datei : dateien.toList()) {
                Files.delete(datei);
            }
        }
        Files.delete(ordner);
    }

    private static long kindertakte() throws IOException {
        if (!Files.isReadable(STAT)) {
            return -1;
        }
        String stat = Files.readString(STAT);
        return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[CUTIME]);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "median %.0f ms, shortest %.0f ms, user CPU %.0f ms, %d runs", median, kuerzeste, cpu, laeufe);
    }
}
