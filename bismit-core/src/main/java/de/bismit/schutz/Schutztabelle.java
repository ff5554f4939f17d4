package de.bismit.schutz;

import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of rows and columns with its totals (Schutztabelle), as an office writes it out.
 *
 * <pre>{@code
 * var tabelle = Schutztabelle.of("Kinder", List.of("Nord", "Süd"), List.of("Mädchen", "Jungen"),
 *         List.of(List.of(Wert.of(2), Wert.of(14)), List.of(Wert.of(9), Wert.of(11))));
 * tabelle.zeilensumme(0)   // 16
 * }</pre>
 *
 * @param titel what it shows
 * @param zeilen the rows, without the total
 * @param spalten the columns, without the total
 * @param werte one row more and one column more than named: the totals, the grand total last
 */
public record Schutztabelle(String titel, List<String> zeilen, List<String> spalten, List<List<Wert>> werte) {

    /** What totals are called. */
    public static final String INSGESAMT = "Insgesamt";

    /** Copies the lists; refuses a table without rows or columns and one whose values do not fit them. */
    public Schutztabelle {
        zeilen = List.copyOf(zeilen);
        spalten = List.copyOf(spalten);
        werte = werte.stream().map(List::copyOf).toList();
        int breite = spalten.size() + 1;
        if (zeilen.isEmpty() || spalten.isEmpty() || werte.size() != zeilen.size() + 1 || werte.stream().anyMatch(z -> z.size() != breite)) {
            throw new IllegalArgumentException("\"" + titel + "\": " + zeilen.size() + " Zeilen und " + spalten.size()
                    + " Spalten brauchen je eine Summe dazu, also " + (zeilen.size() + 1) + " mal " + breite + " Werte, nicht "
                    + werte.stream().map(z -> String.valueOf(z.size())).collect(Collectors.joining(", ")));
        }
    }

    /** A table whose totals are computed: a total with a missing part is missing. */
    public static Schutztabelle of(String titel, List<String> zeilen, List<String> spalten, List<List<Wert>> zellen) {
        List<List<Wert>> werte = new ArrayList<>();
        for (List<Wert> zeile : zellen) {
            List<Wert> mitSumme = new ArrayList<>(zeile);
            mitSumme.add(Wert.summe(zeile));
            werte.add(mitSumme);
        }
        int breite = zellen.stream().mapToInt(List::size).min().orElse(0);
        List<Wert> summen = IntStream.range(0, breite).mapToObj(s -> Wert.summe(zellen.stream().map(z -> z.get(s)).toList()))
                .collect(Collectors.toCollection(ArrayList::new));
        summen.add(Wert.summe(summen));
        werte.add(summen);
        return new Schutztabelle(titel, zeilen, spalten, werte);
    }

    /** The value of a row and a column; one past the last is the total. */
    public Wert wert(int zeile, int spalte) {
        return werte.get(zeile).get(spalte);
    }

    /** The total of a row. */
    public Wert zeilensumme(int zeile) {
        return wert(zeile, spalten.size());
    }

    /** The total of a column. */
    public Wert spaltensumme(int spalte) {
        return wert(zeilen.size(), spalte);
    }

    /** The grand total. */
    public Wert gesamt() {
        return wert(zeilen.size(), spalten.size());
    }

    String zeilenname(int zeile) {
        return zeile < zeilen.size() ? zeilen.get(zeile) : INSGESAMT;
    }

    String spaltenname(int spalte) {
        return spalte < spalten.size() ? spalten.get(spalte) : INSGESAMT;
    }

    /**
     * Rates, cell by cell and of the totals: {@code faktor} times this by the denominator. Where either is missing the rate is;
     * so rates of protected tables are protected.
     *
     * @throws IllegalArgumentException if the denominator has other rows or columns
     */
    public Schutztabelle durch(Schutztabelle nenner, double faktor, String neuerTitel) {
        if (!zeilen.equals(nenner.zeilen) || !spalten.equals(nenner.spalten)) {
            throw new IllegalArgumentException("\"" + titel + "\" und \"" + nenner.titel + "\" haben verschiedene Zeilen oder Spalten");
        }
        List<List<Wert>> quoten = new ArrayList<>();
        for (int z = 0; z <= zeilen.size(); z++) {
            List<Wert> zeile = new ArrayList<>();
            for (int s = 0; s <= spalten.size(); s++) {
                zeile.add(wert(z, s).durch(nenner.wert(z, s)).mal(faktor));
            }
            quoten.add(zeile);
        }
        return new Schutztabelle(neuerTitel, zeilen, spalten, quoten);
    }

    @Override
    public String toString() {
        long ohne = werte.stream().flatMap(List::stream).filter(w -> !w.hatZahlen()).count();
        return titel + ": " + zeilen.size() + " Zeilen, " + spalten.size() + " Spalten und Summen, " + ohne + " Felder ohne Zahl";
    }
}
