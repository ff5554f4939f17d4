package de.bismit.daten;

import de.bismit.internal.Ressource;

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

    /** A row of a table like {@code kategorien.csv}, for those who read it cell by cell. */
    public static Kategoriename aus(Ressource.Zeile z) {
        return new Kategoriename(z.pflicht("dimension"), z.pflicht("code"), z.pflicht("name_de"), z.pflicht("name_en"),
                z.text("genesis_variable"), z.text("genesis_code"), z.pflicht("quelle"));
    }

    @Override
    public String toString() {
        return name;
    }
}
