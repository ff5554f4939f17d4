package de.bismit.io.tabelle;

import java.util.Set;
import java.util.regex.Pattern;

/** Which printed words are units of measurement (Einheiten), in German and English tables. */
public final class Einheiten {

    private static final Set<String> ENGLISCH = Set.of("number", "percent", "per mille", "days", "years", "hours",
            "EUR 1,000", "EUR 1000", "EUR mn", "EUR bn", "tonnes");

    private static final Set<String> ZAEHLENDE = Set.of("Anzahl", "Personen", "Einwohner", "Haushalte", "Betriebe", "Unternehmen",
            "Fälle", "Stück", "St", "number");

    private static final String MASS = "Anzahl|Personen|Einwohner|Haushalte|Betriebe|Unternehmen|Fälle|Stück|St|"
            + "Prozent|%|Promille|‰|Prozentpunkte|Punkte|Index|Verhältniszahl|Faktor|Koeffizient|"
            + "EUR|Euro|€|DM|Cent|km|m|cm|mm|qkm|km2|km²|qm|m2|m²|ha|Ha|Hektar|a|cbm|m3|m³|l|Liter|hl|"
            + "t|kg|g|mg|dt|Tonnen|kt|SKE|t SKE|t ROE|kWh|MWh|GWh|TWh|kW|MW|GW|J|MJ|GJ|TJ|PJ|"
            + "Jahre|Jahr|Monate|Tage|Tag|Stunden|Std\\.?|h|Minuten|Min\\.?|Sekunden|"
            + "tkm|Pkm|Fzkm|BRZ|NRZ|GV|GVE|LF|Grad|°C|Rang|Note|VZÄ|Vollzeitäquivalente|Mengeneinheit|ME|"
            + "number|percent|days|years|tonnes";
    private static final String STUFE = "1000|1 000|1\\.000|10000|10 000|100000|100 000|Tsd\\.?|Tausend|Mio\\.?|Mill\\.?|"
            + "Millionen|Mrd\\.?|Milliarden";
    private static final Pattern EINHEIT = Pattern.compile(
            "(?:(?:" + STUFE + ")\\s?)?(?:" + MASS + ")(?:\\s?(?:/|je|pro|per)\\s?.{1,40})?"
            + "|(?:" + STUFE + ")"
            + "|je .{1,40}"
            + "|\\d{4}(?:/\\d{2,4})?\\s?=\\s?100"
            + "|jew\\. ME|jeweilige Mengeneinheit|ohne Einheit|verschiedene Einheiten");

    private Einheiten() {
    }

    /** Whether this text names a unit: {@code Anzahl}, {@code Tsd. EUR}, {@code 2015=100}; not {@code bis 2002}. */
    public static boolean kennt(String text) {
        String knapp = text.strip();
        return EINHEIT.matcher(knapp).matches() || ENGLISCH.contains(knapp);
    }

    /** Whether this unit counts whole things one by one, so that a printed zero is none: {@code Anzahl}, not {@code 1000}. */
    public static boolean istAnzahl(String text) {
        return ZAEHLENDE.contains(text.strip());
    }

    /** Whether this is a unit of English tables, which print decimal points. */
    public static boolean istEnglisch(String text) {
        return ENGLISCH.contains(text.strip());
    }
}
