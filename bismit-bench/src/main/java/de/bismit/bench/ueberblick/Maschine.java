package de.bismit.bench.ueberblick;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** On what is measured (Maschine). */
final class Maschine {

    private static final Path CPUINFO = Path.of("/proc/cpuinfo");

    private Maschine() {
    }

    /** Processor, memory, operating system and JVM in one line. */
    static String beschreibung() throws IOException {
        Runtime laufzeit = Runtime.getRuntime();
        return String.format(Locale.ROOT, "%s, %d processors, %s of memory, %s %s; %s %s", prozessor(), laufzeit.availableProcessors(), speicher(),
                System.getProperty("os.name"), System.getProperty("os.version"), System.getProperty("java.vm.name"),
                System.getProperty("java.runtime.version"));
    }

    private static String prozessor() throws IOException {
        if (!Files.isReadable(CPUINFO)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> zeilen = Files.lines(CPUINFO)) {
            return zeilen.filter(z -> z.startsWith("model name")).map(z -> z.substring(z.indexOf(':') + 1).strip()).findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }

    private static String speicher() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? Math.round(system.getTotalMemorySize() / (double) (1 << 30)) + " GB" : "unknown size";
    }
}
