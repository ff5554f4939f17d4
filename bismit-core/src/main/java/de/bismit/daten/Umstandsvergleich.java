package de.bismit.daten;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What two deliveries of a table say differently about their figures: title, circumstances, footnotes. */
final class Umstandsvergleich {

    private final List<String> saetze = new ArrayList<>();

    /** @param alt the earlier deliveries, the one that counts first; at least one, as of {@code neu} */
    Umstandsvergleich(List<Lieferung> alt, List<Lieferung> neu) {
        vergleiche("Titel", alt, neu, Lieferung::titel);
        vergleiche("Gebietsstand", alt, neu, l -> l.gebietsstand().orElse("unbekannt"));
        vergleiche("Zensusbasis", alt, neu, l -> l.zensusbasen().stream().map(Zensusbasis::name).toList().toString());
        vergleiche("Zeichenschema", alt, neu, l -> l.zeichenschema().kennung());
        vergleiche("Rundungsbasis", alt, neu, l -> l.rundungsbasis().map(String::valueOf).orElse("unbekannt"));
        vergleiche("Gerundet", alt, neu, Umstandsvergleich::rundungen);
        Set<String> vorher = fussnoten(alt);
        Set<String> nachher = fussnoten(neu);
        nachher.stream().filter(f -> !vorher.contains(f)).forEach(f -> saetze.add("neue Fußnote: " + f));
        vorher.stream().filter(f -> !nachher.contains(f)).forEach(f -> saetze.add("Fußnote entfallen: " + f));
    }

    private void vergleiche(String was, List<Lieferung> alt, List<Lieferung> neu, Function<Lieferung, String> angabe) {
        String vorher = angabe.apply(alt.get(0));
        String nachher = angabe.apply(neu.get(0));
        if (!vorher.equals(nachher)) {
            saetze.add(was + " \"" + vorher + "\", jetzt \"" + nachher + "\"");
        }
    }

    private static String rundungen(Lieferung lieferung) {
        return lieferung.rundungen().isEmpty() ? "nichts erklärt" : lieferung.rundungen().stream().map(Landesrundung::toString).collect(Collectors.joining("; "));
    }

    private static Set<String> fussnoten(List<Lieferung> lieferungen) {
        Set<String> texte = new LinkedHashSet<>();
        lieferungen.forEach(l -> l.fussnoten().forEach(f -> texte.add(f.toString())));
        return texte;
    }

    List<String> saetze() {
        return saetze;
    }
}
