package de.bismit.io.tabelle;

import de.bismit.wert.Befund;
import java.util.List;
import java.util.Optional;

/**
 * What reading one file gave (Lesung): a table or none, and the findings.
 *
 * @param datei the base name, {@code zip!member} for a member of a ZIP
 * @param format the format as recognised: {@code datencsv}, {@code ffcsv-alt}, {@code ffcsv-neu}, or the name of one that
 *        is not read here
 * @param rohtabelle the table
 * @param befunde all findings, those of the table too
 */
public record Lesung(String datei, String format, Optional<Rohtabelle> rohtabelle, List<Befund> befunde) {

    /** Copies the findings. */
    public Lesung {
        befunde = List.copyOf(befunde);
    }

    /** A reading that gave a table. */
    public static Lesung von(Rohtabelle tabelle) {
        return new Lesung(tabelle.datei(), tabelle.format(), Optional.of(tabelle), tabelle.befunde());
    }

    /** A reading that gave none. */
    public static Lesung ohneTabelle(String datei, String format, Befund befund) {
        return new Lesung(datei, format, Optional.empty(), List.of(befund));
    }

    /** Data rows, rejected ones too; 0 without a table. */
    public long zeilen() {
        return rohtabelle.map(t -> (long) t.zeilen()).orElse(0L);
    }

    /** Value cells; 0 without a table. */
    public long zellen() {
        return rohtabelle.map(Rohtabelle::zellen).orElse(0L);
    }

    /** Cells with a number; 0 without a table. */
    public long werte() {
        return rohtabelle.map(Rohtabelle::werte).orElse(0L);
    }

    /** Cells that were read and have no number; 0 without a table. */
    public long ohneWert() {
        return rohtabelle.map(Rohtabelle::ohneWert).orElse(0L);
    }

    /** Cells that could not be read; 0 without a table. */
    public long verworfen() {
        return rohtabelle.map(Rohtabelle::verworfen).orElse(0L);
    }

    @Override
    public String toString() {
        return rohtabelle.map(Rohtabelle::toString).orElse(datei + ": keine Tabelle gelesen (" + format + ")")
                + (befunde.isEmpty() ? "" : ", Befunde: " + befunde.size());
    }
}
