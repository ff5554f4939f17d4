package de.bismit.disparitaet;

import de.bismit.daten.Gebietsbezug;
import de.bismit.daten.Querschnitt;
import de.bismit.statistik.GewichteteWerte;
import de.bismit.statistik.Punktepaare;
import de.bismit.statistik.Rangsteigung;
import de.bismit.statistik.Regressionsgerade;
import de.bismit.wert.Aussage;
import de.bismit.wert.Zahlformat;
import de.bismit.zufall.Konfidenz;
import java.util.List;
import java.util.Locale;

/**
 * How two Kennzahlen go together over territories (Zusammenhang). Says nothing on why: territories are no persons, and what
 * holds for Kreise need not hold for the people in them.
 *
 * <p>Below {@value #MINDESTENS} territories there is no answer, but a sentence: nine points carry little. Formulas and sources:
 * {@link Regressionsgerade}, {@link Rangsteigung}, {@link Punktepaare}.
 *
 * <pre>{@code
 * Zusammenhang.von(arbeitslose, abgaenge).linear()       // Aussage, or why not
 * Zusammenhang.von(arbeitslose, abgaenge).nachRaengen()
 * }</pre>
 */
public final class Zusammenhang {

    /** So many territories are needed. */
    public static final int MINDESTENS = 10;

    private final Querschnitt x;
    private final Querschnitt y;
    private final Zahlenauszug auszug;

    private Zusammenhang(Querschnitt x, Querschnitt y, Zahlenauszug auszug) {
        this.x = x;
        this.y = y;
        this.auszug = auszug;
    }

    /** Of the second with the first, over the territories that have a number in both. */
    public static Zusammenhang von(Querschnitt x, Querschnitt y) {
        return new Zusammenhang(x, y, Zahlenauszug.aus(List.of(x, y)));
    }

    /** The territories used and not used. */
    public Gebietsbezug bezug() {
        return auszug.bezug();
    }

    /** As {@link #linear(Konfidenz)} with 95 percent. */
    public Aussage<Gerade> linear() {
        return linear(Konfidenz.PROZENT_95);
    }

    /**
     * The least squares line {@code y = a + b x} (residuals by n − 2, Student's t) and Pearson's correlation (Fisher's range), or why not:
     * fewer than {@value #MINDESTENS} territories, or one side all equal.
     */
    public Aussage<Gerade> linear(Konfidenz konfidenz) {
        return paare().dann(p -> {
            Regressionsgerade gerade = Regressionsgerade.durch(p);
            return Aussage.ja(new Gerade(titel(), gerade, gerade.steigungsintervall(konfidenz.niveau()), p.pearson(),
                    p.pearsonintervall(konfidenz.niveau()), konfidenz, bezug()));
        });
    }

    /** As {@link #nachRaengen(Konfidenz)} with 95 percent. */
    public Aussage<Ranggerade> nachRaengen() {
        return nachRaengen(Konfidenz.PROZENT_95);
    }

    /**
     * The median slope after Theil and Sen, Spearman's correlation (equal numbers at their mean rank) and Kendall's tau-b: not moved by single
     * outliers; or why not, as {@link #linear(Konfidenz)}.
     */
    public Aussage<Ranggerade> nachRaengen(Konfidenz konfidenz) {
        return paare().dann(p -> Aussage.ja(new Ranggerade(titel(), Rangsteigung.durch(p, konfidenz.niveau()), p.spearman(),
                p.spearmanintervall(konfidenz.niveau()), p.kendall(), konfidenz, bezug())));
    }

    private String titel() {
        return y.titel() + " mit " + x.titel();
    }

    private Aussage<Punktepaare> paare() {
        int n = auszug.n();
        if (n < MINDESTENS) {
            String wieViel = n < 3 ? "" : "; bei " + n + " Punkten ohne jeden Zusammenhang liegt der Betrag der Korrelation in einem von zwanzig Fällen über "
                    + Zahlformat.gerundet(Punktepaare.zufallsgrenze(n, 0.95), 2, Locale.GERMANY);
            return Aussage.nein(titel() + ": " + bezug() + ", erwartet mindestens " + MINDESTENS + wieViel + "; alle geladenen Kreise nehmen");
        }
        for (Querschnitt seite : List.of(x, y)) {
            if (GewichteteWerte.von(auszug.spalte(seite == x ? 0 : 1)).alleGleich()) {
                return Aussage.nein(seite.titel() + " hat in allen Gebieten denselben Wert: einen Zusammenhang gibt es nicht");
            }
        }
        return Aussage.ja(Punktepaare.von(auszug.spalte(0), auszug.spalte(1)));
    }

    @Override
    public String toString() {
        return "Zusammenhang: " + titel() + ", " + bezug();
    }
}
