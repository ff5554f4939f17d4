package de.bismit.normierung;

import de.bismit.daten.Zeitreihe;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import de.bismit.zeit.Bruch;
import de.bismit.zeit.Kalenderjahr;
import de.bismit.zeit.Zeitbezug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Series of random gaps and breaks: what is filled comes from its own side of every break, is marked, and changes nothing else. */
class ErgaenzungProperties {

    private static final int BEGINN = 2000;

    private static Zeitreihe reihe(long saat, int n) {
        Random zufall = new Random(saat);
        Map<Zeitbezug, Wert> werte = new LinkedHashMap<>();
        List<Bruch> brueche = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            werte.put(new Kalenderjahr(BEGINN + i), zufall.nextInt(3) == 0 ? Wert.of(zufall.nextInt(100)) : Wert.ohne(Grund.LEER));
            if (zufall.nextInt(5) == 0) {
                brueche.add(new Bruch(LocalDate.of(BEGINN + i, 1, 1), "Bruch", ""));
            }
        }
        return new Zeitreihe("K", "Kennzahl", "15002", "Halle (Saale)", Einheit.PROZENT, werte, brueche);
    }

    private static boolean bruch(Zeitreihe reihe, int jahr, int anderes) {
        return Umrechnung.bruchZwischen(reihe.brueche(), new Kalenderjahr(jahr), new Kalenderjahr(anderes));
    }

    /** The nearest year with a number in a direction, if no break lies in between; else the year itself. */
    private static int naechstes(Zeitreihe reihe, int jahr, int richtung) {
        for (int j = jahr + richtung; j >= BEGINN && j < BEGINN + reihe.werte().size() && !bruch(reihe, jahr, j); j += richtung) {
            if (reihe.wert(j).istZahl()) {
                return j;
            }
        }
        return jahr;
    }

    private static boolean nurMarkiertes(Wert alt, Wert neu) {
        return neu.equals(alt) || !alt.istZahl() && neu.merkzeichen().contains(Merkzeichen.ERGAENZT);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    boolean linearNieUeberEinenBruch(@ForAll long saat, @ForAll @IntRange(min = 1, max = 25) int n) {
        Zeitreihe alt = reihe(saat, n);
        Zeitreihe neu = Ergaenzung.linear(alt);
        return IntStream.range(BEGINN, BEGINN + n).allMatch(jahr -> {
            int davor = naechstes(alt, jahr, -1);
            int danach = naechstes(alt, jahr, 1);
            boolean gefuellt = !alt.wert(jahr).istZahl() && davor < jahr && danach > jahr;
            double erwartet = !gefuellt ? 0 : alt.wert(davor).zahl() + (alt.wert(danach).zahl() - alt.wert(davor).zahl()) * (jahr - davor) / (danach - davor);
            return nurMarkiertes(alt.wert(jahr), neu.wert(jahr)) && neu.wert(jahr).istZahl() == (gefuellt || alt.wert(jahr).istZahl())
                    && (!gefuellt || Math.abs(neu.wert(jahr).zahl() - erwartet) < 1e-9);
        });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    boolean letzterWertNieUeberEinenBruch(@ForAll long saat, @ForAll @IntRange(min = 1, max = 25) int n, @ForAll @IntRange(max = 4) int hoechstens) {
        Zeitreihe alt = reihe(saat, n);
        Zeitreihe neu = Ergaenzung.letzterWert(alt, hoechstens);
        return IntStream.range(BEGINN, BEGINN + n).allMatch(jahr -> {
            int davor = naechstes(alt, jahr, -1);
            boolean gefuellt = !alt.wert(jahr).istZahl() && davor < jahr && jahr - davor <= hoechstens;
            return nurMarkiertes(alt.wert(jahr), neu.wert(jahr)) && neu.wert(jahr).istZahl() == (gefuellt || alt.wert(jahr).istZahl())
                    && (!gefuellt || neu.wert(jahr).zahl() == alt.wert(davor).zahl());
        });
    }
}
