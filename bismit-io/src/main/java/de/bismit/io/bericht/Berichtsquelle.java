package de.bismit.io.bericht;

import de.bismit.daten.Fussnote;
import de.bismit.daten.Lieferung;
import java.util.List;

/**
 * A delivery behind a report (Berichtsquelle).
 *
 * @param lieferung the table as received: code, title, date, licence
 * @param fussnoten its footnotes that concern a Land shown, each once
 */
public record Berichtsquelle(Lieferung lieferung, List<Fussnote> fussnoten) {

    /** Copies the notes. */
    public Berichtsquelle {
        fussnoten = List.copyOf(fussnoten);
    }
}
