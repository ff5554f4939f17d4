package de.bismit.io.genesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the fields of a flat file are, told by position, since English files print the same column name three times: five
 * fields of statistic and time, four per classification, then values.
 *
 * @param neu whether it is the new schema: one value per row with its unit and variable
 * @param englisch whether the column names are English in the old schema, where they tell the language of the numbers
 * @param klassifikationen how many classifications there are
 * @param felder how many fields a row has
 * @param wertfelder the header of the value columns in the old schema
 */
record Flachkopf(boolean neu, boolean englisch, int klassifikationen, int felder, List<String> wertfelder) {

    static final int VORN = 5;
    static final int JE_KLASSIFIKATION = 4;
    private static final List<String> NEUE_WERTFELDER =
            List.of("value", "value_unit", "value_variable_code", "value_variable_label");

    Flachkopf {
        wertfelder = List.copyOf(wertfelder);
    }

    /** Reads the header line; nothing if it is none of the two schemas. */
    static Optional<Flachkopf> lies(List<String> namen) {
        int klassenfelder = 0;
        while (VORN + klassenfelder < namen.size() && namen.get(VORN + klassenfelder).matches("\\d+_.*")) {
            klassenfelder++;
        }
        int erstesWertfeld = VORN + klassenfelder;
        if (namen.size() <= erstesWertfeld || klassenfelder % JE_KLASSIFIKATION != 0) {
            return Optional.empty();
        }
        List<String> rest = new ArrayList<>(namen.subList(erstesWertfeld, namen.size()));
        boolean neu = rest.size() >= NEUE_WERTFELDER.size()
                && rest.subList(0, NEUE_WERTFELDER.size()).equals(NEUE_WERTFELDER);
        boolean englisch = !neu && namen.get(0).toLowerCase(Locale.ROOT).startsWith("statistics");
        return neu || rest.stream().allMatch(name -> name.contains("__"))
                ? Optional.of(new Flachkopf(neu, englisch, klassenfelder / JE_KLASSIFIKATION, namen.size(), rest))
                : Optional.empty();
    }

    int erstesWertfeld() {
        return VORN + JE_KLASSIFIKATION * klassifikationen;
    }

    boolean mitGuete() {
        return neu && wertfelder.size() > NEUE_WERTFELDER.size();
    }
}
