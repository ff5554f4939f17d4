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

    /** The change up to a year; if it is forbidden altogether, that is told; empty if there is no earlier value. */
    static Optional<Entwicklung> bis(Kennzahlvergleich vergleich, Gebiet gebiet, int jahr) {
        List<Integer> fruehere = vergleich.jahre().stream().filter(j -> j < jahr && j >= jahr - ZEITRAUM)
                .filter(j -> vergleich.wert(gebiet, j).wert().hatZahlen()).toList();
        if (fruehere.isEmpty()) {
            return Optional.empty();
        }
        Entwicklung ganze = vergleich.entwicklung(gebiet, fruehere.get(0), jahr);
        Optional<Integer> spaeter = ganze.hindernis().isEmpty() ? Optional.empty() : ganze.abschnitte().stream()
                .filter(a -> a.von() < jahr && a.bis() >= jahr).flatMap(a -> fruehere.stream().filter(j -> j >= a.von())).findFirst();
        return Optional.of(spaeter.map(j -> vergleich.entwicklung(gebiet, j, jahr)).orElse(ganze));
    }
}
