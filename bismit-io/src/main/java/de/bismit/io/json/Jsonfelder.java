package de.bismit.io.json;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of an object as they were read, with the lines they stand in. */
final class Jsonfelder extends AbstractMap<String, @Nullable Object> {

    private final Map<String, @Nullable Object> felder = new LinkedHashMap<>();
    private final Map<String, Integer> zeilen = new LinkedHashMap<>();
    private final int anfang;

    Jsonfelder(int anfang) {
        this.anfang = anfang;
    }

    void nimm(String feld, @Nullable Object wert, int zeile) {
        felder.put(feld, wert);
        zeilen.put(feld, zeile);
    }

    /** The line of a field; where it is missing that of the object. */
    int zeile(String feld) {
        return zeilen.getOrDefault(feld, anfang);
    }

    /** The line in which the object begins. */
    int anfang() {
        return anfang;
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return felder.entrySet();
    }
}
