package de.bismit.io.befehl;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work that goes on beside the command until it is wanted (Nebenher): a fresh JVM takes longest to get going, and may do so twice at a
 * time. For work of its own, which writes nothing.
 */
final class Nebenher<T> {

    private final FutureTask<T> arbeit;

    private Nebenher(FutureTask<T> arbeit) {
        this.arbeit = arbeit;
    }

    /** Begins at once; nobody has to wait for it. */
    static <T> Nebenher<T> beginne(Callable<T> arbeit) {
        FutureTask<T> begonnene = new FutureTask<>(arbeit);
        Thread faden = new Thread(begonnene, "nebenher");
        faden.setDaemon(true);
        faden.start();
        return new Nebenher<>(begonnene);
    }

    /** What it came to, or threw. */
    T ergebnis() {
        try {
            return arbeit.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("unterbrochen", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException eigener) {
                throw eigener;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
