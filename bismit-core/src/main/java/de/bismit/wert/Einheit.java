package de.bismit.wert;

import java.util.Locale;

/**
 * A unit of measurement (Einheit), open: offices add their own. Equal by name.
 *
 * @param name the name as shown, {@code "Prozent"}
 * @param nachkommastellen how many decimals a table shows; values themselves are never rounded
 */
public record Einheit(String name, int nachkommastellen) {

    /** Whole things or persons. */
    public static final Einheit ANZAHL = new Einheit("Anzahl", 0);
    /** Persons: what rounding for confidentiality is about. */
    public static final Einheit PERSONEN = new Einheit("Personen", 0);
    /** Of a hundred. */
    public static final Einheit PROZENT = new Einheit("Prozent", 1);

    /** Refuses an empty name and decimals outside 0 to 9. */
    public Einheit {
        if (name.isBlank() || nachkommastellen < 0 || nachkommastellen > 9) {
            throw new IllegalArgumentException("Einheit \"" + name + "\" mit " + nachkommastellen
                    + " Nachkommastellen: erwartet ein Name und 0 bis 9 Stellen");
        }
    }

    /** The unit with this name. */
    public static Einheit of(String name, int nachkommastellen) {
        return new Einheit(name, nachkommastellen);
    }

    /** Whether whole things are counted. */
    public boolean istAnzahl() {
        return name.equals(ANZAHL.name) || istPersonen();
    }

    /** Whether persons are counted, not institutions or things. */
    public boolean istPersonen() {
        return name.equals(PERSONEN.name);
    }

    /** Whether differences are given in percentage points (Prozentpunkte). */
    public boolean istProzent() {
        return name.equals(PROZENT.name);
    }

    /** The name in a language; an office's own units, and those nobody translated, keep their name. */
    public String anzeige(Sprache sprache) {
        return sprache == Sprache.ENGLISCH ? Einheitsworte.englisch(name) : name;
    }

    /** The number in German digits with this unit's decimals: {@code 13.520} or {@code 10,1}; rounded half up. */
    public String formatiere(double zahl) {
        return Zahlformat.gerundet(zahl, nachkommastellen, Locale.GERMANY);
    }

    /** The same in the digits of a language: {@code 13,520}. */
    public String formatiere(double zahl, Sprache sprache) {
        return Zahlformat.gerundet(zahl, nachkommastellen, sprache.form());
    }

    @Override
    public boolean equals(Object andere) {
        return andere instanceof Einheit e && e.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
