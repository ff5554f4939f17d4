package de.bismit.daten;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What changed between two readings of the same tables (Datenstandsvergleich), "was sich seit der letzten Sitzung geändert
 * hat". Cells are told apart by table, Merkmal, territory and time, so the order of rows and columns does not matter, nor
 * what the cell is read as: a printed sign that stays is no change, even where another extract settles it differently.
 *
 * <pre>{@code
 * Datenstandsvergleich.zwischen(bismit.lies(alt), bismit.lies(neu)).tabelle()
 * daten.aenderungenSeit(LocalDate.of(2026, 3, 1))
 * }</pre>
 */
public final class Datenstandsvergleich {

    private final List<Aenderung> aenderungen;
    private final List<Tabellenvergleich> tabellen;

    private Datenstandsvergleich(List<Tabellenvergleich> tabellen) {
        this.tabellen = List.copyOf(tabellen);
        this.aenderungen = tabellen.stream().flatMap(t -> t.aenderungen().stream()).toList();
    }

    /** Compares; tables that stand on one side only are one change each. */
    public static Datenstandsvergleich zwischen(Datenbestand alt, Datenbestand neu) {
        TreeSet<String> codes = new TreeSet<>();
        alt.lieferungen().forEach(l -> codes.add(l.tabelle()));
        neu.lieferungen().forEach(l -> codes.add(l.tabelle()));
        List<Tabellenvergleich> tabellen = new ArrayList<>();
        codes.forEach(code -> tabellen.add(new Tabellenvergleich(code, alt, neu)));
        return new Datenstandsvergleich(tabellen);
    }

    /** All changes, by table, then kind, then as the table has them. */
    public List<Aenderung> aenderungen() {
        return aenderungen;
    }

    /** The changes of one kind. */
    public List<Aenderung> aenderungen(Aenderungsart art) {
        return aenderungen.stream().filter(a -> a.art() == art).toList();
    }

    /** Whether nothing changed. */
    public boolean istLeer() {
        return aenderungen.isEmpty();
    }

    /** The tables that stand on both sides and were compared cell by cell. */
    public List<String> verglichen() {
        return tabellen.stream().filter(Tabellenvergleich::aufBeidenSeiten).map(Tabellenvergleich::code).toList();
    }

    /** How many cells stand on both sides. */
    public long gemeinsameZellen() {
        return tabellen.stream().mapToLong(Tabellenvergleich::gemeinsameZellen).sum();
    }

    List<Tabellenvergleich> tabellen() {
        return tabellen;
    }

    /** The changes as a text table of at most 80 columns, grouped by table and kind, up to 20 lines a kind; ends with a line break. */
    public String tabelle() {
        return tabelle(20);
    }

    /** The same with up to so many lines a kind. */
    public String tabelle(int zeilenJeArt) {
        return new Aenderungstext(this).tabelle(zeilenJeArt);
    }

    /** How many changes of which kind, a line a table. */
    @Override
    public String toString() {
        return new Aenderungstext(this).uebersicht();
    }
}
