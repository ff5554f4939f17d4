package de.bismit.schutz;

import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.List;

/**
 * The smallest count an office writes out (Mindestfallzahl). Smaller ones are suppressed, totals too, and further cells with
 * them, so that no suppressed cell can be worked out from the rest of the table.
 *
 * <p>Afterwards each suppressed count could also be another one: there is a second table with the same published figures,
 * whole, without negative numbers, and with zeros only where zeros are published. The further cells are those with the smallest
 * sum, cell by cell; that is a good choice, not always the smallest of all.
 *
 * <ul>
 *   <li>Zeros stay, as is usual; {@link #auchNullen(boolean)} suppresses them too, where it would harm to know that there is
 *       nobody.
 *   <li>A cell that already has no number stays as it is.
 *   <li>Each table is protected for itself. Tables that share figures, or a total and a group of it (11 of 12 tell of the one),
 *       belong into one table as its columns.
 *   <li>Rates: protect numerator and denominator, then {@link Schutztabelle#durch}.
 * </ul>
 *
 * <pre>{@code
 * Schutzergebnis ergebnis = Mindestfallzahl.STANDARD.schuetze(tabelle);
 * ergebnis.tabelle()        // to write out
 * ergebnis.sperrungen()     // for the office
 * }</pre>
 *
 * @param mindestens the smallest count that is shown, at least 2
 * @param auchNullen whether zeros are suppressed too
 */
public record Mindestfallzahl(int mindestens, boolean auchNullen) {

    /** Three cases, the rule of most offices: 1 and 2 are suppressed. */
    public static final Mindestfallzahl STANDARD = of(3);
    /** Ten cases, for surveys. */
    public static final Mindestfallzahl UMFRAGE = of(10);

    private static final double SPIELRAUM = 1e-9;

    /** Refuses less than 2, which would suppress nothing. */
    public Mindestfallzahl {
        if (mindestens < 2) {
            throw new IllegalArgumentException("Mindestfallzahl " + mindestens + ": erwartet mindestens 2, üblich sind 3 und bei Befragungen 10");
        }
    }

    /** Counts from 1 to {@code mindestens − 1} are suppressed. */
    public static Mindestfallzahl of(int mindestens) {
        return new Mindestfallzahl(mindestens, false);
    }

    /** The same, with zeros suppressed or not. */
    public Mindestfallzahl auchNullen(boolean ja) {
        return new Mindestfallzahl(mindestens, ja);
    }

    /**
     * Suppresses small counts and what is needed to hide them.
     *
     * @throws IllegalArgumentException if a count is negative, or if a row or column does not add up to its total
     */
    public Schutzergebnis schuetze(Schutztabelle tabelle) {
        pruefe(tabelle);
        Sperrplan plan = new Sperrplan(tabelle, auchNullen ? 0 : 1);
        boolean[][] primaer = new boolean[tabelle.werte().size()][tabelle.spalten().size() + 1];
        for (int z = 0; z < primaer.length; z++) {
            for (int s = 0; s < primaer[z].length; s++) {
                primaer[z][s] = istKlein(tabelle.wert(z, s));
                if (primaer[z][s]) {
                    plan.sperre(z, s);
                }
            }
        }
        plan.ergaenze();
        return ergebnis(tabelle, primaer, plan);
    }

    private boolean istKlein(Wert wert) {
        return wert.hatZahlen() && wert.untereGrenze() < mindestens && (auchNullen || wert.obereGrenze() > 0);
    }

    private static Schutzergebnis ergebnis(Schutztabelle tabelle, boolean[][] primaer, Sperrplan plan) {
        List<Sperrung> sperrungen = new ArrayList<>();
        List<List<Wert>> werte = new ArrayList<>();
        for (int z = 0; z < primaer.length; z++) {
            List<Wert> zeile = new ArrayList<>();
            for (int s = 0; s < primaer[z].length; s++) {
                boolean gesperrt = plan.istGesperrt(z, s);
                zeile.add(gesperrt ? Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM) : tabelle.wert(z, s));
                if (gesperrt) {
                    sperrungen.add(new Sperrung(tabelle.zeilenname(z), tabelle.spaltenname(s), !primaer[z][s]));
                }
            }
            werte.add(zeile);
        }
        return new Schutzergebnis(new Schutztabelle(tabelle.titel(), tabelle.zeilen(), tabelle.spalten(), werte), sperrungen);
    }

    private static void pruefe(Schutztabelle tabelle) {
        tabelle.werte().stream().flatMap(List::stream).filter(w -> w.hatZahlen() && w.untereGrenze() < 0).findFirst().ifPresent(w -> {
            throw new IllegalArgumentException("\"" + tabelle.titel() + "\" enthält " + w + "; eine Mindestfallzahl gilt für Fallzahlen ab 0");
        });
        for (int z = 0; z < tabelle.werte().size(); z++) {
            pruefeSumme(tabelle, "Zeile \"" + tabelle.zeilenname(z) + "\"", tabelle.werte().get(z));
        }
        for (int s = 0; s <= tabelle.spalten().size(); s++) {
            int spalte = s;
            pruefeSumme(tabelle, "Spalte \"" + tabelle.spaltenname(s) + "\"", tabelle.werte().stream().map(z -> z.get(spalte)).toList());
        }
    }

    private static void pruefeSumme(Schutztabelle tabelle, String reihe, List<Wert> werte) {
        Wert teile = Wert.summe(werte.subList(0, werte.size() - 1));
        Wert summe = werte.get(werte.size() - 1);
        if (teile.istZahl() && summe.istZahl() && Math.abs(teile.zahl() - summe.zahl()) > SPIELRAUM * Math.max(1, summe.zahl())) {
            throw new IllegalArgumentException("\"" + tabelle.titel() + "\", " + reihe + ": die Teile ergeben " + teile
                    + ", die Summe ist " + summe + "; Schutztabelle.of(...) rechnet Summen selbst");
        }
    }

    @Override
    public String toString() {
        return "Mindestfallzahl " + mindestens + (auchNullen ? ", auch Nullen" : "");
    }
}
