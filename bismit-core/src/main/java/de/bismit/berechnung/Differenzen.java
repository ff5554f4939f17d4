package de.bismit.berechnung;

import de.bismit.daten.Merkmal;
import de.bismit.katalog.Merkmalsumme;
import de.bismit.katalog.Posten;
import de.bismit.schutz.Restschutz;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sums of which a part of a formula subtracts parts: where a suppressed cell is what is left, there is no result. */
final class Differenzen {

    private record Differenz(Posten ganzes, Restschutz schutz) {
    }

    private final Summierer summierer;
    private final List<Differenz> differenzen;

    private Differenzen(Summierer summierer, List<Differenz> differenzen) {
        this.summierer = summierer;
        this.differenzen = differenzen;
    }

    static Differenzen in(Merkmalsumme summe, Summierer summierer) {
        List<Differenz> differenzen = new ArrayList<>();
        for (Posten ganzes : summe.posten()) {
            List<Merkmal> abgezogene = summe.posten().stream().filter(p -> wirdAbgezogen(p, ganzes)).map(Posten::merkmal).toList();
            if (!abgezogene.isEmpty()) {
                differenzen.add(new Differenz(ganzes, Restschutz.von(summierer.bestand(), ganzes.merkmal(), abgezogene)));
            }
        }
        return new Differenzen(summierer, List.copyOf(differenzen));
    }

    private static boolean wirdAbgezogen(Posten teil, Posten ganzes) {
        return teil.gewicht() * ganzes.gewicht() < 0 && teil.jahr().equals(ganzes.jahr()) && Restschutz.istTeilVon(teil.merkmal(), ganzes.merkmal());
    }

    /** Whether one of them gives a suppressed cell away in the territory of a key. */
    boolean verraten(String schluessel, int jahr) {
        for (Differenz differenz : differenzen) {
            Optional<Zeitbezug> zeit = summierer.zeit(differenz.ganzes.merkmal(), differenz.ganzes.jahr().fuer(jahr));
            if (zeit.isPresent() && differenz.schutz.verraet(zeit.get(), schluessel)) {
                return true;
            }
        }
        return false;
    }
}
