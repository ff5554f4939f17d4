package de.bismit.daten;

import de.bismit.wert.Einheit;
import de.bismit.zeit.Zeitart;

/**
 * What a statistics office measures (Größe): Bevölkerungsstand, Absolventen und Abgänger.
 *
 * @param id a stable id, {@code schulabgaenge}; equality is by id
 * @param name as shown
 * @param einheit the unit after scaling
 * @param additivitaet whether values may be added over territories
 * @param zeitart what a printed year means
 * @param angebot the offer without which a Kommune has nothing to count ({@code HOCHSCHULE}); empty if that is no question
 */
public record Groesse(String id, String name, Einheit einheit, Additivitaet additivitaet, Zeitart zeitart, String angebot) {

    /** Refuses an empty id. */
    public Groesse {
        if (id.isBlank()) {
            throw new IllegalArgumentException("eine Größe braucht eine id, zum Beispiel \"schulabgaenge\"");
        }
    }

    @Override
    public boolean equals(Object anderes) {
        return anderes instanceof Groesse g && g.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
