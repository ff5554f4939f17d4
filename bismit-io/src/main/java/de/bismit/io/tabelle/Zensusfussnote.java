package de.bismit.io.tabelle;

import de.bismit.daten.Fussnote;
import de.bismit.daten.Zensus;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a footnote says of the census basis: {@code ab dem Berichtsjahr 2011: nach dem Zensus 2011}.
 *
 * @param zensus the basis
 * @param von the first year it names; 0 if it names none and means the whole table
 * @param bis the last year it names; 0 if it names none
 */
record Zensusfussnote(Zensus zensus, int von, int bis) {

    private static final Pattern RUECKRECHNUNG = Pattern.compile("(?i)rückrechnung|rückgerechnet");
    private static final Pattern ZENSUS = Pattern.compile("(?i)(?:nach dem|grundlage des|basis(?: des)?)\\s+zensus(?:es)?\\s+(2011|2022)");
    private static final Pattern SPANNE = Pattern.compile("(\\d{4})\\s*(?:bis|-|–)\\s*(\\d{4})");
    private static final Pattern AB = Pattern.compile("(?i)\\bab\\s+(?:dem\\s+)?(?:Berichtsjahr\\s+)?(\\d{4})");

    static Optional<Zensusfussnote> von(Fussnote fussnote) {
        String text = fussnote.zeitraum() + " " + fussnote.text();
        if (!fussnote.laender().isEmpty() || !fussnote.text().contains("Zensus")) {
            return Optional.empty();
        }
        Matcher zensus = ZENSUS.matcher(text);
        Optional<Zensus> basis = RUECKRECHNUNG.matcher(text).find() ? Optional.of(Zensus.RUECKRECHNUNG_2012_2021)
                : zensus.find() ? Optional.of(zensus.group(1).equals("2011") ? Zensus.ZENSUS_2011 : Zensus.ZENSUS_2022) : Optional.empty();
        return basis.map(b -> mitJahren(b, text));
    }

    private static Zensusfussnote mitJahren(Zensus zensus, String text) {
        Matcher spanne = SPANNE.matcher(text);
        if (spanne.find()) {
            return new Zensusfussnote(zensus, Integer.parseInt(spanne.group(1)), Integer.parseInt(spanne.group(2)));
        }
        Matcher ab = AB.matcher(text);
        return new Zensusfussnote(zensus, ab.find() ? Integer.parseInt(ab.group(1)) : 0, 0);
    }
}
