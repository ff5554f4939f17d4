package de.bismit.bench.ueberblick;

import de.bismit.bench.SpeicherProbe;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The probe of memory in a JVM of its own, where nothing else is on the heap (Probelauf).
 *
 * @param ausgabe what it printed
 */
public record Probelauf(String ausgabe) {

    /** Runs it with options of the JVM on tables of folders; without folders on a dense plane. */
    public static Probelauf mit(List<String> optionen, List<Path> ordner) throws IOException, InterruptedException {
        List<String> befehl = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        befehl.addAll(optionen);
        befehl.addAll(List.of("-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), SpeicherProbe.class.getName()));
        ordner.forEach(o -> befehl.add(o.toString()));
        Process probe = new ProcessBuilder(befehl).redirectErrorStream(true).start();
        String ausgabe = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (probe.waitFor() != 0) {
            throw new IOException(ausgabe);
        }
        return new Probelauf(ausgabe);
    }

    /** A dense plane; thread-local buffers would be counted as used, some megabytes more or less. */
    public static Probelauf ebene() throws IOException, InterruptedException {
        return mit(List.of("-Xmx1g", "-XX:-UseTLAB"), List.of());
    }

    /** A number it printed. */
    public double zahl(String name) {
        Matcher zahl = Pattern.compile(name + "=([\\d.]+)").matcher(ausgabe);
        if (!zahl.find()) {
            throw new IllegalArgumentException("Keine Zahl " + name + " in: " + ausgabe);
        }
        return Double.parseDouble(zahl.group(1));
    }
}
