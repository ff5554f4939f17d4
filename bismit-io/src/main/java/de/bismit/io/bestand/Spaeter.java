package de.bismit.io.bestand;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, once, by whichever thread comes first. */
final class Spaeter<T> {

    private final Supplier<T> wert;

    Spaeter(Supplier<T> herstellung) {
        wert = Suppliers.memoize(herstellung::get);
    }

    T get() {
        return wert.get();
    }
}
