package de.bismit.vergleich;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of the circumstances of deliveries, for all Kennzahlen of a comparison (Umstandskunde): the Kennzahlen are many, the
 * deliveries and years behind them few. Thread-safe.
 */
final class Umstandskunde {

    private final Map<Set<Umstand>, Map<String, String>> bekannte = new ConcurrentHashMap<>();

    /** Of all deliveries behind a value, by name; never changed. */
    Map<String, String> angaben(Set<Umstand> umstaende) {
        return bekannte.computeIfAbsent(umstaende, u -> Collections.unmodifiableMap(Umstandssammlung.von(u)));
    }
}
