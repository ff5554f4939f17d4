package de.bismit.wert;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The English names of units (Einheitsworte): single words, and what is counted per so many of something. */
final class Einheitsworte {

    private static final Map<String, String> WORTE = Map.ofEntries(Map.entry("Prozent", "percent"), Map.entry("Anzahl", "number"),
            Map.entry("Personen", "persons"), Map.entry("Kinder", "children"), Map.entry("Einwohner", "inhabitants"), Map.entry("Jahre", "years"),
            Map.entry("Bildungsjahre", "years of education"), Map.entry("Tage", "days"), Map.entry("Einrichtungen", "institutions"),
            Map.entry("Klassen", "classes"), Map.entry("Kurse", "courses"), Map.entry("Fälle", "cases"), Map.entry("Verträge", "contracts"),
            Map.entry("Angebote", "offers"), Map.entry("Stellen", "vacancies"), Map.entry("Arbeitslose", "unemployed"), Map.entry("Schüler", "pupils"),
            Map.entry("Verhältnis", "ratio"), Map.entry("dimensionslos", "dimensionless"), Map.entry("EUR", "EUR"), Map.entry("km²", "km²"));

    /** {@code je 1000 Einwohner}, {@code EUR je Einwohner}, {@code Personen je km²}. */
    private static final Pattern JE = Pattern.compile("(?:(\\S+) )?je (?:(\\d+) )?(\\S+)");

    private Einheitsworte() {
    }

    /** The German name where a word of it has no English one. */
    static String englisch(String name) {
        Matcher je = JE.matcher(name);
        if (!je.matches()) {
            return WORTE.getOrDefault(name, name);
        }
        String was = je.group(1) == null ? "" : WORTE.get(je.group(1));
        String wovon = WORTE.get(je.group(3));
        if (was == null || wovon == null) {
            return name;
        }
        String zahl = je.group(2) == null ? "" : je.group(2) + " ";
        return (was.isEmpty() ? "" : was + " ") + "per " + zahl + (zahl.isEmpty() && wovon.equals("inhabitants") ? "inhabitant" : wovon);
    }
}
