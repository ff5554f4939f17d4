package de.bismit.disparitaet;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.daten.Gebietsbezug;
import de.bismit.daten.Wachstum;
import de.bismit.daten.Zeitreihe;
import de.bismit.statistik.GewichteteWerte;
import de.bismit.statistik.Punktepaare;
import de.bismit.statistik.Regressionsgerade;
import de.bismit.statistik.Varianzvergleich;
import de.bismit.wert.Aussage;
import de.bismit.wert.Wert;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whether territories grow together between two years (Konvergenz): sigma, whether the spread shrinks; beta, whether those that
 * started low grow faster. Only territories with a single number above 0 in both years count, the same ones in both, and none
 * whose series breaks in between: a change over a break means nothing. (R's REAT takes for each year whom it has.)
 *
 * <p>Sources: R. J. Barro, X. Sala-i-Martin, Convergence, 1992, doi:10.1086/261816; the same, Economic Growth, 2nd ed. 2004, ch. 11.
 *
 * <pre>{@code
 * Konvergenz.von(tafel, "D-ABGANG-OHNE-HSA", 2009, 2015).sigma()
 * }</pre>
 */
public final class Konvergenz {

    private final String titel;
    private final int von;
    private final int bis;
    private final Zahlenauszug auszug;

    private Konvergenz(String titel, int von, int bis, Zahlenauszug auszug) {
        this.titel = titel;
        this.von = von;
        this.bis = bis;
        this.auszug = auszug;
    }

    /** Of the Kommunen of the table's region. */
    public static Konvergenz von(Kennzahlentafel tafel, String kennzahl, int von, int bis) {
        return von(tafel.kommunen().stream().map(k -> tafel.zeitreihe(kennzahl, k)).toList(), von, bis);
    }

    /**
     * Of the territories of these series.
     *
     * @throws IllegalArgumentException if there is no series, or the later year does not stand last
     */
    public static Konvergenz von(Collection<Zeitreihe> reihen, int von, int bis) {
        if (reihen.isEmpty() || von >= bis) {
            throw new IllegalArgumentException("Konvergenz von " + reihen.size() + " Zeitreihen von " + von + " bis " + bis
                    + ": erwartet mindestens eine und das frühere Jahr zuerst");
        }
        Map<String, Wert> anfang = new LinkedHashMap<>();
        Map<String, Wert> ende = new LinkedHashMap<>();
        for (Zeitreihe reihe : reihen) {
            Wachstum wachstum = reihe.wachstum(von, bis);
            anfang.put(reihe.gebiet(), wachstum.bruch().isPresent() ? wachstum.wert() : reihe.wert(von));
            ende.put(reihe.gebiet(), reihe.wert(bis));
        }
        Zahlenauszug auszug = Zahlenauszug.aus(anfang.keySet(), List.of(anfang, ende)).nurWo(0, x -> x > 0).nurWo(1, x -> x > 0);
        return new Konvergenz(reihen.iterator().next().titel(), von, bis, auszug);
    }

    /** The territories used and not used. */
    public Gebietsbezug bezug() {
        return auszug.bezug();
    }

    /**
     * Sigma convergence: the spread at both ends. Needs two territories; the F test of the logs three, and is a model (independent,
     * normal logs).
     */
    public Aussage<Sigmakonvergenz> sigma() {
        if (auszug.n() < 2) {
            return Aussage.nein(zuWenige(2));
        }
        GewichteteWerte frueher = GewichteteWerte.von(auszug.spalte(0));
        GewichteteWerte spaeter = GewichteteWerte.von(auszug.spalte(1));
        if (frueher.alleGleich() || spaeter.alleGleich()) {
            return Aussage.nein(titel + ": " + (frueher.alleGleich() ? von : bis) + " haben alle Gebiete denselben Wert; ein Verhältnis der Streuungen gibt es nicht");
        }
        GewichteteWerte log0 = GewichteteWerte.von(logarithmen(0));
        GewichteteWerte log1 = GewichteteWerte.von(logarithmen(1));
        return Aussage.ja(new Sigmakonvergenz(titel, von, bis, frueher.variationskoeffizient(), spaeter.variationskoeffizient(),
                Math.sqrt(log0.varianz()), Math.sqrt(log1.varianz()), Varianzvergleich.von(log0, log1).p(), bezug()));
    }

    /**
     * Beta convergence: mean yearly growth {@code ln(y1 / y0) / t} on {@code ln y0}, least squares. Needs
     * {@value Zusammenhang#MINDESTENS} territories: fewer carry no line.
     */
    public Aussage<Betakonvergenz> beta() {
        if (auszug.n() < Zusammenhang.MINDESTENS) {
            return Aussage.nein(zuWenige(Zusammenhang.MINDESTENS));
        }
        double[] anfang = logarithmen(0);
        double[] ende = logarithmen(1);
        int jahre = bis - von;
        double[] wachstum = IntStream.range(0, anfang.length).mapToDouble(i -> (ende[i] - anfang[i]) / jahre).toArray();
        if (GewichteteWerte.von(anfang).alleGleich() || GewichteteWerte.von(wachstum).alleGleich()) {
            return Aussage.nein(titel + ": alle Gebiete haben denselben Anfangswert oder dasselbe Wachstum; eine Gerade gibt es nicht");
        }
        return Aussage.ja(new Betakonvergenz(titel, von, bis, Regressionsgerade.durch(Punktepaare.von(anfang, wachstum)), bezug()));
    }

    private String zuWenige(int noetig) {
        return titel + " " + von + " bis " + bis + ": " + bezug() + "; erwartet mindestens " + noetig
                + " mit einer Zahl über 0 in beiden Jahren und ohne Bruch dazwischen";
    }

    private double[] logarithmen(int spalte) {
        return Arrays.stream(auszug.spalte(spalte)).map(StrictMath::log).toArray();
    }

    @Override
    public String toString() {
        return "Konvergenz: " + titel + ", " + von + " bis " + bis + ", " + bezug();
    }
}
