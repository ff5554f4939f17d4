package de.bismit.zufall;

import de.bismit.wert.Zahlformat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A figure with its ranges of chance (Zufallsbereiche, Modellannahme).
 *
 * @param was what the figure shows, with unit
 * @param zahl the figure, not rounded
 * @param stellen how many decimals it is shown with
 * @param bereiche one range a confidence asked for, in that order; none if none was asked for
 * @param hinweise sentences for the reader, such as a small-number warning
 */
public record Zufallsschaetzung(String was, double zahl, int stellen, List<Zufallsbereich> bereiche, List<String> hinweise) {

    /** Copies ranges and hints. */
    public Zufallsschaetzung {
        bereiche = List.copyOf(bereiche);
        hinweise = List.copyOf(hinweise);
    }

    @Override
    public String toString() {
        String zahltext = Zahlformat.gerundet(zahl, stellen, Locale.GERMANY);
        String bereichtext = bereiche.isEmpty() ? "" : "; Zufallsbereich, Modellannahme (" + bereiche.get(0).verfahren().anzeige() + "): "
                + bereiche.stream().map(b -> b.anzeige(Math.max(1, stellen))).collect(Collectors.joining("; "));
        return was + ": " + zahltext + bereichtext + hinweise.stream().map(h -> "\n" + h).collect(Collectors.joining());
    }
}
