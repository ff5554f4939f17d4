package de.bismit.daten;

/**
 * What people call a category (Kategoriename): the code {@code ohneHSA} of the dimension {@code abschluss} is "ohne
 * Hauptschulabschluss".
 *
 * @param dimension the dimension, {@code abschluss}
 * @param code the category as data write it, {@code ohneHSA}
 * @param name German
 * @param englisch English
 * @param genesisVariable the variable of official tables, {@code BILAG2}; empty if none
 * @param genesisCode the category of official tables, {@code BILABS11}; empty if none
 * @param quelle where the name is from
 */
public record Kategoriename(String dimension, String code, String name, String englisch, String genesisVariable, String genesisCode,
        String quelle) {

    /** Refuses a category without a code or a name. */
    public Kategoriename {
        if (dimension.isBlank() || code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("Eine Kategorie braucht Dimension, Code und Namen; gefunden \"" + dimension + "\", \"" + code
                    + "\", \"" + name + "\"");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
