package de.bismit.daten;

import de.bismit.wert.Fundstelle;
import de.bismit.wert.Herkunft;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One value of a {@link Merkmal} with its place and time, and where it was read (Messwert).
 *
 * @param merkmal what
 * @param zeit when
 * @param gebiet the key of the territory
 * @param wert the value or why there is none
 * @param lieferung the delivery it is from; null if no table has this cell
 * @param stelle the cell of the source; null if unknown
 */
public record Messwert(Merkmal merkmal, Zeitbezug zeit, String gebiet, Wert wert, @Nullable Lieferung lieferung,
        @Nullable Fundstelle stelle) {

    /** The cell of the source. */
    public Optional<Fundstelle> fundstelle() {
        return Optional.ofNullable(stelle);
    }

    /** The delivery this is from. */
    public Optional<Lieferung> quelle() {
        return Optional.ofNullable(lieferung);
    }

    /** The way back to the cell. */
    public Herkunft herkunft() {
        String text = wert.istZahl() ? zahltext() : wert.toString();
        return new Herkunft(text, stelle, List.of());
    }

    private String zahltext() {
        return merkmal.groesse().einheit().formatiere(wert.zahl());
    }

    @Override
    public String toString() {
        return merkmal + ", " + gebiet + ", " + zeit + ": " + (wert.istZahl() ? zahltext() : wert);
    }
}
