package de.bismit.statistik;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Shares independent runs among threads (Arbeitsteilung). Each run writes to a place of its own, so the bits do not change. */
public final class Arbeitsteilung {

    private Arbeitsteilung() {
    }

    /**
     * Calls runs 0 to {@code laeufe - 1}; returns when all are done.
     *
     * @param arbeiter makes what does the runs, one for each thread, with room of its own
     * @throws IllegalArgumentException if there is no thread; whatever a run throws unchecked comes out as it is
     */
    public static void verteile(int laeufe, int faeden, Supplier<IntConsumer> arbeiter) {
        if (faeden < 1) {
            throw new IllegalArgumentException(faeden + " Fäden: erwartet mindestens einen");
        }
        if (faeden == 1) {
            bereich(arbeiter.get(), 0, laeufe);
            return;
        }
        ExecutorService dienst = Executors.newFixedThreadPool(faeden);
        try {
            List<Callable<Boolean>> teile = new ArrayList<>();
            for (int f = 0; f < faeden; f++) {
                int von = (int) ((long) laeufe * f / faeden);
                int bis = (int) ((long) laeufe * (f + 1) / faeden);
                teile.add(() -> bereich(arbeiter.get(), von, bis));
            }
            for (var teil : dienst.invokeAll(teile)) {
                teil.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("unterbrochen, bevor alle Läufe fertig waren", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException laufzeit) {
                throw laufzeit;
            }
            throw new IllegalStateException("ein Lauf ist gescheitert", e.getCause());
        } finally {
            dienst.shutdown();
        }
    }

    private static boolean bereich(IntConsumer arbeiter, int von, int bis) {
        for (int lauf = von; lauf < bis; lauf++) {
            arbeiter.accept(lauf);
        }
        return true;
    }
}
