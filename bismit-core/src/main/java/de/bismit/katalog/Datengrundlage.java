package de.bismit.katalog;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which statistic a Kennzahl comes from (Datengrundlage), as the catalogue says it. Whatever is not known is empty.
 *
 * @param statistik the official statistic: {@code Fortschreibung des Bevölkerungsstandes (12411)}
 * @param quelle who publishes it
 * @param ebene the finest level: {@code Kreis/Gemeinde}
 * @param gliederung by what the statistic is broken down: {@code Geschlecht, Altersgruppe}
 */
public record Datengrundlage(String statistik, String quelle, String ebene, String gliederung) {

    /** Nothing known. */
    public static final Datengrundlage LEER = new Datengrundlage("", "", "", "");

    private static final Pattern EVAS = Pattern.compile("(?<!\\d)\\d{5}(?!\\d)");

    /** The EVAS numbers of the statistic, in order: {@code 13111, 12411}. */
    public List<String> evas() {
        return EVAS.matcher(statistik).results().map(MatchResult::group).distinct().toList();
    }
}
