package de.bismit.gebiet;

import java.util.List;

/** A territory for which numbers are published or put together (Gebiet). */
public sealed interface Gebiet
        permits Bund, Bundesland, Regierungsbezirk, Kreis, Gemeinde, Verbund, Revier {

    /** The official key, or the name of a Verbund or Revier such as {@code MR}. */
    String schluessel();

    /** The name as people write it. */
    String name();

    /** The level. */
    Ebene ebene();

    /**
     * The Kreise whose Merkmale are summed for this Gebiet: a Kreis itself, the members of a Verbund or Revier in their
     * own order. Empty for the levels whose values are published (Bund, Land, Regierungsbezirk, Gemeinde).
     */
    default List<Kreis> kreise() {
        return List.of();
    }

    /** The Länder it lies in, {@code SN}, each once; {@code DG} for Germany. */
    default List<String> landeskuerzel() {
        return switch (kreise().size()) {
            case 0 -> List.of(Land.vonSchluessel(schluessel()).map(Land::kuerzel).orElse(schluessel()));
            case 1 -> List.of(kreise().get(0).land().kuerzel());
            default -> kreise().stream().map(k -> k.land().kuerzel()).distinct().toList();
        };
    }
}
