package de.bismit.berechnung;

import de.bismit.daten.Datenbestand;
import de.bismit.daten.Merkmal;
import de.bismit.katalog.Verhaeltnis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A published rate computed again from the published counts (Nachrechnung): key by key and year by year, wherever both are
 * printed. The quotient is formed in exact decimal arithmetic and rounded half up to the printed digits; binary doubles or
 * rounding half to even give another last digit here and there.
 *
 * <pre>{@code
 * Nachrechnung.vergleiche(daten, quote, 1, Verhaeltnis.anteil(ohneHsa, alle))
 *     // Anteil an den Schulabgängern …: 4.566 verglichen, 4.566 gleich
 * }</pre>
 *
 * @param was what was compared, in words
 * @param verglichen for how many keys and years both are printed
 * @param gleich for how many they agree to the printed digit
 * @param davonStriche for how many of those compared a {@code -} that is a proven zero stands for the rate or a count
 * @param nurGedruckt for how many the rate is printed and a count is missing
 * @param abweichungen where they differ, in the order of years, then keys
 */
public record Nachrechnung(String was, int verglichen, int gleich, int davonStriche, int nurGedruckt, List<Abweichung> abweichungen) {

    /** Why a difference is there, where nothing explains it. */
    public static final String UNERKLAERT = "unerklärt";

    /** Copies the differences. */
    public Nachrechnung {
        abweichungen = List.copyOf(abweichungen);
    }

    /**
     * One rate that is not what the counts give.
     *
     * @param gebiet the key
     * @param jahr the report year
     * @param gedruckt the published rate
     * @param gerechnet what the counts give, rounded to as many digits
     * @param zaehler the sum of the counts above
     * @param nenner the sum of the counts below
     * @param grund why, or {@link #UNERKLAERT}
     */
    public record Abweichung(String gebiet, int jahr, BigDecimal gedruckt, BigDecimal gerechnet, BigDecimal zaehler, BigDecimal nenner,
            String grund) {

        /** How far off, in units of the last printed digit. */
        public BigDecimal letzteStellen() {
            return gerechnet.subtract(gedruckt).movePointRight(gedruckt.scale());
        }

        private Abweichung mit(String neuerGrund) {
            return new Abweichung(gebiet, jahr, gedruckt, gerechnet, zaehler, nenner, neuerGrund);
        }

        @Override
        public String toString() {
            return gebiet + " " + jahr + ": gedruckt " + text(gedruckt) + ", gerechnet " + text(gerechnet) + " (" + grund + ")";
        }

        private static String text(BigDecimal zahl) {
            return zahl.toPlainString().replace('.', ',');
        }
    }

    /**
     * Compares a published rate with the ratio of counts in the same data.
     *
     * @param gedruckt the published rate
     * @param stellen how many decimals it is printed with
     * @param formel the ratio, with its factor and the pairing of years
     * @throws IllegalArgumentException if the data do not have one of the Merkmale
     */
    public static Nachrechnung vergleiche(Datenbestand daten, Merkmal gedruckt, int stellen, Verhaeltnis formel) {
        List<Merkmal> fehlende = new ArrayList<>(formel.merkmale());
        fehlende.add(gedruckt);
        fehlende.removeIf(daten::hat);
        if (!fehlende.isEmpty()) {
            throw new IllegalArgumentException("zum Nachrechnen fehlt in den Daten: " + fehlende);
        }
        return new Nachrechner(daten, gedruckt, stellen, formel).rechne();
    }

    /** The same, with a reason for each difference that the function can explain. */
    public Nachrechnung erklaert(Function<Abweichung, Optional<String>> erklaerung) {
        return new Nachrechnung(was, verglichen, gleich, davonStriche, nurGedruckt,
                abweichungen.stream().map(a -> erklaerung.apply(a).map(a::mit).orElse(a)).toList());
    }

    /** The differences that nothing explains. */
    public List<Abweichung> unerklaerte() {
        return abweichungen.stream().filter(a -> a.grund().equals(UNERKLAERT)).toList();
    }

    /** How many differences there are for each reason. */
    public Map<String, Integer> nachGrund() {
        Map<String, Integer> anzahl = new LinkedHashMap<>();
        abweichungen.forEach(a -> anzahl.merge(a.grund(), 1, Integer::sum));
        return anzahl;
    }

    @Override
    public String toString() {
        return String.format(Locale.GERMANY, "%s: %,d verglichen%s, %,d gleich", was, verglichen,
                davonStriche == 0 ? "" : String.format(Locale.GERMANY, " (%,d mit Strich für null)", davonStriche), gleich)
                + (abweichungen.isEmpty() ? "" : String.format(Locale.GERMANY, ", %,d verschieden %s", abweichungen.size(), nachGrund()));
    }
}
