package de.bismit.io.bestand;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, once, by whichever thread comes first. */
final class Spaeter<T> {

    private final Supplier<T> herstellung;
    private volatile @Nullable T wert;

    Spaeter(Supplier<T> herstellung) {
        this.herstellung = herstellung;
    }

    T get() {
        T fertig = wert;
        return fertig == null ? stelleHer() : fertig;
    }

    private synchronized T stelleHer() {
        T fertig = wert;
        if (fertig == null) {
            fertig = herstellung.get();
            wert = fertig;
        }
        return fertig;
    }
}
