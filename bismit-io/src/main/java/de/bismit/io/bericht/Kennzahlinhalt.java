package de.bismit.io.bericht;

import de.bismit.daten.Lieferung;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Themenfeld;
import de.bismit.vergleich.Entwicklung;
import de.bismit.vergleich.Gegenueberstellung;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Stufe;
import de.bismit.vergleich.Urteil;
import de.bismit.vergleich.Ziel;
import de.bismit.wert.Satz;
import de.bismit.zeit.Bruch;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All a report says of one Kennzahl (Kennzahlinhalt), computed once: every form of the report shows this and nothing else.
 *
 * @param querschnitt the year shown: a row a territory, with distances, ranks and verdicts
 * @param themenfeld where the catalogue puts it; empty if nowhere
 * @param kernsatz the value of the region in one plain sentence, or that there is none
 * @param formel the formula in words
 * @param urteilssatz what the verdict means, in a sentence for council members
 * @param entwicklung the region's value against an earlier year, or why that cannot be said; empty if there is no earlier value
 * @param reihen a series a territory, in the order of the table: Kommunen, region, Länder, Germany; those without any number are left out
 * @param bruchsaetze what each break of the series says
 * @param urteile year to verdict on comparing the Kommunen, in order
 * @param bezuege what the Kommunen are held against in the year shown
 * @param ziele the targets of the territories shown
 * @param quellen the deliveries behind the series, each once
 * @param fussnoten the notes that concern the cells behind the year shown
 * @param kommentare what Kommunen noted and released
 */
public record Kennzahlinhalt(Jahresvergleich querschnitt, Optional<Themenfeld> themenfeld, Satz kernsatz, String formel, Satz urteilssatz,
        Optional<Entwicklung> entwicklung, List<Berichtsreihe> reihen, Map<Bruch, Satz> bruchsaetze, Map<Integer, Stufe> urteile,
        List<Gegenueberstellung> bezuege, List<Ziel> ziele, List<Lieferung> quellen, List<Tabellenfussnote> fussnoten, List<Kommunenkommentar> kommentare) {

    /** Copies the lists. */
    public Kennzahlinhalt {
        reihen = List.copyOf(reihen);
        bruchsaetze = Map.copyOf(bruchsaetze);
        urteile = Collections.unmodifiableMap(new LinkedHashMap<>(urteile));
        bezuege = List.copyOf(bezuege);
        ziele = List.copyOf(ziele);
        quellen = List.copyOf(quellen);
        fussnoten = List.copyOf(fussnoten);
        kommentare = List.copyOf(kommentare);
    }

    /** The Kennzahl. */
    public Kennzahl kennzahl() {
        return querschnitt.kennzahl();
    }

    /** The year of the cross-section. */
    public int jahr() {
        return querschnitt.jahr();
    }

    /** The verdict on comparing the Kommunen in that year, with its reasons. */
    public Urteil urteil() {
        return querschnitt.urteil();
    }

    /** Comparators a reader learns something from: of counts only those with a distance, since no sum is a yardstick for its parts. */
    public List<Gegenueberstellung> gezeigteBezuege() {
        return bezuege.stream().filter(g -> !querschnitt.vergleichtAnzahlen() || g.zeilen().stream().anyMatch(z -> z.abstand().isPresent())).toList();
    }

    /** The years of the series, in order; a year that no table has is not among them. */
    public List<Integer> jahre() {
        return reihen.isEmpty() ? List.of() : reihen.get(0).punkte().stream().map(Reihenpunkt::jahr).toList();
    }
}
