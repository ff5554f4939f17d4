package de.bismit.harmonisierung;

import de.bismit.gebiet.Land;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a common category is in one Land on one day.
 *
 * @param zeile the row that applies
 * @param land the Land; empty for Germany
 * @param grad how well it fits, all that goes into it considered; empty if something is not known
 * @param fehlende the codes that do not exist in the Land, each with why
 * @param gruende what it is, and why it is not exact
 */
record Zielauskunft(Abbildungszeile zeile, Optional<Land> land, Optional<Abbildungsgrad> grad, Map<String, String> fehlende, List<String> gruende) {

    boolean istGesperrt() {
        return zeile.gesperrt() && zeile.grad().equals(Optional.of(Abbildungsgrad.UNMOEGLICH));
    }

    boolean fehlt(String code) {
        return fehlende.containsKey(code) || !istGesperrt() && zeile.grad().equals(Optional.of(Abbildungsgrad.UNMOEGLICH));
    }

    String grundDesFehlens(String code) {
        return fehlende.getOrDefault(code, zeile.grund());
    }

    String satz() {
        return zeile.abbildung() + ", " + grad.map(Abbildungsgrad::anzeige).orElse("ungeprüft") + ": " + String.join("; ", gruende)
                + " (" + zeile.nachweis().quelle() + ")";
    }
}
