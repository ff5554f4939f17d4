package de.bismit.harmonisierung;

import de.bismit.gebiet.Land;
import de.bismit.internal.Ressource;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * When statistics count (Stichtage): reference day or period, denominator, year of the result. A rule of a Land goes before that of
 * Germany.
 *
 * <pre>{@code
 * Stichtage.deutschland().finde("22541", "Kinder", Land.SACHSEN, LocalDate.of(2016, 3, 1))   // 01.03., Nenner 31.12. des Vorjahres
 * }</pre>
 */
public final class Stichtage {

    private final List<Stichtagsregel> zeilen;

    private Stichtage(List<Stichtagsregel> zeilen) {
        this.zeilen = Kategoriezeilen.jeId(zeilen, Stichtagsregel::id);
    }

    /** The rows this library ships; each says where it is from. */
    public static Stichtage deutschland() {
        return Geladen.STICHTAGE;
    }

    /**
     * Rows in the form of {@code stichtage.csv}.
     *
     * @param name what messages call the source
     * @throws IllegalStateException naming line and column of what cannot be read
     */
    public static List<Stichtagsregel> lies(Reader quelle, String name) throws IOException {
        return Ressource.lies(quelle, name, Stichtagsregel::aus);
    }

    /** These and further rows; one with the id of an existing row takes its place. */
    public Stichtage mit(List<Stichtagsregel> weitere) {
        return new Stichtage(Kategoriezeilen.beide(zeilen, weitere));
    }

    /** All rows. */
    public List<Stichtagsregel> alle() {
        return zeilen;
    }

    /**
     * The rules of a statistic for a Land on a day, one for each thing it counts.
     *
     * @param statistik its number, {@code 21111}, or its name
     * @throws IllegalArgumentException if there is no such statistic
     */
    public List<Stichtagsregel> finde(String statistik, Land land, LocalDate tag) {
        List<Stichtagsregel> alle = zeilen.stream().filter(z -> z.evas().equals(statistik) || z.statistik().equalsIgnoreCase(statistik)).toList();
        if (alle.isEmpty()) {
            throw new IllegalArgumentException("die Statistik \"" + statistik + "\" steht nicht in den Stichtagen; es gibt "
                    + zeilen.stream().map(z -> z.evas().isEmpty() ? z.statistik() : z.evas()).distinct().sorted().toList());
        }
        Map<String, Stichtagsregel> jeMerkmal = new LinkedHashMap<>();
        alle.stream().filter(z -> z.geltung().gilt(tag) && z.land().isEmpty()).forEach(z -> jeMerkmal.putIfAbsent(z.merkmal(), z));
        alle.stream().filter(z -> z.geltung().gilt(tag) && z.land().equals(Optional.of(land))).forEach(z -> jeMerkmal.put(z.merkmal(), z));
        return List.copyOf(jeMerkmal.values());
    }

    /**
     * The rule for one thing a statistic counts; empty if none holds on that day.
     *
     * @param merkmal a word of what it counts, {@code Schüler}
     * @throws IllegalArgumentException if there is no such statistic
     */
    public Optional<Stichtagsregel> finde(String statistik, String merkmal, Land land, LocalDate tag) {
        String wort = merkmal.toLowerCase(Locale.GERMANY);
        return finde(statistik, land, tag).stream().filter(z -> z.merkmal().toLowerCase(Locale.GERMANY).contains(wort)).findFirst();
    }

    @Override
    public String toString() {
        return zeilen.size() + " Stichtagsregeln für " + zeilen.stream().map(Stichtagsregel::statistik).distinct().count() + " Statistiken";
    }

    private static final class Geladen {
        static final Stichtage STICHTAGE = new Stichtage(Ressource.lies(Stichtage.class, "stichtage.csv", Stichtagsregel::aus));
    }
}
