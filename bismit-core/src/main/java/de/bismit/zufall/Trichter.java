package de.bismit.zufall;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.gebiet.Gebiet;
import de.bismit.statistik.Intervall;
import de.bismit.statistik.Zaehlintervalle;
import de.bismit.wert.Aussage;
import de.bismit.wert.Zahlformat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The Kommunen of a region with the limits within which they lie if they differ from it by chance only (Trichter, a model): the
 * fewer a Kommune has, the wider. In the order of the region.
 *
 * <p>Formulas and source: {@link Zaehlintervalle#trichterAnteil}, {@link Zaehlintervalle#trichterAnzahl}.
 *
 * @param titel what is shown
 * @param mitte the value of the region
 * @param punkte the Kommunen with counts
 * @param ohne each Kommune without counts, with the reason as a sentence
 */
public record Trichter(String titel, double mitte, List<Trichterpunkt> punkte, Map<Gebiet, String> ohne) {

    /** Copies the points and the rest, keeping their order. */
    public Trichter {
        punkte = List.copyOf(punkte);
        ohne = Collections.unmodifiableMap(new LinkedHashMap<>(ohne));
    }

    /**
     * The funnel of a Kennzahl and year, or why there is none.
     *
     * @throws IllegalArgumentException if the table has no region
     */
    public static Aussage<Trichter> von(Kennzahlentafel tafel, String kennzahl, int jahr, Konfidenz... konfidenzen) {
        Gebiet region = tafel.region().orElseThrow(() -> new IllegalArgumentException(
                "ein Trichter braucht eine Region; vorher tafel.fuer(MITTELDEUTSCHES_REVIER) rufen"));
        Kennzahlwert alle = tafel.wert(kennzahl, region, jahr);
        return Zaehlung.aus(alle).dann(mitte -> mitte.art() == Zaehlung.Art.ANZAHL
                ? Aussage.nein(alle.kennzahl().name() + " ist eine Anzahl: ein Trichter braucht Anteile oder Raten")
                : Aussage.ja(um(mitte, alle, tafel.kommunen().stream().map(k -> tafel.wert(kennzahl, k, jahr)).toList(), konfidenzen)));
    }

    private static Trichter um(Zaehlung mitte, Kennzahlwert alle, List<Kennzahlwert> kommunen, Konfidenz... konfidenzen) {
        List<Trichterpunkt> punkte = new ArrayList<>();
        Map<Gebiet, String> ohne = new LinkedHashMap<>();
        for (Kennzahlwert kommune : kommunen) {
            Aussage<Zaehlung> zaehlung = Zaehlung.aus(kommune);
            zaehlung.hindernis().ifPresent(satz -> ohne.put(kommune.gebiet(), satz));
            zaehlung.ergebnis().ifPresent(z -> punkte.add(new Trichterpunkt(kommune.gebiet(), z.n(), z.wert(),
                    Arrays.stream(konfidenzen).map(k -> Zufallsbereich.von(k, grenzen(mitte, z, k), Verfahren.TRICHTER)).toList())));
        }
        return new Trichter(alle.kennzahl().name() + " " + alle.jahr() + ", " + alle.kennzahl().einheit(), mitte.wert(), punkte, ohne);
    }

    private static Intervall grenzen(Zaehlung mitte, Zaehlung hier, Konfidenz konfidenz) {
        double jeKopf = mitte.faelle() / mitte.n();
        return hier.art() == Zaehlung.Art.ANTEIL ? Zaehlintervalle.trichterAnteil(jeKopf, hier.n(), konfidenz.niveau()).mal(hier.faktor())
                : Zaehlintervalle.trichterAnzahl(jeKopf * hier.n(), konfidenz.niveau()).mal(hier.faktor() / hier.n());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(titel + ", Trichter um " + Zahlformat.gerundet(mitte, 1, Locale.GERMANY) + " (Modellannahme)");
        punkte.forEach(p -> text.append('\n').append(p));
        ohne.forEach((gebiet, satz) -> text.append('\n').append(satz));
        return text.toString();
    }
}
