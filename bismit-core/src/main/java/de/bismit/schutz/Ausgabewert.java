package de.bismit.schutz;

import de.bismit.daten.Merkmal;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.util.List;

/**
 * A value about to be written out, or known from elsewhere (Ausgabewert). Of a rate the numerator counts, since with the
 * published denominator the rate tells it.
 *
 * @param merkmal what
 * @param zeit when
 * @param gebiet where; of a Revier or Verbund the value is the sum of its Kommunen
 * @param wert the value; without a number it gives nothing away
 */
public record Ausgabewert(Merkmal merkmal, Zeitbezug zeit, Gebiet gebiet, Wert wert) {

    List<String> schluessel() {
        return gebiet.kreise().isEmpty() ? List.of(gebiet.schluessel()) : gebiet.kreise().stream().map(Kreis::schluessel).toList();
    }
}
