package de.bismit.io.excel;

import de.bismit.auswahl.Entscheidung;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What somebody wrote where Ja, Nein or später belongs.
 *
 * @param entscheidung what was meant
 * @param zusatz what was written beside it
 */
record Wahlwort(Entscheidung entscheidung, String zusatz) {

    private static final Map<Entscheidung, List<String>> WOERTER = Map.of(
            Entscheidung.JA, List.of("ja", "j", "x", "yes", "y", "wahr", "true", "✓", "✔", "☑", "ok"),
            Entscheidung.NEIN, List.of("nein", "n", "no", "falsch", "false", "-", "–", "✗"),
            Entscheidung.SPAETER, List.of("später", "spaeter", "spater", "s", "sp", "later"));

    /** Nothing if no word, or several, can be made out. */
    static Optional<Wahlwort> lies(String text) {
        String bereinigt = text.strip();
        if (bereinigt.isEmpty()) {
            return Optional.of(new Wahlwort(Entscheidung.OFFEN, ""));
        }
        Optional<Entscheidung> ganzes = wort(bereinigt);
        if (ganzes.isPresent()) {
            return ganzes.map(e -> new Wahlwort(e, ""));
        }
        String[] teile = bereinigt.split("[\\s,;:(/]+", 2);
        Optional<Entscheidung> erstes = teile.length < 2 ? Optional.empty() : wort(teile[0]);
        return erstes.filter(e -> Arrays.stream(teile[1].split("[^\\p{L}✓✔]+")).allMatch(w -> istZusatz(w, e)))
                .map(e -> new Wahlwort(e, bereinigt.substring(teile[0].length()).replaceAll("^[\\s,;:(]+|[)\\s]+$", "")));
    }

    /** Single letters are no decision within a sentence: {@code ja, Kl. s. u.}. */
    private static boolean istZusatz(String wort, Entscheidung erstes) {
        return wort.length() < 2 || wort(wort).map(e -> e == erstes).orElse(true);
    }

    private static Optional<Entscheidung> wort(String text) {
        String klein = text.strip().toLowerCase(Locale.GERMANY).replaceAll("[.!]+$", "");
        return WOERTER.entrySet().stream().filter(e -> e.getValue().contains(klein)).map(Map.Entry::getKey).findFirst();
    }

    static String erwartet() {
        return List.of(Entscheidung.JA, Entscheidung.NEIN, Entscheidung.SPAETER).stream().map(Entscheidung::anzeige).collect(Collectors.joining(", "));
    }
}
