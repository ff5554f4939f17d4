package de.bismit.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@code ;}-separated UTF-8 table with a header line that lies beside a class.
 *
 * <p>Lines starting with {@code #} and empty lines are skipped. There is no quoting: the tables we ship hold no
 * {@code ;} inside a cell. A malformed table is a fault of the build, so it throws and names the place.
 */
public final class Ressource {

    private Ressource() {
    }

    /**
     * All rows of a table, in the order of the file.
     *
     * @param nachbar the class beside which the table lies (same package)
     * @param name the file name, for instance {@code kreise.csv}
     */
    public static List<Zeile> lies(Class<?> nachbar, String name) {
        return lies(nachbar, name, Function.identity());
    }

    /** All rows of a table, each turned into a value; a conversion that fails names resource and line. */
    public static <T> List<T> lies(Class<?> nachbar, String name, Function<Zeile, T> lesen) {
        try (InputStream strom = nachbar.getResourceAsStream(name)) {
            if (strom == null) {
                throw new IllegalStateException("Ressource " + name + " fehlt neben " + nachbar.getName());
            }
            return lies(new InputStreamReader(strom, StandardCharsets.UTF_8), name, lesen);
        } catch (IOException e) {
            throw new UncheckedIOException("Ressource " + name + " ist nicht lesbar", e);
        }
    }

    /** The same from an open reader, which is not closed; {@code name} is what messages call it. */
    public static <T> List<T> lies(Reader quelle, String name, Function<Zeile, T> lesen) throws IOException {
        BufferedReader leser = new BufferedReader(quelle);
        List<T> ergebnis = new ArrayList<>();
        Map<String, Integer> spalten = Map.of();
        int nummer = 0;
        for (String text = leser.readLine(); text != null; text = leser.readLine()) {
            nummer++;
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            String[] zellen = text.split(";", -1);
            if (spalten.isEmpty()) {
                spalten = kopf(name, nummer, zellen);
            } else {
                ergebnis.add(wandle(new Zeile(name, nummer, spalten, zellen), lesen));
            }
        }
        if (spalten.isEmpty()) {
            throw fehler(name, nummer, "keine Kopfzeile");
        }
        return List.copyOf(ergebnis);
    }

    private static Map<String, Integer> kopf(String name, int nummer, String[] zellen) {
        Map<String, Integer> spalten = new HashMap<>();
        for (int i = 0; i < zellen.length; i++) {
            if (zellen[i].isBlank() || spalten.put(zellen[i], i) != null) {
                throw fehler(name, nummer, "Spalte " + (i + 1) + " ist leer oder doppelt: '" + zellen[i] + "'");
            }
        }
        return spalten;
    }

    private static <T> T wandle(Zeile zeile, Function<Zeile, T> lesen) {
        try {
            return lesen.apply(zeile);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(ort(zeile.name, zeile.nummer) + e.getMessage(), e);
        }
    }

    private static IllegalStateException fehler(String name, int nummer, String text) {
        return new IllegalStateException(ort(name, nummer) + text);
    }

    private static String ort(String name, int nummer) {
        return String.format(Locale.ROOT, "Ressource %s, Zeile %d: ", name, nummer);
    }

    /** One row; its cells are asked for by the name of their column. */
    public static final class Zeile {

        private final String name;
        private final int nummer;
        private final Map<String, Integer> spalten;
        private final String[] zellen;

        Zeile(String name, int nummer, Map<String, Integer> spalten, String[] zellen) {
            if (zellen.length != spalten.size()) {
                throw fehler(name, nummer, zellen.length + " Zellen, die Kopfzeile hat " + spalten.size());
            }
            this.name = name;
            this.nummer = nummer;
            this.spalten = spalten;
            this.zellen = zellen;
        }

        /** The text of a cell, without blanks around it; empty if the cell is. */
        public String text(String spalte) {
            Integer stelle = spalten.get(spalte);
            if (stelle == null) {
                throw fehler(name, nummer, "Spalte '" + spalte + "' gibt es nicht");
            }
            return zellen[stelle].strip();
        }

        /** The text of a cell that must not be empty. */
        public String pflicht(String spalte) {
            String text = text(spalte);
            if (text.isEmpty()) {
                throw fehler(name, nummer, "Spalte '" + spalte + "' ist leer");
            }
            return text;
        }

        /** The text of a cell, nothing if it is empty. */
        public Optional<String> wahlweise(String spalte) {
            String text = text(spalte);
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }

        /** A whole number. */
        public int ganzzahl(String spalte) {
            String text = pflicht(spalte);
            try {
                return Integer.parseInt(text);
            } catch (NumberFormatException e) {
                throw keine("ganze Zahl", spalte, text, e);
            }
        }

        /** A number with a decimal point. */
        public double zahl(String spalte) {
            String text = pflicht(spalte);
            try {
                return Double.parseDouble(text);
            } catch (NumberFormatException e) {
                throw keine("Zahl", spalte, text, e);
            }
        }

        /** An ISO date, or null if the cell is empty. */
        public @Nullable LocalDate datumOderNull(String spalte) {
            String text = text(spalte);
            if (text.isEmpty()) {
                return null;
            }
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw keine("Datum JJJJ-MM-TT", spalte, text, e);
            }
        }

        private IllegalStateException keine(String art, String spalte, String text, Exception grund) {
            return new IllegalStateException(ort(name, nummer) + "Spalte '" + spalte + "': '" + text + "' ist kein(e) "
                    + art, grund);
        }

        @Override
        public String toString() {
            return ort(name, nummer) + String.join(";", zellen);
        }
    }
}
