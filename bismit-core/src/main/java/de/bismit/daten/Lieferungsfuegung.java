package de.bismit.daten;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Several deliveries of one table as one (Lieferungsfügung), where they say the same of their figures. */
final class Lieferungsfuegung {

    private static final String UND = " + ";

    private Lieferungsfuegung() {
    }

    /** @param lieferungen the one that counts first leads */
    static Optional<Lieferung> gemeinsame(List<Lieferung> lieferungen) {
        return lieferungen.stream().map(Lieferungsfuegung::umstaende).distinct().count() == 1 ? Optional.of(vereint(lieferungen)) : Optional.empty();
    }

    /** All that values hang on; an office can only have calculated back to the borders it knew, so there the Datenstand is part of it. */
    private static List<Object> umstaende(Lieferung l) {
        boolean zurueckgerechnet = l.gebietsstand().filter("zurueckgerechnet"::equals).isPresent();
        return List.of(l.tabelle(), l.gebietsstand(), zurueckgerechnet ? l.datenstand() : Optional.empty(), l.zensusbasen(), l.brueche(),
                l.rundungsbasis(), l.rundungen(), l.angabennamen().stream().map(name -> name + "=" + l.angabe(name).orElse("")).toList());
    }

    /** Known as a whole only since the last of them came; unknown if that of one is. */
    private static Lieferung vereint(List<Lieferung> lieferungen) {
        Lieferung erste = lieferungen.get(0);
        boolean bekannt = lieferungen.stream().allMatch(l -> l.datenstand().isPresent());
        Lieferung.Builder neue = Lieferung.builder(erste.tabelle(), texte(lieferungen, Lieferung::datei)).titel(erste.titel())
                .datenstand(bekannt ? erste.datenstand().orElseThrow() : null).gebietsstand(erste.gebietsstand().orElse(null))
                .zensusbasen(erste.zensusbasen()).zeichenschema(erste.zeichenschema()).rundungsbasis(erste.rundungsbasis().orElse(null))
                .rundungen(erste.rundungen()).lizenz(texte(lieferungen, Lieferung::lizenz)).brueche(erste.brueche())
                .fussnoten(List.copyOf(lieferungen.stream().flatMap(l -> l.fussnoten().stream())
                        .collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll)));
        erste.angabennamen().forEach(name -> neue.angabe(name, erste.angabe(name).orElse("")));
        return neue.build();
    }

    private static String texte(List<Lieferung> lieferungen, Function<Lieferung, String> text) {
        return lieferungen.stream().map(text).filter(t -> !t.isEmpty()).distinct().collect(Collectors.joining(UND));
    }
}
