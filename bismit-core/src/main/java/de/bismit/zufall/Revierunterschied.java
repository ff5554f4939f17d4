package de.bismit.zufall;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Verbund;
import de.bismit.statistik.Intervall;
import de.bismit.statistik.Zaehlintervalle;
import de.bismit.wert.Aussage;
import de.bismit.wert.Wert;
import java.util.Arrays;
import java.util.List;

/**
 * A Kommune beside the rest of its Revier (Unterschied zum übrigen Revier). The Revier is taken <em>without</em> the Kommune: Leipzig is
 * more than a quarter of it and would be compared with itself. The rest is summed from the other Kommunen, as any Verbund; where one of
 * them is missing or suppressed, so is the rest: nothing suppressed can be worked out from it.
 *
 * <pre>{@code
 * Revierunterschied.von(tafel, "D-ABGANG-OHNE-HSA", LEIPZIG_STADT, 2015).zufall(Konfidenz.PROZENT_95)
 * }</pre>
 */
public final class Revierunterschied {

    private final Kennzahlwert kommune;
    private final Kennzahlwert uebriges;

    private Revierunterschied(Kennzahlwert kommune, Kennzahlwert uebriges) {
        this.kommune = kommune;
        this.uebriges = uebriges;
    }

    /**
     * Of a Kommune of the table's region.
     *
     * @throws IllegalArgumentException if the table has no region with this and another Kommune
     */
    public static Revierunterschied von(Kennzahlentafel tafel, String kennzahl, Kreis kommune, int jahr) {
        List<Kreis> andere = tafel.kommunen().stream().filter(k -> !k.schluessel().equals(kommune.schluessel())).toList();
        if (andere.isEmpty() || andere.size() == tafel.kommunen().size()) {
            throw new IllegalArgumentException(kommune.name() + " und mindestens eine andere Kommune müssen zur Region der Tafel gehören; dort sind: "
                    + tafel.kommunen().stream().map(Gebiet::name).toList());
        }
        Gebiet region = tafel.region().orElseThrow();
        Verbund uebriges = new Verbund(region.schluessel() + "-" + kommune.schluessel(), region.name() + " ohne " + kommune.name(), andere);
        return new Revierunterschied(tafel.wert(kennzahl, kommune, jahr), tafel.wert(kennzahl, uebriges, jahr));
    }

    /** The value of the Kommune. */
    public Kennzahlwert kommune() {
        return kommune;
    }

    /** The value of the Revier without the Kommune. */
    public Kennzahlwert uebriges() {
        return uebriges;
    }

    /** The value of the Kommune minus that of the rest: certain, apart from rounding; says nothing on chance. */
    public Wert abstand() {
        return kommune.vergleichswert().minus(uebriges.vergleichswert());
    }

    /**
     * Whether the distance is larger than chance explains, at each of these confidences, or why that cannot be told: the range of the
     * difference from the ranges of both (MOVER, with Wilson's ranges Newcombe's method 10), see {@link Zaehlintervalle#differenz}. The
     * model takes both for independent.
     */
    public Aussage<Unterschiedsurteil> zufall(Konfidenz... konfidenzen) {
        return Zaehlung.aus(kommune).dann(hier -> Zaehlung.aus(uebriges).dann(dort -> hier.art() == Zaehlung.Art.ANZAHL
                ? Aussage.nein(kommune.kennzahl().name() + " ist eine Anzahl: sie hat keinen sinnvollen Abstand zu der Summe der anderen")
                : Aussage.ja(new Unterschiedsurteil(titel(), hier.wert() - dort.wert(), kommune.kennzahl().einheit(),
                        Arrays.stream(konfidenzen).map(k -> bereich(hier, dort, k)).toList(), Zufall.von(kommune).warnung().stream().toList()))));
    }

    private static Zufallsbereich bereich(Zaehlung hier, Zaehlung dort, Konfidenz konfidenz) {
        Intervall differenz = Zaehlintervalle.differenz(hier.wert(), hier.intervall(konfidenz), dort.wert(), dort.intervall(konfidenz));
        return Zufallsbereich.von(konfidenz, differenz, Verfahren.MOVER);
    }

    private String titel() {
        return kommune.kennzahl().name() + " " + kommune.jahr() + ", " + kommune.gebiet().name() + " zu " + uebriges.gebiet().name();
    }

    @Override
    public String toString() {
        return titel() + ": " + kommune.anzeige() + " zu " + uebriges.anzeige() + " " + kommune.kennzahl().einheit();
    }
}
