package de.bismit.io.bericht;

import de.bismit.auswahl.Sitzung;
import de.bismit.auswahl.Setvorschlag;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.vergleich.Begruendung;
import de.bismit.vergleich.Regel;
import de.bismit.vergleich.Stufe;
import de.bismit.vergleich.Urteil;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a report says (Berichtsinhalt), typed and computed once: HTML, JSON, charts and spreadsheets are made of this, so that
 * all of them say the same. Immutable.
 *
 * <pre>{@code
 * Berichtsinhalt inhalt = Bericht.von(bismit.vergleiche(tafel)).inhalt();
 * inhalt.kennzahl("D-ABGANG-OHNE-HSA").reihen()      // a series a territory
 * }</pre>
 *
 * @param region whose Kommunen are compared
 * @param gebiete the rows: Kommunen in the region's own order, region, Länder, Germany
 * @param mitRang whether ranks were asked for
 * @param kennzahlen what is compared, in order
 * @param zurueckgehalten how many Kennzahlen the meeting has not released; they are in no form of the report
 * @param quellen the deliveries behind it
 * @param sitzung the meeting as its circle may see it
 * @param auswahl who chose what
 */
public record Berichtsinhalt(Gebiet region, List<Gebiet> gebiete, boolean mitRang, List<Kennzahlinhalt> kennzahlen, int zurueckgehalten,
        List<Berichtsquelle> quellen, Optional<Sitzung> sitzung, Optional<Setvorschlag> auswahl) {

    /** Copies the lists. */
    public Berichtsinhalt {
        gebiete = List.copyOf(gebiete);
        kennzahlen = List.copyOf(kennzahlen);
        quellen = List.copyOf(quellen);
    }

    /** The Kommunen, in the region's own order. */
    public List<Kreis> kommunen() {
        return region.kreise();
    }

    /**
     * One Kennzahl.
     *
     * @throws IllegalArgumentException if the report does not have it; the message names those it has
     */
    public Kennzahlinhalt kennzahl(String kennung) {
        return kennzahlen.stream().filter(k -> k.kennzahl().heisst(kennung)).findFirst().orElseThrow(() -> new IllegalArgumentException(
                "der Bericht hat keine Kennzahl \"" + kennung + "\"; er hat " + kennzahlen.stream().map(k -> k.kennzahl().id()).toList()));
    }

    /** How many Kennzahlen have this verdict. */
    public int anzahl(Stufe stufe) {
        return (int) kennzahlen.stream().filter(k -> k.urteil().stufe() == stufe).count();
    }

    /** The rules that spoke, in any verdict, by id: the appendix. */
    public List<Regel> regeln() {
        TreeMap<String, Regel> regeln = new TreeMap<>();
        kennzahlen.stream().flatMap(Berichtsinhalt::urteile).flatMap(u -> u.gruende().stream()).map(Begruendung::regel)
                .forEach(r -> regeln.putIfAbsent(r.id(), r));
        return new ArrayList<>(regeln.values());
    }

    private static Stream<Urteil> urteile(Kennzahlinhalt k) {
        return Stream.of(Stream.of(k.urteil()), k.querschnitt().urteilMitAngebot().stream(), k.querschnitt().zeilen().stream().map(z -> z.urteil()),
                k.bezuege().stream().flatMap(b -> b.zeilen().stream()).map(z -> z.urteil())).flatMap(s -> s);
    }

    @Override
    public String toString() {
        return "Bericht " + region.name() + ": " + (kennzahlen.size() == 1 ? "1 Kennzahl" : kennzahlen.size() + " Kennzahlen")
                + (zurueckgehalten == 0 ? "" : ", " + zurueckgehalten + " nicht freigegeben");
    }
}
