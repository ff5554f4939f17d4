package de.bismit.io.bericht;

import de.bismit.gebiet.Gebiet;
import de.bismit.vergleich.Entwicklung;
import de.bismit.vergleich.Kennzahlvergleich;
import java.util.List;
import java.util.Optional;

/** Since when a change is told: over ten years, or over the part of them in which nothing forbids it. */
final class Entwicklungswahl {

    /** How far back the change is looked at; the Kennzahlenbericht looks at ten years. */
    static final int ZEITRAUM = 10;

    private Entwicklungswahl() {
    }

    /**
     * The change up to a year, from the earliest of these years that may be held against it; if none may, the one from the latest, whose
     * obstacle stands in the way of all. Empty if there is no earlier value.
     */
    static Optional<Entwicklung> bis(Kennzahlvergleich vergleich, Gebiet gebiet, int jahr) {
        List<Integer> fruehere = vergleich.jahre().stream().filter(j -> j < jahr && j >= jahr - ZEITRAUM)
                .filter(j -> vergleich.wert(gebiet, j).wert().hatZahlen()).toList();
        if (fruehere.isEmpty()) {
            return Optional.empty();
        }
        int seit = vergleich.vergleichbarSeit(gebiet, fruehere.get(0), jahr).orElse(fruehere.get(fruehere.size() - 1));
        return Optional.of(vergleich.entwicklung(gebiet, seit, jahr));
    }
}
