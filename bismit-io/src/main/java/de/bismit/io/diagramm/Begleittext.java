package de.bismit.io.diagramm;

import de.bismit.io.bericht.Kennzahlinhalt;
import de.bismit.vergleich.Begruendung;
import de.bismit.vergleich.Stufe;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import java.util.List;

/**
 * What a report says beside a chart.
 *
 * @param kernsatz the value in one plain sentence
 * @param urteil the verdict on the Kommunen in the year of the report
 * @param urteilssatz what it means
 * @param gruende why, a sentence each
 */
record Begleittext(Satz kernsatz, Stufe urteil, Satz urteilssatz, List<Satz> gruende) {

    static Begleittext von(Kennzahlinhalt k) {
        return new Begleittext(k.kernsatz(), k.urteil().stufe(), k.urteilssatz(), k.urteil().massgebliche().stream().map(Begleittext::satz).distinct().toList());
    }

    private static Satz satz(Begruendung g) {
        return new Satz(g.anzeige(Sprache.DEUTSCH), g.anzeige(Sprache.ENGLISCH));
    }
}
