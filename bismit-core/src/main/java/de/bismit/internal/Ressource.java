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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
        try (InputStream strom = nachbar.getResourceAsStream(name)) {
            if (strom == null) {
                throw new IllegalStateException("Ressource " + name + " fehlt neben " + nachbar.getName());
            }
            return zeilen(new InputStreamReader(strom, StandardCharsets.UTF_8), name);
        } catch (IOException e) {
            throw new UncheckedIOException("Ressource " + name + " ist nicht lesbar", e);
        }
    }

    /** All rows of a table, each turned into a value; a conversion that fails names resource and line. */
    public static <T> List<T> lies(Class<?> nachbar, String name, Function<Zeile, T> lesen) {
        return wandle(lies(nachbar, name), lesen);
    }

    /** The same from an open reader, which is not closed; {@code name} is what messages call it. */
    public static <T> List<T> lies(Reader quelle, String name, Function<Zeile, T> lesen) throws IOException {
        return wandle(zeilen(quelle, name), lesen);
    }

    private static List<Zeile> zeilen(Reader quelle, String name) throws IOException {
        BufferedReader leser = new BufferedReader(quelle);
        List<Zeile> zeilen = new ArrayList<>();
        Spaltenkopf kopf = null;
        int nummer = 0;
        for (String text = leser.readLine(); text != null; text = leser.readLine()) {
            nummer++;
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            List<String> zellen = Arrays.asList(text.split(";", -1));
            if (kopf == null) {
                kopf = new Spaltenkopf(name, nummer, zellen);
            } else {
                zeilen.add(new Zeile(kopf, nummer, zellen));
            }
        }
        if (kopf == null) {
            throw new Tabellenfehler(name, nummer, 0, "keine Kopfzeile");
        }
        return List.copyOf(zeilen);
    }

    private static <T> List<T> wandle(List<Zeile> zeilen, Function<Zeile, T> lesen) {
        List<T> werte = new ArrayList<>(zeilen.size());
        for (Zeile zeile : zeilen) {
            werte.add(wandle(zeile, lesen));
        }
        return List.copyOf(werte);
    }

    private static <T> T wandle(Zeile zeile, Function<Zeile, T> lesen) {
        try {
            return lesen.apply(zeile);
        } catch (IllegalArgumentException e) {
            throw zeile.fehler(String.valueOf(e.getMessage()), e);
        }
    }

    /** One row; its cells are asked for by the name of their column. */
    public static final class Zeile {

        private final Spaltenkopf kopf;
        private final int nummer;
        private final List<String> zellen;

        /**
         * A row.
         *
         * @throws Tabellenfehler if it is not as wide as the header
         */
        public Zeile(Spaltenkopf kopf, int nummer, List<String> zellen) {
            this.kopf = kopf;
            this.nummer = nummer;
            this.zellen = zellen;
            if (zellen.size() != kopf.breite()) {
                throw fehler(zellen.size() + " Zellen, der Kopf hat " + kopf.breite()
                        + "; erwartet zwischen je zwei Zellen ein ; und keines darin", null);
            }
        }

        /** The line it stands in. */
        public int nummer() {
            return nummer;
        }

        /** The text of a cell, without blanks around it; empty if the cell is. */
        public String text(String spalte) {
            return zellen.get(kopf.stelle(spalte)).strip();
        }

        /** As {@link #text}; empty too if the table does not have the column. */
        public String textFallsDa(String spalte) {
            return kopf.hat(spalte) ? text(spalte) : "";
        }

        /** Makes columns known that are for readers of the file only. */
        public void kenne(String... spalten) {
            for (String spalte : spalten) {
                kopf.hat(spalte);
            }
        }

        /** The text of a cell that must not be empty. */
        public String pflicht(String spalte) {
            String text = text(spalte);
            if (text.isEmpty()) {
                throw fehler(spalte, "ist leer; erwartet ein Eintrag", null);
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
                throw keine("eine ganze Zahl", spalte, text, e);
            }
        }

        /** A number with a decimal point. */
        public double zahl(String spalte) {
            String text = pflicht(spalte);
            try {
                return Double.parseDouble(text);
            } catch (NumberFormatException e) {
                throw keine("eine Zahl mit Dezimalpunkt", spalte, text, e);
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
                throw keine("ein Datum wie 2011-12-31", spalte, text, e);
            }
        }

        /** An ISO date that must be there. */
        public LocalDate datum(String spalte) {
            pflicht(spalte);
            return Objects.requireNonNull(datumOderNull(spalte));
        }

        /** One of the constants, in any case. */
        public <E extends Enum<E>> E wort(String spalte, Class<E> art) {
            String text = pflicht(spalte);
            try {
                return Enum.valueOf(art, text.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw fehler(spalte, "ist \"" + text + "\"; erwartet eines von " + Arrays.toString(art.getEnumConstants()), e);
            }
        }

        /** A fault in one cell: {@code satz} goes on after the name of its column. */
        public Tabellenfehler fehler(String spalte, String satz, @Nullable Exception grund) {
            return mitGrund(new Tabellenfehler(kopf.datei(), nummer, kopf.spalte(spalte), "die Spalte " + spalte + " " + satz), grund);
        }

        Tabellenfehler fehler(String satz, @Nullable Exception grund) {
            return mitGrund(new Tabellenfehler(kopf.datei(), nummer, 0, satz), grund);
        }

        private static Tabellenfehler mitGrund(Tabellenfehler fehler, @Nullable Exception grund) {
            if (grund != null) {
                fehler.initCause(grund);
            }
            return fehler;
        }

        private Tabellenfehler keine(String art, String spalte, String text, Exception grund) {
            return fehler(spalte, "ist \"" + text + "\"; erwartet " + art, grund);
        }

        @Override
        public String toString() {
            return kopf.datei() + ", Zeile " + nummer + ": " + String.join(";", zellen);
        }
    }
}
