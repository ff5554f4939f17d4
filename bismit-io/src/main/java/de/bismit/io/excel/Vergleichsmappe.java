package de.bismit.io.excel;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.wert.Sprache;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A Kennzahlenvergleich as XLSX workbook, to go on calculating with: numbers are numbers, not rounded, shown with the unit's
 * decimals; what is no number stands as text with its reason. Four sheets:
 *
 * <ul>
 *   <li>Übersicht: a row a Kennzahl, a column a territory, with unit, year and verdict.
 *   <li>Werte: a row a value, with bounds of a span, numerator and denominator, distance to the region, verdict, rules, Merkzeichen
 *       and coverage.
 *   <li>Begründungen: the reasons of each verdict, what would lift them, and the source of the rule.
 *   <li>Quellen: the deliveries with date, licence and footnotes.
 * </ul>
 *
 * <p>Headers stay in view, each sheet can be filtered and prints on A4; texts never become formulas. Needs the optional library
 * {@code org.dhatim:fastexcel}. Immutable; same input, same bytes.
 *
 * <pre>{@code
 * Vergleichsmappe.von(tafel, List.of(vergleich.kennzahl("D-ABGANG-OHNE-HSA").im(2015)), false).schreibe(Path.of("vergleich.xlsx"));
 * }</pre>
 */
public final class Vergleichsmappe {

    private final Kennzahlentafel tafel;
    private final List<Jahresvergleich> vergleiche;
    private final boolean mitRang;
    private final Sprache sprache;

    private Vergleichsmappe(Kennzahlentafel tafel, List<Jahresvergleich> vergleiche, boolean mitRang, Sprache sprache) {
        this.tafel = tafel;
        this.vergleiche = List.copyOf(vergleiche);
        this.mitRang = mitRang;
        this.sprache = sprache;
    }

    /**
     * The workbook of a comparison.
     *
     * @param tafel the table behind it, for a region
     * @param vergleiche what is compared, in order
     * @param mitRang whether ranks are shown
     * @throws IllegalArgumentException if nothing is compared
     */
    public static Vergleichsmappe von(Kennzahlentafel tafel, List<Jahresvergleich> vergleiche, boolean mitRang) {
        if (vergleiche.isEmpty()) {
            throw new IllegalArgumentException("eine Mappe ohne Kennzahl: erwartet mindestens ein Jahresvergleich");
        }
        return new Vergleichsmappe(tafel, vergleiche, mitRang, Sprache.DEUTSCH);
    }

    /** The same with headers, verdicts, reasons and digits in a language; what tables and catalogue say stays as they have it. */
    public Vergleichsmappe mitSprache(Sprache neue) {
        return new Vergleichsmappe(tafel, vergleiche, mitRang, neue);
    }

    /** Whether the optional library is there; without it {@link #schreibe} refuses. */
    public static boolean istMoeglich() {
        return Excelbibliothek.kannSchreiben();
    }

    /**
     * Writes to a stream, which stays open.
     *
     * @throws IllegalStateException if the library for XLSX is absent; the message says which one to add
     * @throws UncheckedIOException if it cannot be written
     */
    public void schreibe(OutputStream ziel) {
        Excelbibliothek.pruefeSchreiben();
        Mappenausgabe.schreibe(ziel, mappe -> {
            Uebersichtsblatt.von(tafel, vergleiche, sprache).schreibe(mappe);
            Werteblatt.von(vergleiche, mitRang, sprache).schreibe(mappe);
            Gruendeblatt.von(vergleiche, sprache).schreibe(mappe);
            Quellenblatt.von(tafel, sprache).schreibe(mappe);
        });
    }

    /**
     * Writes a new file; one that is there stays as it is, since somebody may have worked in it.
     *
     * @throws UncheckedIOException if there is such a file, or it cannot be written
     */
    public void schreibe(Path ziel) {
        Excelbibliothek.pruefeSchreiben();
        try (OutputStream strom = Files.newOutputStream(ziel, StandardOpenOption.CREATE_NEW)) {
            schreibe(strom);
        } catch (IOException e) {
            throw new UncheckedIOException(ziel + " lässt sich nicht schreiben; eine vorhandene Excel-Datei wird nicht ersetzt: " + e, e);
        }
    }

    @Override
    public String toString() {
        return "Vergleichsmappe: " + vergleiche.size() + " Kennzahlen, " + tafel.gebiete().size() + " Gebiete; schreiben mit schreibe(Path.of(\"…\"))";
    }
}
