package de.bismit.harmonisierung;

import de.bismit.internal.Ressource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a statement holds (Geltungszeit), both days included.
 *
 * @param von the first day; null if no beginning is known
 * @param bis the last day; null if it still holds
 */
public record Geltungszeit(@Nullable LocalDate von, @Nullable LocalDate bis) {

    /** Always. */
    public static final Geltungszeit IMMER = new Geltungszeit(null, null);

    private static final DateTimeFormatter DEUTSCH = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    /** Refuses an end before the beginning. */
    public Geltungszeit {
        if (von != null && bis != null && bis.isBefore(von)) {
            throw new IllegalArgumentException("gueltig_bis " + bis + " liegt vor gueltig_von " + von);
        }
    }

    static Geltungszeit aus(Ressource.Zeile zeile) {
        return new Geltungszeit(zeile.datumOderNull("gueltig_von"), zeile.datumOderNull("gueltig_bis"));
    }

    /** The first day, if one is known. */
    public Optional<LocalDate> beginn() {
        return Optional.ofNullable(von);
    }

    /** The last day, if it has ended. */
    public Optional<LocalDate> ende() {
        return Optional.ofNullable(bis);
    }

    /** Whether it holds on a day. */
    public boolean gilt(LocalDate tag) {
        return (von == null || !tag.isBefore(von)) && (bis == null || !tag.isAfter(bis));
    }

    /** Whether both hold on some day. */
    public boolean ueberlappt(Geltungszeit andere) {
        return (von == null || andere.bis == null || !andere.bis.isBefore(von)) && (bis == null || andere.von == null || !andere.von.isAfter(bis));
    }

    static String deutsch(LocalDate tag) {
        return DEUTSCH.format(tag);
    }

    @Override
    public String toString() {
        if (von == null) {
            return bis == null ? "ohne bekannte Grenze" : "bis " + deutsch(bis);
        }
        return bis == null ? "ab " + deutsch(von) : deutsch(von) + " bis " + deutsch(bis);
    }
}
