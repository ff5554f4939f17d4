package de.bismit.normierung;

import de.bismit.daten.Querschnitt;
import de.bismit.statistik.Ausreisser;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is done about outliers (Behandlung): never unasked, and each changed value marked {@link Merkzeichen#BEHANDELT}.
 * Winsorising acts only where |skewness| and kurtosis exceed their bounds, 2 and 3.5 unless told otherwise; logarithm and
 * Box-Cox always, unless {@link #nurBei} says when. The formulas and their sources stand at {@link Ausreisser}. Values without a
 * number stay; where one is a span, nothing is done to any. Fewer than four numbers, or equal ones, are never winsorised; equal ones
 * are not taken the logarithm of.
 *
 * <pre>{@code
 * Behandlung.nachRegel().auf(tafel.alleKreise("A-BEVOELKERUNGSDICHTE", 2015))
 * }</pre>
 */
public final class Behandlung {

    @FunctionalInterface
    private interface Verfahren {
        double[] auf(double[] zahlen);
    }

    private final String name;
    private final Verfahren verfahren;

    private Behandlung(String name, Verfahren verfahren) {
        this.name = name;
        this.verfahren = verfahren;
    }

    /**
     * COINr's rule: while |skewness| is above 2 and excess kurtosis above 3.5, set the most extreme number to the next one, up to five of
     * them; if that does not do, take the logarithm of the numbers as they were. Becker et al., 2022, doi:10.21105/joss.04567.
     */
    public static Behandlung nachRegel() {
        return nachRegel(Ausreisser.ueblich(), 5);
    }

    /** The same rule with other bounds. */
    public static Behandlung nachRegel(Ausreisser ausreisser, int hoechstens) {
        return new Behandlung("winsorisieren bis " + hoechstens + ", sonst logarithmieren", zahlen -> {
            double[] neu = ausreisser.winsorisiere(zahlen, hoechstens).zahlen();
            return ausreisser.liegenVor(neu) ? Ausreisser.logarithmiere(zahlen) : neu;
        });
    }

    /** Winsorising alone, even if it does not do; of equal numbers the one that stands first goes first. */
    public static Behandlung winsorisieren(Ausreisser ausreisser, int hoechstens) {
        return new Behandlung("winsorisieren bis " + hoechstens, zahlen -> ausreisser.winsorisiere(zahlen, hoechstens).zahlen());
    }

    /** The logarithm {@code ln(x − min + (max − min) / 100)}, mirrored for a tail to the left, whatever skewness and kurtosis are. */
    public static Behandlung logarithmieren() {
        return new Behandlung("logarithmieren", Ausreisser::logarithmiere);
    }

    /** Box and Cox, {@code (x^λ − 1) / λ}, whatever skewness and kurtosis are; throws on a number that is not above 0. */
    public static Behandlung boxCox(double lambda) {
        return new Behandlung(String.format(Locale.ROOT, "Box-Cox %.3f", lambda), zahlen -> Ausreisser.boxCox(zahlen, lambda));
    }

    /** Box and Cox with the exponent that suits the numbers best, see {@link Ausreisser#boxCoxExponent}; throws unless two differ. */
    public static Behandlung boxCox() {
        return new Behandlung("Box-Cox", zahlen -> Ausreisser.boxCox(zahlen, Ausreisser.boxCoxExponent(zahlen)));
    }

    /** The same, but only where the numbers exceed both bounds. */
    public Behandlung nurBei(Ausreisser ausreisser) {
        return new Behandlung(name + ", wo nötig", zahlen -> ausreisser.liegenVor(zahlen) ? verfahren.auf(zahlen) : zahlen);
    }

    /** Treats one time over many Gebiete. */
    public Querschnitt auf(Querschnitt querschnitt) {
        List<String> gebiete = List.copyOf(querschnitt.werte().keySet());
        List<Wert> werte = auf(List.copyOf(querschnitt.werte().values()));
        Map<String, Wert> neu = new LinkedHashMap<>();
        for (int i = 0; i < gebiete.size(); i++) {
            neu.put(gebiete.get(i), werte.get(i));
        }
        return new Querschnitt(querschnitt.id(), querschnitt.titel(), querschnitt.zeit(), querschnitt.einheit(), neu);
    }

    /** Treats values; those without a number stay, and change nothing. */
    public List<Wert> auf(List<Wert> werte) {
        if (werte.stream().anyMatch(w -> w.hatZahlen() && !w.istZahl())) {
            return werte;
        }
        double[] alt = werte.stream().filter(Wert::istZahl).mapToDouble(Wert::zahl).toArray();
        double[] neu = verfahren.auf(alt);
        List<Wert> ergebnis = new ArrayList<>();
        int i = 0;
        for (Wert wert : werte) {
            if (!wert.istZahl()) {
                ergebnis.add(wert);
            } else {
                ergebnis.add(neu[i] == alt[i] ? wert : Wert.of(neu[i], wert.merkzeichen()).mit(Set.of(Merkzeichen.BEHANDELT)));
                i++;
            }
        }
        return ergebnis;
    }

    @Override
    public String toString() {
        return name;
    }
}
