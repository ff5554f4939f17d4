package de.bismit.io.befehl;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far something long is, on a screen only, and only if it takes longer than a moment. */
final class Fortschritt implements AutoCloseable {

    private static final long GEDULD_MILLIS = 1000;
    private static final int TAKT_MILLIS = 200;

    private final String aufgabe;
    private final long gesamt;
    private final Einheit einheit;
    private final PrintStream ziel;
    private final @Nullable ScheduledExecutorService uhr;
    private long stand;
    private boolean fertig;
    private @Nullable ProgressBar balken;

    /** What is counted, and how many make one that is shown. */
    private record Einheit(String name, long anzahl) {
    }

    /** The reading of so many bytes. */
    Fortschritt(long gesamt, Umgebung umgebung) {
        this("Lesen", gesamt, new Einheit(" MB", 1 << 20), umgebung);
    }

    /** The making of so many pieces. */
    static Fortschritt vonStuecken(String aufgabe, long anzahl, Umgebung umgebung) {
        return new Fortschritt(aufgabe, anzahl, new Einheit("", 1), umgebung);
    }

    private Fortschritt(String aufgabe, long gesamt, Einheit einheit, Umgebung umgebung) {
        this.aufgabe = aufgabe;
        this.gesamt = gesamt;
        this.einheit = einheit;
        ziel = umgebung.err();
        uhr = umgebung.amBildschirm() ? Executors.newSingleThreadScheduledExecutor(Fortschritt::nebenher) : null;
        if (uhr != null) {
            uhr.schedule(this::zeige, GEDULD_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private static Thread nebenher(Runnable aufgabe) {
        Thread faden = new Thread(aufgabe, "Fortschritt");
        faden.setDaemon(true);
        return faden;
    }

    /** Whether messages go to a terminal that somebody watches. */
    static boolean istSichtbar() {
        if (System.console() == null) {
            return false;
        }
        Path meldungen = Path.of("/proc/self/fd/2");
        try {
            return !Files.isSymbolicLink(meldungen) || Files.readSymbolicLink(meldungen).startsWith("/dev");
        } catch (IOException e) {
            return false;
        }
    }

    private synchronized void zeige() {
        if (!fertig) {
            balken = new ProgressBarBuilder().setTaskName(aufgabe).setInitialMax(gesamt).setUnit(einheit.name(), einheit.anzahl())
                    .setStyle(ProgressBarStyle.ASCII).setUpdateIntervalMillis(TAKT_MILLIS)
                    .setConsumer(new ConsoleProgressBarConsumer(ziel, Umbruch.BREITE - 1)).build();
            balken.stepTo(stand);
        }
    }

    /** So much more is done. */
    synchronized void weiter(long bytes) {
        stand += bytes;
        if (balken != null) {
            balken.stepTo(stand);
        }
    }

    @Override
    public synchronized void close() {
        fertig = true;
        if (balken != null) {
            balken.close();
        }
        if (uhr != null) {
            uhr.shutdownNow();
        }
    }
}
