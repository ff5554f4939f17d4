package de.bismit.daten;

import de.bismit.internal.Ressource;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What people call the categories of Merkmale (Kategorienamen), in German and English. A code that has no name is shown in
 * readable words ({@code ab65} is {@code ab 65}). Immutable.
 *
 * <pre>{@code
 * Kategorienamen.mitgeliefert().name("abschluss", "ohneHSA")   // ohne Hauptschulabschluss
 * }</pre>
 */
public final class Kategorienamen {

    /** {@code 65bis75}, {@code ohneHSA}: where a word ends inside a code. */
    private static final Pattern WORTGRENZE = Pattern.compile("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)|(?<=\\p{Ll})(?=\\p{Lu})");

    /** Codes are ASCII; {@code aue}, {@code eue} and {@code que} are no umlauts. */
    private static final Pattern UE = Pattern.compile("(?<![aeq])ue");

    private record Stelle(String dimension, String code) {

        /** Written out, as the hash below: a fresh JVM links those a record gets at a cost. */
        @Override
        public boolean equals(Object andere) {
            return andere instanceof Stelle s && s.dimension.equals(dimension) && s.code.equals(code);
        }

        @Override
        public int hashCode() {
            return 31 * dimension.hashCode() + code.hashCode();
        }
    }

    private final Map<Stelle, Kategoriename> namen = new LinkedHashMap<>();

    private Kategorienamen(Collection<Kategoriename> zeilen) {
        zeilen.forEach(z -> namen.put(new Stelle(z.dimension(), z.code()), z));
    }

    /** The names this library ships. */
    public static Kategorienamen mitgeliefert() {
        return Geladen.NAMEN;
    }

    /**
     * Rows of {@code kategorien.csv}: {@code dimension;code;name_de;name_en;genesis_variable;genesis_code;quelle}.
     *
     * @param name what messages call the source
     * @throws IllegalStateException naming line and column of what cannot be read
     */
    public static List<Kategoriename> lies(Reader quelle, String name) throws IOException {
        return Ressource.lies(quelle, name, Kategoriename::aus);
    }

    /** These and an office's own, which win. */
    public Kategorienamen mit(List<Kategoriename> eigene) {
        List<Kategoriename> alle = new ArrayList<>(namen.values());
        alle.addAll(eigene);
        return new Kategorienamen(alle);
    }

    /** All names in the order of the file. */
    public List<Kategoriename> alle() {
        return List.copyOf(namen.values());
    }

    /** What is known of a category. */
    public Optional<Kategoriename> suche(String dimension, String code) {
        return Optional.ofNullable(namen.get(new Stelle(dimension, code)));
    }

    /** The German name; for a code that has none its words. */
    public String name(String dimension, String code) {
        return suche(dimension, code).map(Kategoriename::name).orElseGet(() -> worte(dimension, code));
    }

    private static String worte(String dimension, String code) {
        if (code.contains(" ")) {
            return code;   // words already, as printed by a source
        }
        String worte = WORTGRENZE.matcher(code).replaceAll(" ");
        String mitDimension = worte.chars().allMatch(Character::isDigit) ? dimension + " " + worte : worte;
        return UE.matcher(mitDimension.replace("ae", "ä").replace("oe", "ö")).replaceAll("ü");
    }

    @Override
    public String toString() {
        return namen.size() + " Kategorienamen in " + namen.keySet().stream().map(Stelle::dimension).distinct().count() + " Dimensionen";
    }

    private static final class Geladen {
        static final Kategorienamen NAMEN = new Kategorienamen(Ressource.lies(Kategorienamen.class, "kategorien.csv", Kategoriename::aus));
    }
}
