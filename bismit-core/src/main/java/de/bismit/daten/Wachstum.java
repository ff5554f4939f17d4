package de.bismit.daten;

import de.bismit.wert.Wert;
import de.bismit.wert.Zahlformat;
import de.bismit.zeit.Bruch;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A rate of change, or why there is none (Wachstum).
 *
 * @param wert the change in percent, not rounded
 * @param bruch the break that forbids it
 * @param abschnitte the stretches within which values can be compared
 */
public record Wachstum(Wert wert, Optional<Bruch> bruch, List<String> abschnitte) {

    /** Copies the stretches. */
    public Wachstum {
        abschnitte = List.copyOf(abschnitte);
    }

    @Override
    public String toString() {
        if (bruch.isPresent()) {
            return "kein Wert: " + bruch.get() + "; vergleichbar sind " + aufzaehlung();
        }
        return wert.istZahl() ? Zahlformat.gerundet(wert.zahl(), 1, Locale.GERMANY) + " Prozent" : wert.toString();
    }

    private String aufzaehlung() {
        int n = abschnitte.size();
        return n < 2 ? String.join("", abschnitte)
                : String.join(", ", abschnitte.subList(0, n - 1)) + " und " + abschnitte.get(n - 1);
    }
}
