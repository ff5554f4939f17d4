package de.bismit.auswahl;

import de.bismit.gebiet.Ags;
import de.bismit.gebiet.Kreis;
import java.util.List;

/**
 * What changed for one Kennzahl of one Kommune between two meetings (Standänderung).
 *
 * @param kennzahl the id of the Kennzahl
 * @param kommune the key of the Kommune
 * @param vorher the earlier release
 * @param nachher the later one
 * @param neueKommentare the comments that only the later meeting has
 * @param entfalleneKommentare the comments that only the earlier one has
 */
public record Standaenderung(String kennzahl, Ags kommune, Freigabe vorher, Freigabe nachher, List<Kommentar> neueKommentare,
        List<Kommentar> entfalleneKommentare) {

    /** Copies the comments. */
    public Standaenderung {
        neueKommentare = List.copyOf(neueKommentare);
        entfalleneKommentare = List.copyOf(entfalleneKommentare);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(kennzahl + ", " + Kreis.of(kommune.schluessel()).name() + ":");
        text.append(vorher == nachher ? "" : " " + vorher.anzeige() + " → " + nachher.anzeige());
        neueKommentare.forEach(k -> text.append(" neu „").append(k.text()).append("“"));
        entfalleneKommentare.forEach(k -> text.append(" entfallen „").append(k.text()).append("“"));
        return text.toString();
    }
}
