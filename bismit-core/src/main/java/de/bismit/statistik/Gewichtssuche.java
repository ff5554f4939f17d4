package de.bismit.statistik;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/** Searches weights that make a number small (Gewichtssuche), with the simplex of Nelder and Mead from Commons Math. */
public final class Gewichtssuche {

    private static final int VERSUCHE = 20_000;
    private static final double RELATIV = 1e-14;
    private static final double ABSOLUT = 1e-20;

    private Gewichtssuche() {
    }

    /**
     * Weights above 0 that add up to 1 and make the target as small as the search finds; it starts at equal weights. The same
     * target gives the same bits. One weight is 1.
     *
     * @throws IllegalArgumentException if there is no weight to look for, or the search comes to no end, as where the target is no number
     */
    public static double[] kleinste(int anzahl, ToDoubleFunction<double[]> ziel) {
        if (anzahl < 1) {
            throw new IllegalArgumentException("Suche nach " + anzahl + " Gewichten: erwartet mindestens eines");
        }
        if (anzahl == 1) {
            return new double[] {1};
        }
        try {
            return gesucht(anzahl, ziel);
        } catch (TooManyEvaluationsException keinEnde) {
            throw new IllegalArgumentException("die Suche nach " + anzahl + " Gewichten kam in " + VERSUCHE + " Versuchen zu keinem Ende: "
                    + "erwartet ein Ziel, das überall eine Zahl ist und ein Minimum hat", keinEnde);
        }
    }

    private static double[] gesucht(int anzahl, ToDoubleFunction<double[]> ziel) {
        SimplexOptimizer suche = new SimplexOptimizer(new SimpleValueChecker(RELATIV, ABSOLUT, VERSUCHE));
        double[] gefunden = suche.optimize(new MaxEval(VERSUCHE), GoalType.MINIMIZE, new InitialGuess(new double[anzahl - 1]),
                new ObjectiveFunction(punkt -> ziel.applyAsDouble(gewichte(punkt))), new NelderMeadSimplex(anzahl - 1, 0.3)).getPoint();
        return gewichte(gefunden);
    }

    /** Free numbers to weights: each exp, the last one exp 0, over their sum. */
    private static double[] gewichte(double[] punkt) {
        double[] gewichte = Arrays.copyOf(punkt, punkt.length + 1);
        double summe = 0;
        for (int i = 0; i < gewichte.length; i++) {
            gewichte[i] = Math.exp(gewichte[i]);
            summe += gewichte[i];
        }
        for (int i = 0; i < gewichte.length; i++) {
            gewichte[i] /= summe;
        }
        return gewichte;
    }
}
