package de.bismit.io.json;

import java.util.Map;

/**
 * Fields that a larger document adds to a Kennzahlenvergleich (Zusatzfelder). Values are texts, whole numbers, truth values,
 * {@link de.bismit.wert.Wert}, lists and maps of them in any depth; an empty {@link java.util.Optional} is null.
 */
public interface Zusatzfelder {

    /** None. */
    Zusatzfelder KEINE = new Zusatzfelder() {
        @Override
        public Map<String, ?> desDokuments() {
            return Map.of();
        }

        @Override
        public Map<String, ?> zurKennzahl(String id) {
            return Map.of();
        }
    };

    /** The fields of the whole document, in order. */
    Map<String, ?> desDokuments();

    /** The fields of one Kennzahl, in order. */
    Map<String, ?> zurKennzahl(String id);
}
