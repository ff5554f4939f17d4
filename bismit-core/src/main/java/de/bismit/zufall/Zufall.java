package de.bismit.zufall;

import de.bismit.berechnung.Kennzahlwert;
import de.bismit.katalog.Kennzahl;
import de.bismit.wert.Aussage;
import de.bismit.wert.Wert;
import de.bismit.wert.Zahlformat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What of one value may be chance (Zufall): ranges of chance and the warning of small numbers.
 *
 * <ul>
 *   <li>A share of a whole: Wilson's interval. A rate or a count: Byar's, below ten cases the exact Poisson interval.
 *   <li>A published rate without its denominator, a change, or a numerator that counts no cases: none, with the reason.
 *   <li>A numerator known as a span only: none. Spans are certain, ranges of chance a model; they are not mixed.
 * </ul>
 *
 * <p>Formulas and sources: {@link de.bismit.statistik.Zaehlintervalle}.
 *
 * <pre>{@code
 * Zufall.von(tafel.wert("D-ABGANG-OHNE-HSA", SAALEKREIS, 2015)).bereiche(Konfidenz.PROZENT_95)
 * // Abgänge ohne Hauptschulabschluss, Saalekreis 2015, Prozent: 8,7; Zufallsbereich, Modellannahme (Wilson, …): 95 %: 7,1 bis 10,4
 * }</pre>
 */
public final class Zufall {

    /** Below this many cases a figure is warned of. */
    public static final int KLEIN = 30;

    private final Kennzahlwert wert;

    private Zufall(Kennzahlwert wert) {
        this.wert = wert;
    }

    /** Of this value. */
    public static Zufall von(Kennzahlwert wert) {
        return new Zufall(wert);
    }

    /** The ranges of chance at these confidences, or why there are none. */
    public Aussage<Zufallsschaetzung> bereiche(Konfidenz... konfidenzen) {
        Kennzahl k = wert.kennzahl();
        return Zaehlung.aus(wert).dann(z -> Aussage.ja(new Zufallsschaetzung(k.name() + ", " + wert.gebiet().name() + " " + wert.jahr() + ", " + k.einheit(),
                z.wert(), k.einheit().nachkommastellen(), List.of(konfidenzen).stream().map(z::bereich).toList(), warnung().stream().toList())));
    }

    /**
     * The small-number warning; empty from {@value #KLEIN} cases on, or where no cases are counted. Of a span it warns where
     * there may be fewer.
     */
    public Optional<String> warnung() {
        Wert faelle = wert.zaehler();
        boolean gezaehlt = wert.formel().merkmale().get(0).groesse().einheit().istAnzahl();
        if (!gezaehlt || !faelle.hatZahlen() || faelle.untereGrenze() >= KLEIN) {
            return Optional.empty();
        }
        String anzahl = faelle.istZahl() ? Zahlformat.gerundet(faelle.zahl(), 0, Locale.GERMANY)
                : Zahlformat.spanne(faelle.untereGrenze(), faelle.obereGrenze(), 0, Locale.GERMANY);
        return Optional.of("kleine Fallzahl: " + anzahl + (anzahl.equals("1") ? " Fall" : " Fälle") + ", unter " + KLEIN
                + "; der Wert schwankt schon durch Zufall stark, mehrere Jahre oder Gebiete zusammenlegen (Zusammenlegung)");
    }

    @Override
    public String toString() {
        return "Zufall: " + wert + warnung().map(w -> "; " + w).orElse("");
    }
}
