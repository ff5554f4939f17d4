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

/** Shows how far a reading is, on a screen only, and only if it takes longer than a moment. */
final class Fortschritt implements AutoCloseable {

    private static final long GEDULD_MILLIS = 1000;
    private static final int TAKT_MILLIS = 200;

    private final long gesamt;
    private final PrintStream ziel;
    private final @Nullable ScheduledExecutorService uhr;
    private long stand;
    private boolean fertig;
    private @Nullable ProgressBar balken;

    Fortschritt(long gesamt, Umgebung umgebung) {
        this.gesamt = gesamt;
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
            balken = new ProgressBarBuilder().setTaskName("Lesen").setInitialMax(gesamt).setUnit(" MB", 1 << 20)
                    .setStyle(ProgressBarStyle.ASCII).setUpdateIntervalMillis(TAKT_MILLIS)
                    .setConsumer(new ConsoleProgressBarConsumer(ziel, Umbruch.BREITE - 1)).build();
            balken.stepTo(stand);
        }
    }

    /** So many bytes more are done. */
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
