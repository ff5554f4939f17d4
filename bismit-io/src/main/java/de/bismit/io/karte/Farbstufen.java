package de.bismit.io.karte;

import de.bismit.io.internal.Wertanzeige;
import de.bismit.wert.Einheit;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import de.bismit.wert.Zahlformat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * At most five classes of equal width between round numbers, light to dark. A value belongs where its printed number does: 9,96 shown
 * as 10,0 stands with 10. The last class holds its upper bound too.
 *
 * @param von the lower bound of the first class
 * @param breite how wide a class is
 * @param anzahl how many there are
 * @param stellen the decimals of the values
 */
record Farbstufen(BigDecimal von, BigDecimal breite, int anzahl, int stellen) {

    static final List<String> FARBEN = List.of("#e1edf7", "#b7d5ea", "#84b8dc", "#4f96c8", "#0b4f79");
    static final String TEXT_AUF_HELL = "#14202b";
    static final String TEXT_AUF_DUNKEL = "#ffffff";
    private static final int HELLE = 4;
    private static final List<List<Integer>> AUSWAHL = List.of(List.of(2), List.of(1, 3), List.of(0, 2, 4), List.of(0, 1, 3, 4), List.of(0, 1, 2, 3, 4));
    private static final List<String> RUNDE = List.of("1", "2", "2.5", "5");

    /** Over these values; values without a number do not matter. One class of no width where there is no number at all. */
    static Farbstufen ueber(Collection<Wert> werte, Einheit einheit) {
        int stellen = einheit.nachkommastellen();
        double kleinster = werte.stream().filter(Wert::hatZahlen).mapToDouble(Wert::untereGrenze).min().orElse(0);
        double groesster = werte.stream().filter(Wert::hatZahlen).mapToDouble(Wert::obereGrenze).max().orElse(0);
        BigDecimal von = gedruckt(kleinster, stellen);
        BigDecimal bis = gedruckt(groesster, stellen);
        if (von.compareTo(bis) == 0) {
            return new Farbstufen(von, BigDecimal.ZERO, 1, stellen);
        }
        for (int hoch = -stellen; ; hoch++) {
            for (String runde : RUNDE) {
                BigDecimal breite = new BigDecimal(runde).scaleByPowerOfTen(hoch);
                BigDecimal anfang = von.divide(breite, 0, RoundingMode.FLOOR);
                int anzahl = Math.max(1, bis.divide(breite, 0, RoundingMode.CEILING).subtract(anfang).intValue());
                if (anzahl <= FARBEN.size() && breite.stripTrailingZeros().scale() <= stellen) {
                    return new Farbstufen(anfang.multiply(breite), breite, anzahl, stellen);
                }
            }
        }
    }

    private static BigDecimal gedruckt(double zahl, int stellen) {
        return BigDecimal.valueOf(zahl).setScale(stellen, RoundingMode.HALF_UP);
    }

    /** The class of a number, from 0. */
    int stufe(double zahl) {
        if (breite.signum() == 0) {
            return 0;
        }
        int stufe = gedruckt(zahl, stellen).subtract(von).divide(breite, 0, RoundingMode.FLOOR).intValue();
        return Math.max(0, Math.min(anzahl - 1, stufe));
    }

    String farbe(int stufe) {
        return FARBEN.get(farbnummer(stufe));
    }

    /** The colour of text on it. */
    String textfarbe(int stufe) {
        return farbnummer(stufe) < HELLE ? TEXT_AUF_HELL : TEXT_AUF_DUNKEL;
    }

    private int farbnummer(int stufe) {
        return AUSWAHL.get(anzahl - 1).get(stufe);
    }

    /** What the legend says: {@code 8,0 bis unter 10,0}. */
    String anzeige(int stufe, Sprache sprache) {
        if (breite.signum() == 0) {
            return zahl(von, sprache);
        }
        BigDecimal unten = von.add(breite.multiply(BigDecimal.valueOf(stufe)));
        boolean letzte = stufe == anzahl - 1;
        boolean deutsch = sprache == Sprache.DEUTSCH;
        String wort = letzte ? deutsch ? " bis " : " to " : deutsch ? " bis unter " : " to below ";
        return zahl(unten, sprache) + wort + zahl(unten.add(breite), sprache);
    }

    private String zahl(BigDecimal zahl, Sprache sprache) {
        Locale form = Wertanzeige.form(sprache);
        return Zahlformat.gerundet(zahl.doubleValue(), stellen, form);
    }
}
